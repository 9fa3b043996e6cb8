import type { Results } from "../model/results/results";

/**
 * The results as JSON: numbers to their last digit, what is not a number (the standard error of one world) as null,
 * and what holds no further parts, such as a statistic, on one line.
 */
export const resultsText = (results: Results): string =>
  `${written(results, "")}\n`;

function written(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  const isFlat = parts.every(
    ([, part]) => typeof part !== "object" || part === null,
  );
  const inner = isFlat ? "" : `${indent}  `;
  const lines = parts.map(([key, part]) => {
    const name = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
    return `${inner}${name}${written(part, inner)}`;
  });
  return isFlat
    ? `${open}${lines.join(", ")}${close}`
    : `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
