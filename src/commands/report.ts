import { atTerminal } from "./line/atTerminal";
import { report } from "./report/command";
import { openStudio } from "./report/studio";

await atTerminal("report", (words, around) =>
  report(words, { ...around, today: today(), openStudio }),
);

/** The day on this machine, as "2026-11-28". */
function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return [
    now.getFullYear(),
    part(now.getMonth() + 1),
    part(now.getDate()),
  ].join("-");
}
