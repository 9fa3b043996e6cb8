import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The WCAG A and AA rules and good habits that the page breaks, by name, each with the first place it does. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Rule = { id: string; nodes: { html: string }[] };
    const { axe } = window as unknown as {
      axe: {
        run: (
          where: Document,
          options: object,
        ) => Promise<{ violations: Rule[] }>;
      };
    };
    const result = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`,
    );
  });
}

/** Opens everything that is folded, and what is folded inside it. */
export async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    await page
      .locator("details")
      .evaluateAll((all) =>
        all.forEach((details) => details.setAttribute("open", "")),
      );
    await page.waitForTimeout(200);
  }
}
