import { join, resolve } from "node:path";
import { overviewRow, type OverviewRow } from "../../export/overview/rows";
import { mostWorlds, type Scenario } from "../../model/scenario/scenario";
import { date, decimal, stopped } from "../../ui/format";
import { pairOf } from "../../ui/rows/comparison";
import { headline, municipalitySentence } from "../../ui/rows/sentences";
import { messages } from "../../ui/text/messages";
import { Cancelled, Laboratory } from "../../../workers/laboratory";
import { Pool } from "../../../workers/pool";
import { onTerminal } from "../line/aligned";
import { asWished } from "../simulate/command";
import type { Surroundings } from "../simulate/surroundings";
import { oneLine, type Fault } from "../simulate/fault";
import { progressTeller } from "../simulate/progress";
import { readScenarioFile, reasonOf } from "../simulate/scenarioFile";
import { answerTo, inquiryInto, type Players } from "./answer";
import type { Found } from "./caseInput";
import { DONE, type Done, doneBefore, orderNumber } from "./done";
import {
  type Drawing,
  type Drawn,
  filesOf,
  textFile,
  Unwritten,
  writeFiles,
} from "./files";
import { readOptions, type PartName, type Wishes } from "./options";
import { overviewFiles } from "./overview";
import { outFaults, type Source, type Sources, sourcesIn } from "./sources";
import { NoBrowser, type Studio } from "./studio";
import { wordsOf, type Words } from "./words";

/** What this command meets of the world besides. */
export type ReportSurroundings = Surroundings & {
  /** The day at the reader's, as "2026-11-28". */
  readonly today: string;
  readonly openStudio: () => Promise<Studio>;
};

const OK = 0;
const FAILED = 1;
const REFUSED = 2;
const INTERRUPTED = 130;

/** `npm run report`: a scenario, or a folder of them, in; all that can be taken away out. Gives the exit code. */
export async function report(
  words: readonly string[],
  around: ReportSurroundings,
): Promise<number> {
  const { wishes, faults } = readOptions(words);
  const w = wordsOf(wishes.language);
  if (wishes.help) {
    around.answer(w.usage(around.cores));
    return OK;
  }
  const order = await orderFrom(wishes, faults, around);
  if (!order.ok) {
    for (const fault of order.faults)
      around.say(`${oneLine(fault[wishes.language])}\n`);
    return REFUSED;
  }
  const desk = deskFor(order.sources, wishes, around);
  try {
    return order.sources.kind === "one"
      ? await reportOnOne(order.sources, desk)
      : await reportOnMany(order.sources.sources, desk);
  } finally {
    await desk.close();
  }
}

/** What is to be reported on, or every fault of options, scenario and folder together. */
async function orderFrom(
  { from, out, skipDone }: Wishes,
  ofOptions: readonly Fault[],
  { folder }: Surroundings,
) {
  const read = from === undefined ? undefined : await sourcesIn(folder, from);
  const faults = [
    ...ofOptions,
    ...(read?.ok === false ? read.faults : []),
    ...(out === undefined ? [] : await outFaults(folder, out, from)),
    ...(skipDone && read?.ok && read.sources.kind === "one" ? [OF_FOLDER] : []),
  ];
  return read?.ok && faults.length === 0
    ? ({ ok: true, sources: read.sources } as const)
    : ({ ok: false, faults } as const);
}

const OF_FOLDER: Fault = {
  da: "--skip-done: valget hører til en mappe med scenarier; her er kun ét.",
  en: "--skip-done: the option is for a folder of scenarios; here is only one.",
};

// ---- The desk

/** All that the work is done with, laid out once for every scenario. */
type Desk = {
  readonly wishes: Wishes & { readonly out: string };
  readonly made: string;
  readonly w: Words;
  readonly around: ReportSurroundings;
  readonly players: Players;
  /** Whether it is to be sought where the answer turns. */
  readonly isTurning: boolean;
  /** Whether figures are to be drawn. */
  readonly isDrawn: boolean;
  /** The pictures asked for; none where they cannot be drawn, which is told once and remembered. */
  readonly draw: (found: Found) => Promise<Drawn>;
  readonly hasFailed: () => boolean;
  readonly close: () => Promise<void>;
};

const PICTURED: readonly PartName[] = ["case", "short", "slides", "figures"];

