/** The day where the reader is, as "2026-11-28". */
export function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return [
    now.getFullYear(),
    part(now.getMonth() + 1),
    part(now.getDate()),
  ].join("-");
}
