import { PARAMETER_NAMES } from "../../../model/scenario/catalogue";
import { PAYERS } from "../../../model/ledger/payer";
import type { PolicyResult } from "../../../model/results/results";
import type { SourceKind } from "../../../model/scenario/parameter";
import {
  capital,
  decimal,
  list,
  money,
  rounded,
  scaleFor,
  unitName,
} from "../../format";
import { slideTexts } from "../../text/slides/texts";
import { assumptionRow } from "../assumptionRows";
import { MAIN_ASSUMPTIONS } from "../fields";
import { COLUMNS, payerTable } from "../payerRows";
import {
  chanceInWords,
  chanceNotInWords,
  censusTitle,
  expected,
  medianBreakEven,
  municipalityAlone,
  over,
  scaleOf,
  verdictOf,
  within,
} from "../sentences";
import { savingSeries } from "../series";
import { cellText, unitOf } from "./account";
import { ownValues } from "./assumptions";
import type { Block, CaseDocument, SectionId, Table, TableRow } from "./blocks";
import { caseDocument } from "./document";
import { turnSentences } from "./turns";
import {
  type CaseInput,
  effects,
  isTooSmall,
  span,
  verdictIn,
  withUnit,
} from "./input";

/** A number that is seen from the back of the room, and what it is. */
type BigFigure = { readonly value: string; readonly label: string };

/** Points under a heading of their own. */
export type Column = {
  readonly heading: string;
  readonly points: readonly string[];
};

/** A table on a slide: words and figures as they stand. */
export type SlideTable = Pick<Table, "corner" | "columns" | "holds"> & {
  readonly rows: readonly TableRow[];
  readonly note: string;
  /** Said where rows are left out for want of room. */
  readonly more: string;
};

/** A line or bars, with a value to each of the chart's labels. */
export type Drawn = {
  readonly name: string;
  readonly values: readonly number[];
};