function deskFor(
  sources: Sources,
  wishes: Wishes,
  around: ReportSurroundings,
): Desk {
  const { language, languages, parts, out = "." } = wishes;
  const w = wordsOf(language);
  const threads = wishes.workers ?? around.cores;
  const isWanted = wishes.figures ?? sources.kind === "one";
  const isDrawn = isWanted && parts.some((part) => PICTURED.includes(part));
  const isCancelled = () => around.interrupted.aborted;
  const pool = new Pool(around.spawn, threads);
  const laboratory = new Laboratory(around.spawn, threads);
  const made = wishes.made ?? around.today;
  let studio: Promise<Studio> | undefined;
  let hasFailed = false;
  const fail = (fault: unknown) => {
    hasFailed = true;
    const reason =
      fault instanceof NoBrowser ? w.noChromium : stopped(reasonOf(fault));
    around.say(`${oneLine(w.noBrowser(reason))}\n`);
  };
  return {
    wishes: { ...wishes, out },
    made,
    w,
    around,
    isTurning: sources.kind === "one" || wishes.turns,
    players: { pool, laboratory, isCancelled },
    isDrawn,
    draw: async (found) => {
      if (!isDrawn || hasFailed) return {};
      try {
        studio ??= around.openStudio();
        const { draw } = await studio;
        const isEveryFigure = parts.includes("figures");
        const drawn: { da?: Drawing; en?: Drawing } = {};
        for (const one of languages)
          drawn[one] = await draw(found, {
            language: one,
            made,
            address: wishes.address,
            isEveryFigure,
          });
        return drawn;
      } catch (fault) {
        fail(fault);
        return {};
      }
    },
    hasFailed: () => hasFailed,
    close: async () => {
      pool.close();
      laboratory.close();
      await (await studio?.catch(() => undefined))?.close();
    },
  };
}

// ---- One scenario

/** What became of a scenario. */
type Written = { readonly found: Found; readonly files: readonly string[] };

/** Computes a scenario and writes its files into a folder. Rejects with what went wrong. */
async function written(
  { name }: Source,
  own: Scenario,
  folder: string,
  desk: Desk,
  tell: (text: string) => void,
  onPlayed: (done: number, of: number) => void,
): Promise<Written> {
  const { wishes, made, w, players } = desk;
  const scenario = asWished(own, wishes);
  const title = scenario.title[wishes.language] || name;
  tell(w.progress(title));
  const answer = await answerTo(scenario, wishes.discounted, players, onPlayed);
  const policy = pairOf(answer.results, "", "da").policy.id;
  const about = { origin: own, policy };
  tell(w.learning(title));
  const inquiry = needsInquiry(wishes)
    ? await inquiryInto(
        answer,
        { ...about, isTurning: desk.isTurning },
        players,
      )
    : { learning: undefined, turns: [], experiments: {} };
  const found: Found = { results: answer.results, ...about, ...inquiry };
  if (desk.isDrawn) tell(w.drawing(title));
  const drawn = await desk.draw(found);
  const files = await filesOf(found, drawn, { ...wishes, made });
  if (players.isCancelled()) throw new Cancelled();
  await writeFiles(folder, files);
  return { found, files: files.map(({ path }) => path) };
}

/** Figures alone need no turning points. */
const needsInquiry = ({ parts }: Wishes): boolean =>
  parts.some((part) => ["workbook", "case", "short", "slides"].includes(part));

async function reportOnOne(
  { source, scenario }: Extract<Sources, { kind: "one" }>,
  desk: Desk,
): Promise<number> {
  const { wishes, w, around } = desk;
  const { language, out } = wishes;
  const folder = resolve(around.folder, out);
  const played = asWished(scenario, wishes);
  const progress = progressTeller(
    around.say,
    around.isTerminal,
    mostWorlds(played),
    language,
  );
  try {
    const tell = (text: string) => {
      progress.clear();
      around.say(`${oneLine(text)}\n`);
    };
    const { found, files } = await written(
      source,
      scenario,
      folder,
      desk,
      tell,
      (done) => progress.tell(done),
    );
    around.answer(
      onTerminal(
        [
          ...saying(found, wishes),
          "",
          w.files(out),
          ...files.map((file) => `  ${file}`),
          "",
        ].join("\n"),
      ),
    );
    tellDay(desk);
    return desk.hasFailed() ? FAILED : OK;
  } catch (fault) {
    progress.clear();
    if (fault instanceof Cancelled) {
      around.say(`${w.stopped("0")}\n`);
      return INTERRUPTED;
    }
    around.say(`${oneLine(said(fault, source.path, w))}\n`);
    return FAILED;
  }
}

/** The answer in two sentences. */
function saying(
  { results, policy }: Found,
  { language }: Wishes,
): readonly string[] {
  const m = messages(language);
  const pair = pairOf(results, policy, language);
  return [
    headline(results, pair, m),
    municipalitySentence(results, pair, m),
  ].map(oneLine);
}

