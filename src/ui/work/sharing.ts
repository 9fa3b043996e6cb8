/**
 * The same value, made of parts of one that is known already wherever they are alike, so that what lies in many steps
 * of the history is held, and stored, once. Values are plain JSON and are never written to.
 */
export function sharing<T>(value: T, known: unknown): T {
  if (!isContainer(value) || !isContainer(known)) return value;
  if (Array.isArray(value) !== Array.isArray(known)) return value;
  const parts = Object.entries(value).map(
    ([name, part]) => [name, sharing(part, known[name])] as const,
  );
  const names = Object.keys(known);
  const isAlike =
    names.length === parts.length &&
    parts.every(([name, part], i) => names[i] === name && part === known[name]);
  if (isAlike) return known as T;
  return (
    Array.isArray(value)
      ? parts.map(([, part]) => part)
      : Object.fromEntries(parts)
  ) as T;
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
