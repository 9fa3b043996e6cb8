import { today } from "../ui/today";
import { atTerminal } from "./line/atTerminal";
import { report } from "./report/command";
import { openStudio } from "./report/studio";

await atTerminal("report", (words, around) =>
  report(words, { ...around, today: today(), openStudio }),
);