/** A day that nobody asked for is told. */
function tellDay({ wishes, made, w, around }: Desk): void {
  if (wishes.made === undefined)
    around.say(`${w.day(date(made, wishes.language))}\n`);
}

function said(fault: unknown, title: string, w: Words): string {
  return fault instanceof Unwritten
    ? w.unwritten(fault.path, fault.message)
    : w.failed(title, reasonOf(fault));
}

// ---- A folder of scenarios

async function reportOnMany(
  sources: readonly Source[],
  desk: Desk,
): Promise<number> {
  const { wishes, w, around } = desk;
  const count = (n: number) => decimal(n, wishes.language);
  const folder = resolve(around.folder, wishes.out);
  const begun = performance.now();
  const rows: OverviewRow[] = [];
  const faults: string[] = [];
  let skipped = 0;
  for (const [nth, source] of sources.entries()) {
    const left = leftWords(begun, nth - skipped, sources.length - nth, desk);
    const place = [count(nth + 1), count(sources.length)] as const;
    tellAt(around, w.reached(source.name, ...place, left));
    try {
      const row = await rowOf(source, join(folder, source.name), desk);
      rows.push(row.row);
      if (row.isOld) skipped++;
    } catch (fault) {
      if (fault instanceof Cancelled) {
        tellAt(around, "");
        around.say(`${w.stopped(count(rows.length))}\n`);
        return INTERRUPTED;
      }
      faults.push(
        ...(fault instanceof Unreadable
          ? fault.faults.map((one) => one[wishes.language])
          : [said(fault, source.path, w)]),
      );
    }
  }
  tellAt(around, "");
  if (skipped > 0) around.say(`${w.skipped(count(skipped), skipped === 1)}\n`);
  const tables = await overviewFiles(rows, wishes.languages);
  try {
    if (rows.length > 0) await writeFiles(folder, tables);
  } catch (fault) {
    faults.push(said(fault, wishes.out, w));
  }
  around.answer(
    onTerminal(
      [
        w.folders(count(rows.length), count(sources.length), wishes.out),
        ...(rows.length > 0 ? tables.map(({ path }) => `  ${path}`) : []),
        ...rows.map(({ file }) => `  ${file}/`),
        "",
      ].join("\n"),
    ),
  );
  tellDay(desk);
  const missing = sources.length - rows.length;
  if (missing > 0) around.say(`${w.broken(count(missing), missing === 1)}\n`);
  for (const fault of faults) around.say(`  ${oneLine(fault)}\n`);
  return faults.length > 0 || desk.hasFailed() ? FAILED : OK;
}

/** A scenario's file that cannot be used, with every reason. */
class Unreadable extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super();
    this.faults = faults;
  }
}

/** A scenario's line in the overview, its files written: now, or before from the same. */
async function rowOf(
  source: Source,
  folder: string,
  desk: Desk,
): Promise<{ readonly row: OverviewRow; readonly isOld: boolean }> {
  const { wishes, around, players } = desk;
  if (players.isCancelled()) throw new Cancelled();
  const reading = await readScenarioFile(around.folder, source.path);
  if (!reading.ok) throw new Unreadable(reading.faults);
  const { scenario } = reading;
  const asked = asWished(scenario, wishes);
  const order = orderNumber(asked, wishes, desk.isDrawn);
  const before = wishes.skipDone && (await doneBefore(folder, order));
  if (before) return { row: before.row, isOld: true };
  const { found, files } = await written(
    source,
    scenario,
    folder,
    desk,
    () => {},
    () => {},
  );
  const row = overviewRow(source.name, found.results);
  const done: Done = { format: "hjemvej-report", order, files, row };
  await writeFiles(folder, [
    textFile(DONE, `${JSON.stringify(done, null, 2)}\n`),
  ]);
  return { row, isOld: false };
}

/** One line, rewritten on a terminal; empty to leave it clear. */
function tellAt({ say, isTerminal }: Surroundings, text: string): void {
  if (isTerminal) say(`\r\u001b[K${oneLine(text)}`);
  else if (text) say(`${oneLine(text)}\n`);
}

/** How long the rest takes at the pace so far; empty at first. */
function leftWords(
  begun: number,
  done: number,
  rest: number,
  { w, wishes }: Desk,
): string {
  if (done <= 0) return "";
  const minutes = Math.round(
    ((performance.now() - begun) / done / 60_000) * rest,
  );
  return w.left(minutes, decimal(minutes, wishes.language));
}
