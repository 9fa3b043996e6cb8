import { join } from "node:path";
import {
  type Calibrated,
  calibratedAt,
  roundedValues,
} from "../../model/calibration/calibrated";
import { committedValues } from "../../model/calibration/committed";
import { findingsAt } from "../../model/calibration/findings";
import {
  FITTED,
  leastSquares,
  measureBaseline,
} from "../../model/calibration/fit";
import { type Posterior, posteriorAt } from "../../model/calibration/posterior";
import { pointAt, PRIORS, type Values } from "../../model/calibration/prior";
import type { Finding } from "../../model/evidence/finding";
import { decimal, type Language } from "../../ui/format";
import { jsonText } from "../line/jsonText";
import { oneLine } from "../simulate/fault";
import { reasonOf } from "../simulate/scenarioFile";
import { writeWhole } from "../simulate/target";
import { readOptions } from "./options";
import { solve } from "./solve";
import { findingsTable, valuesTable, verdict } from "./table";
import { wordsOf } from "./words";

/** What the command meets of the world around it. */
export type Surroundings = {
  /** The project's folder. */
  readonly folder: string;
  readonly answer: (text: string) => void;
  readonly say: (text: string) => void;
  /** How much is played; fewer in tests. */
  readonly effort?: Effort;
};

/** Worlds a point of the fit, its slopes at the end and the findings are played in, and rounds of the fit. */
type Effort = {
  readonly fitWorlds: number;
  readonly rounds: number;
  readonly slopeWorlds: number;
  readonly worlds: number;
};

const FULL: Effort = { fitWorlds: 2, rounds: 15, slopeWorlds: 4, worlds: 6 };

const OK = 0;
const MISSED = 1;
const REFUSED = 2;

export const VALUES_FILE = "src/model/scenario/catalogue/calibrated.json";
export const FINDINGS_FILE = "src/model/evidence/calibration.json";

/** `npm run calibrate`: the free figures fitted to the targets and written, or with --check only held against them. Gives the exit code. */
export async function calibrate(
  words: readonly string[],
  around: Surroundings,
): Promise<number> {
  const { wishes, faults } = readOptions(words);
  const { language } = wishes;
  if (wishes.help) {
    around.answer(wordsOf(language).usage);
    return OK;
  }
  for (const fault of faults) around.say(`${oneLine(fault[language])}\n`);
  if (faults.length > 0) return REFUSED;
  const effort = around.effort ?? FULL;
  const values = wishes.check
    ? committedValues()
    : fittedValues(effort, language, around);
  const findings = findingsOf(values, effort.worlds, language, around);
  const posterior = wishes.check
    ? undefined
    : posteriorOf(values, effort.slopeWorlds, around, language);
  if (!wishes.check) around.answer(`${valuesTable(values, language)}\n`);
  around.answer(findingsTable(findings, language));
  around.answer(
    `\n${verdict(findings, language)} ${wordsOf(language).basis(effort.worlds)}\n`,
  );
  if (posterior) {
    const calibrated = calibratedAt(values, posterior);
    if (!(await write(calibrated, findings, language, around))) return MISSED;
  }
  return findings.every(({ isWithin }) => isWithin) ? OK : MISSED;
}

function fittedValues(
  { fitWorlds, rounds }: Effort,
  language: Language,
  { say }: Surroundings,
): Values {
  const expected = rounds * (PRIORS.length + 1);
  let [told, nearest] = [0, Infinity];
  const problem = leastSquares((values) => measureBaseline(values, fitWorlds));
  const point = solve(problem, rounds, (played, distance) => {
    nearest = Math.min(nearest, distance);
    const share = Math.min(100, Math.floor((100 * played) / expected));
    if (share < told + 5) return;
    told = share;
    say(`${wordsOf(language).fitting(share, decimal(nearest, language, 1))}\n`);
  });
  return roundedValues(point);
}

/** What the targets leave unsure of the values. */
function posteriorOf(
  values: Values,
  worlds: number,
  { say }: Surroundings,
  language: Language,
): Posterior {
  say(`${wordsOf(language).slopes}\n`);
  const problem = leastSquares((at) => measureBaseline(at, worlds));
  return posteriorAt(pointAt(values), problem, FITTED.length);
}

const findingsOf = (
  values: Values,
  worlds: number,
  language: Language,
  { say }: Surroundings,
): Finding[] =>
  findingsAt(values, worlds, (done) =>
    say(`${wordsOf(language).playing(done, worlds)}\n`),
  );

/** Writes both files; tells of the one that could not be written. */
async function write(
  calibrated: Calibrated,
  findings: readonly Finding[],
  language: Language,
  { folder, say }: Surroundings,
): Promise<boolean> {
  const files = [
    [VALUES_FILE, jsonText(calibrated)],
    [FINDINGS_FILE, jsonText({ findings: findings.map(legible) })],
  ] as const;
  for (const [path, text] of files) {
    try {
      await writeWhole(join(folder, path), text);
    } catch (error) {
      say(`${oneLine(wordsOf(language).unwritten(path, reasonOf(error)))}\n`);
      return false;
    }
  }
  return true;
}

/** Digits that mean something; hit or miss is already judged. */
const DIGITS = 6;
const legible = (finding: Finding): Finding => {
  const short = (x: number) => Number(x.toPrecision(DIGITS));
  return {
    ...finding,
    published: short(finding.published),
    band: { low: short(finding.band.low), high: short(finding.band.high) },
    simulated: short(finding.simulated),
    error: short(finding.error),
  };
};