/** A picture as figures, so that it can be drawn by the program that shows it and changed there. */
export type SlideChart = {
  readonly kind: "saving" | "payers" | "census";
  readonly labels: readonly string[];
  readonly series: readonly Drawn[];
  /** The interval around the first series; none where the worlds are too few. */
  readonly band?: {
    readonly lowName: string;
    readonly name: string;
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
  /** Decimals of the marks on the axis and of the figures on bars. */
  readonly digits: 0 | 1;
  readonly note: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
};

export const SLIDES = [
  "answer",
  "proposal",
  "money",
  "payers",
  "people",
  "sure",
] as const;
type SlideId = (typeof SLIDES)[number];

/** What stands on one slide, and what is said to it. */
export type Slide = {
  readonly id: SlideId;
  /** The finding, as a sentence without its full stop. */
  readonly title: string;
  readonly figures: readonly BigFigure[];
  readonly points: readonly string[];
  readonly columns: readonly Column[];
  readonly table?: SlideTable;
  readonly chart?: SlideChart;
  readonly source: string;
  /** Full sentences, numbers, what one may not say, and the source, paragraph by paragraph. */
  readonly notes: readonly string[];
};

type Content = Omit<Slide, "id" | "source" | "notes"> & {
  readonly said: readonly string[];
  readonly numbers: readonly string[];
};

const EMPTY = { figures: [], points: [], columns: [] } as const;

/** All that the slides are written from: the case's input, with its document already written. */
type Sheet = CaseInput & {
  readonly document: CaseDocument;
  readonly s: ReturnType<typeof slideTexts>;
};

const WRITERS: { readonly [S in SlideId]: (sheet: Sheet) => Content } = {
  answer: answerSlide,
  proposal: proposalSlide,
  money: moneySlide,
  payers: payersSlide,
  people: peopleSlide,
  sure: sureSlide,
};

/** Six slides for a meeting. They say what the case says, in the same numbers. */
export function caseSlides(original: CaseInput): readonly Slide[] {
  const input = withShortNames(original);
  const s = slideTexts(input.m.locale);
  const sheet: Sheet = { ...input, document: caseDocument(input), s };
  return SLIDES.map((id) => {
    const { said, numbers, ...content } = WRITERS[id](sheet);
    return {
      id,
      ...content,
      source: sourceOf(sheet),
      notes: notesOf(id, said, numbers, sheet),
    };
  });
}

const LONGEST_NAME = 36;
const LONGEST_IN_LEGEND = 22;

/** A name that fits into a title: what is cut off is marked. */
export function shortened(text: string, longest: number): string {
  const bare = text.trim();
  if (bare.length <= longest) return bare;
  return `${bare.slice(0, longest - 1).trimEnd()}…`;
}

const withShortNames = (input: CaseInput): CaseInput => ({
  ...input,
  pair: {
    ...input.pair,
    policyName: shortened(input.pair.policyName, LONGEST_NAME),
    baselineName: shortened(input.pair.baselineName, LONGEST_NAME),
  },
});

const placeOf = ({ results, m }: CaseInput) =>
  results.scenario.place.name[m.locale];

const pricesOf = ({ results, t }: CaseInput) =>
  t.facts.prices(results.scenario.priceYear, results.discounted);

const sourceOf = (sheet: Sheet): string =>
  sheet.s.source(placeOf(sheet), span(sheet.pair.years), pricesOf(sheet));

function notesOf(
  id: SlideId,
  said: readonly string[],
  numbers: readonly string[],
  sheet: Sheet,
): readonly string[] {
  const { notes } = sheet.s;
  const forbidden =
    id === "answer"
      ? notes.forbidden.answer[verdictIn(sheet)]
      : notes.forbidden[id];
  return [
    notes.says,
    ...said,
    ...(numbers.length > 0 ? [notes.numbers, ...numbers] : []),
    notes.not,
    forbidden,
    notes.rebuild,
    sourceOf(sheet),
    sheet.document.facts,
  ].filter(Boolean);
}

/** Those blocks of a section of the case that are said in sentences. */
function sentencesOf(document: CaseDocument, id: SectionId): readonly string[] {
  const { blocks } = document.sections.find((one) => one.id === id)!;
  return blocks.flatMap((block: Block) => {
    if (block.kind === "paragraph")
      return block.tone === "own" ? [] : [block.text];
    return block.kind === "list" ? block.items : [];
  });
}

function tableOf(document: CaseDocument, id: SectionId): Table | undefined {
  const { blocks } = document.sections.find((one) => one.id === id)!;
  return blocks.find((block) => block.kind === "table");
}

/** A table in words: each row with its cells named. */
const spoken = ({ columns, rows }: Pick<Table, "columns" | "rows">) =>
  rows.map(
    ({ name, cells }) =>
      `${name}. ${cells.map((cell, i) => `${columns[i] ?? ""}: ${cell}`).join("; ")}`,
  );

const overIn = ({ pair, m }: CaseInput) => over(pair, m).toLowerCase();

function answerSlide(sheet: Sheet): Content {
  const { results, pair, document, m, s } = sheet;
  const { total } = pair.comparison.netSaving;
  const scale = scaleOf(total);
  const verdict = verdictIn(sheet);
  const isNothing = rounded(total.mean, scale) === 0;
  const said =
    isNothing && (verdict === "saves" || verdict === "costs")
      ? "undecided"
      : verdict;
  const worlds = results.replications;
  const isSmall = isTooSmall(sheet);
  const saying = s.answer.saying[said](pair.policyName, pair.baselineName);
  const figures: BigFigure[] = [
    {
      value: capital(expected(total.mean, scale, m)),
      label:
        worlds === 1
          ? s.answer.computed(overIn(sheet))
          : s.answer.expected(overIn(sheet)),
    },
  ];
  if (!isSmall && verdict !== "equal")
    figures.push(
      {
        value: capital(effects(total.p10, total.p90, sheet)),
        label: s.answer.interval,
      },
      {
        value: capital(
          chanceInWords(pair.comparison.chanceItPays.total, worlds, m),
        ),
        label: s.answer.pays,
      },
    );
  return {
    ...EMPTY,
    title: s.answer.title[said]({
      policy: pair.policyName,
      baseline: pair.baselineName,
      place: placeOf(sheet),
      over: overIn(sheet),
      amount: money(Math.abs(total.mean), scale, m.locale),
    }),
    figures,
    points: [
      document.warning,
      saying,
      s.answer.scenario(
        shortened(results.scenario.title[m.locale], LONGEST_TITLE),
      ),
    ].filter(Boolean),
    said: [document.warning, ...document.short.items, saying],
    numbers: figures.map(({ value, label }) => `${value}: ${label}`),
  };
}

const LONGEST_TITLE = 120;

/** The decisions in the order in which a council asks for them. */
const FIRST = [
  "way",
  "coverage",
  "homes",
  "workers",
  "startUp",
  "perYear",
  "support",
] as const;
const COMPUTED: readonly string[] = ["homesUsed", "workersUsed"];

/** Rows as the case has them, those first that matter most; the computed ones keep the last place. */
function inOrder(rows: readonly TableRow[]): readonly TableRow[] {
  const rank = ({ key }: TableRow) => {
    const place = (FIRST as readonly string[]).indexOf(key);
    if (COMPUTED.includes(key)) return 2 * rows.length + FIRST.length;
    return place < 0 ? FIRST.length : place;
  };
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

function proposalSlide(sheet: Sheet): Content {
  const { pair, document, s } = sheet;
  const table = tableOf(document, "question");
  const said = sentencesOf(document, "question");
  if (!table)
    return {
      ...EMPTY,
      title: s.proposal.same(pair.policyName, pair.baselineName),
      points: said,
      said,
      numbers: [],
    };
  const cells = (key: string) =>
    table.rows.find((row) => row.key === key)?.cells ?? [];
  const [homesBefore = "", homes = ""] = cells("homesUsed");
  const [workersBefore = "", workers = ""] = cells("workersUsed");
  return {
    ...EMPTY,
    title: s.proposal.title({
      policy: pair.policyName,
      baseline: pair.baselineName,
      homes,
      oneHome: homes === decimal(1, sheet.m.locale),
      workers,
      homesBefore,
      workersBefore,
      year: pair.years.at(-1) ?? 0,
    }),
    table: {
      corner: table.corner,
      columns: table.columns,
      rows: inOrder(table.rows),
      holds: "words",
      note: s.proposal.note(span(pair.years)),
      more: s.proposal.more,
    },
    said,
    numbers: [table.caption, ...spoken(table)],
  };
}

/** When the money has come back, as the share of worlds has it. */
function backTitle(sheet: Sheet): string {
  const { results, pair, m, s } = sheet;
  if (verdictIn(sheet) === "equal") return s.money.equal;
  if (isTooSmall(sheet)) return s.money.small;
  const ordinal = medianBreakEven(pair, "total");
  const { paidBackBy, never } = pair.comparison.breakEvenYear.total;
  if (ordinal === null)
    return never >= 1
      ? s.money.never(within(pair, m))
      : s.money.mostlyNot(within(pair, m));
  return s.money.back(
    pair.years[ordinal - 1] ?? ordinal,
    chanceInWords(paidBackBy[ordinal - 1] ?? 0, results.replications, m),
  );
}

/** To the krone, in the unit of the axis. */
const inUnit = (kr: number, divisor: number) => (Math.round(kr) + 0) / divisor;

function moneySlide(sheet: Sheet): Content {
  const { pair, document, m, s } = sheet;
  const points = savingSeries(pair, "total");
  const scale = scaleFor(points.flatMap(({ middle }) => middle));
  const values = (of: (point: (typeof points)[number]) => number) =>
    points.map((point) => inUnit(of(point), scale.divisor));
  const isSmall = isTooSmall(sheet);
  const title = backTitle(sheet);
  const { total } = pair.comparison.netSaving;
  const year = pair.years.at(-1) ?? 0;
  const amount = expected(total.mean, scaleOf(total), m);
  const low = values(({ middle }) => middle[0]);
  const high = values(({ middle }) => middle[1]);
  const largest = Math.max(...[...low, ...high].map(Math.abs));
  const [invest = ""] = sentencesOf(document, "payers");
  const note = tidied(s.money.note(unitName(scale, m.locale)));
  const range = s.money.interval(effects(total.p10, total.p90, sheet));
  return {
    ...EMPTY,
    title,
    chart: {
      kind: "saving",
      labels: points.map((point) => String(point.year)),
      series: [{ name: s.money.mean, values: values(({ mean }) => mean) }],
      ...(!isSmall && {
        band: { lowName: s.money.low, name: s.money.band, low, high },
      }),
      digits: scale.name !== "krone" && largest < 10 ? 1 : 0,
      note,
      alt: tidied(
        s.money.alt(title, points[0]?.year ?? year, year, stoppedless(amount)),
      ),
    },
    points: [
      s.money.end(year, stoppedless(amount)),
      ...(isSmall || verdictIn(sheet) === "equal" ? [] : [range]),
    ].map(tidied),
    said: [...document.short.items.slice(0, 1), invest],
    numbers: [
      note,
      ...points.slice(1).map(({ year: end, mean, middle: [from, to] }) => {
        const text = (kr: number) => money(kr, scale, m.locale);
        const band = isSmall ? "" : s.money.between(text(from), text(to));
        return [`${end}: ${text(mean)}`, band].filter(Boolean).join(" ");
      }),
    ],
  };
}

const stoppedless = (text: string) => text.replace(/\.$/, "");

/** One full stop, also after "kr." */
const tidied = (text: string) => text.replace(/\.\.(?= |$)/g, ".");

function payersSlide(sheet: Sheet): Content {
  const { results, pair, document, m, t, s } = sheet;
  const unit = unitOf(pair);
  const cells = payerTable(pair, unit.size);
  const text = (cell: number) => cellText(cell, unit, m);
  const inUnits = (cell: number) =>
    unit.name === "millions" ? cell / 10 : cell;
  const rows = COLUMNS.map((column) => ({
    key: column,
    name: m.columns[column],
    isSum: column === "total",
    cells: [
      text(cells.baseline[column]),
      text(cells.policy[column]),
      text(cells.saving[column]),
    ],
  }));
  const columns = [pair.baselineName, pair.policyName, s.payers.saving];
  const note = tidied(s.payers.note(t.units[unit.name]));
  const bars = rows
    .filter(({ isSum }) => !isSum)
    .map(({ name, cells: [before = "", after = ""] }) =>
      s.payers.bar(name, before, after),
    );
  const full = tableOf(document, "payers");
  return {
    ...EMPTY,
    title: payersFinding(sheet),
    chart: {
      kind: "payers",
      labels: PAYERS.map((payer) => m.columns[payer]),
      series: [
        {
          name: shortened(pair.baselineName, LONGEST_IN_LEGEND),
          values: PAYERS.map((payer) => inUnits(cells.baseline[payer])),
        },
        {
          name: shortened(pair.policyName, LONGEST_IN_LEGEND),
          values: PAYERS.map((payer) => inUnits(cells.policy[payer])),
        },
      ],
      digits:
        unit.name === "millions" && cells.baseline.total < MANY_TENTHS ? 1 : 0,
      note: "",
      alt: s.payers.alt(stoppedless(bars.join("; "))),
    },
    table: {
      corner: s.payers.corner,
      columns,
      rows,
      holds: "figures",
      note,
      more: "",
    },
    said: [
      ...sentencesOf(document, "payers"),
      municipalityAlone(results, pair, m),
    ],
    numbers: [
      note,
      ...spoken({ columns, rows }),
      ...(full ? [full.caption, ...spoken(full)] : []),
    ],
  };
}

/** From so many tenths of a million on, tenths have no room over the bars; the table has them. */
const MANY_TENTHS = 10_000;

/** For whom the interval lies above zero, below, or on both sides. */
function payersFinding(sheet: Sheet): string {
  const { results, pair, m, s } = sheet;
  const { netSaving } = pair.comparison;
  const judged = PAYERS.map(
    (payer) =>
      [payer, verdictOf(netSaving[payer], results.replications)] as const,
  );
  if (judged.every(([, verdict]) => verdict === "equal")) return s.payers.equal;
  if (isTooSmall(sheet)) return s.payers.small;
  const said = (["saves", "costs", "undecided", "equal"] as const).flatMap(
    (wanted) => {
      const names = judged
        .filter(([, verdict]) => verdict === wanted)
        .map(([payer]) => m.payerInSentence[payer]);
      return names.length > 0
        ? [s.payers.standing[wanted](list(names, m.locale))]
        : [];
    },
  );
  return capital(said.join("; "));
}

/** A mean without its interval, which stands in the notes. */
const withoutInterval = (cell: string) => cell.replace(/ \(.*\)$/, "");

const PEOPLE_ROWS = ["census", "moveIns", "losses"] as const;

function peopleSlide(sheet: Sheet): Content {
  const { results, pair, document, m, t, s } = sheet;
  const nights = pair.comparison.nightsAvoided.horizon;
  const table = tableOf(document, "people")!;
  const said = sentencesOf(document, "people");
  const count = (x: number) => compared(x, t, m);
  const verdict = verdictOf(nights, results.replications);
  const isNothing = Math.round(nights.mean) === 0;
  const isSure = verdict === "saves" || verdict === "costs";
  const year = pair.years.at(-1) ?? 0;
  const rows = PEOPLE_ROWS.flatMap((key) =>
    table.rows
      .filter((row) => row.key === key)
      .map(({ cells }) => ({
        key,
        name: s.people.rows[key](year),
        cells: cells.map(withoutInterval),
      })),
  );
  const census = ({ outcomes }: PolicyResult) =>
    yearEnds(outcomes.census).map(({ mean }) => Math.round(mean * 10) / 10);
  const lines = [
    {
      name: shortened(pair.baselineName, LONGEST_IN_LEGEND),
      values: census(pair.baseline),
    },
    {
      name: shortened(pair.policyName, LONGEST_IN_LEGEND),
      values: census(pair.policy),
    },
  ];
  const largest = Math.max(...lines.flatMap(({ values }) => values));
  return {
    ...EMPTY,
    title: s.people.title[isSure && isNothing ? "undecided" : verdict](
      count(nights.mean),
      overIn(sheet),
    ),
    chart: {
      kind: "census",
      labels: [(pair.years[0] ?? year) - 1, ...pair.years].map(String),
      series: lines,
      digits: largest < 5 ? 1 : 0,
      note: s.people.chart,
      alt: s.people.alt(stoppedless(censusTitle(pair, m))),
    },
    table: {
      corner: s.people.corner,
      columns: table.columns,
      rows,
      holds: "figures",
      note: "",
      more: "",
    },
    points: [
      isTooSmall(sheet) || verdict === "equal"
        ? s.people.notPriced
        : s.people.interval(count(nights.p10), count(nights.p90)),
    ],
    said,
    numbers: [table.caption, ...spoken(table)],
  };
}

/** "12.300 færre", "40 flere", "lige mange". */
function compared(
  avoided: number,
  t: CaseInput["t"],
  m: CaseInput["m"],
): string {
  const shown = Math.round(avoided);
  if (shown === 0) return t.people.asMany;
  const text = decimal(Math.abs(shown), m.locale);
  return shown > 0 ? t.people.fewer(text) : t.people.more(text);
}

/** Of the days of the census, one a quarter and the last: the first, every fourth and the last, which are the turns of the years. */
const yearEnds = <T>(census: readonly T[]): readonly T[] =>
  census.filter((_, i) => i % 4 === 0 || i === census.length - 1);

function sureSlide(sheet: Sheet): Content {
  const { results, pair, document, reservations, s, m } = sheet;
  const [, ...counter] = sentencesOf(document, "counter");
  const table = tableOf(document, "assumptions")!;
  const turns = turnSentences(sheet);
  const next = [...ownFigures(sheet), s.sure.follow];
  const title = () => {
    if (verdictIn(sheet) === "equal") return s.sure.equal;
    if (isTooSmall(sheet)) return s.sure.small;
    const { total } = pair.comparison.chanceItPays;
    if (total >= 1)
      return s.sure.always(chanceInWords(total, results.replications, m));
    return s.sure.title(chanceNotInWords(total, results.replications, m));
  };
  return {
    ...EMPTY,
    title: title(),
    columns: [
      // How the turning points were found stands in the notes with them: there may be no room for them on the slide.
      { heading: s.sure.counter, points: counter.filter(isNot(turns.at(-1))) },
      { heading: s.sure.next, points: next },
      {
        heading: s.sure.rests,
        points: [countSentence(sheet), mainSentence(sheet), s.sure.limits],
      },
    ],
    said: [
      ...sentencesOf(document, "certainty"),
      ...counter,
      ...next,
      ...sentencesOf(document, "assumptions"),
      ...reservations,
    ],
    numbers: [table.caption, ...spoken(table)],
  };
}

const isNot = (text: string | undefined) => (other: string) => other !== text;

/** What a municipality can count for itself; the last item of the case's section points to another of its sections. */
const ownFigures = ({ document, t }: Sheet): readonly string[] =>
  sentencesOf(document, "next").filter(
    (text) => text !== t.next.intro && text !== t.next.follow,
  );

/** How many of the numbers nobody has measured. */
function countSentence(sheet: Sheet): string {
  const { results, m, s } = sheet;
  const { assumptions } = results.scenario;
  const own = ownValues(sheet);
  const of = (kind: SourceKind) =>
    decimal(
      PARAMETER_NAMES.filter(
        (name) => !own.includes(name) && assumptions[name].source.kind === kind,
      ).length,
      m.locale,
    );
  return s.sure.count({
    all: decimal(PARAMETER_NAMES.length, m.locale),
    guesses: of("guess"),
    calibrated: of("calibrated"),
    own: own.length > 0 ? decimal(own.length, m.locale) : "",
  });
}

function mainSentence({ results, m, s }: Sheet): string {
  const named = MAIN_ASSUMPTIONS.slice(0, 2).map((name) => {
    const { label, value, unit } = assumptionRow(results.scenario, name, m);
    return s.sure.named(label, withUnit(value, unit, m));
  });
  return tidied(s.sure.main(list(named, m.locale)));
}
