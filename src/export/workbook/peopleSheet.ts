import type {
  Outcomes,
  PolicyResult,
  Series,
} from "../../model/results/results";
import { PLACES } from "../../model/ledger/headCount";
import { date as dateText } from "../../ui/format";
import { TEAMS } from "../../ui/rows/peopleRows";
import type { WorkbookTexts } from "../../ui/text/workbook/da";
import { at, sumOver } from "./address";
import {
  formula,
  type Format,
  heads,
  number,
  type Row,
  type Sheet,
  text,
} from "./cell";
import {
  BLANK,
  type Desk,
  policyNameOf,
  sectionRow,
  sentenceRow,
  titleRow,
} from "./desk";

type Texts = WorkbookTexts["people"];

/** A row of what is counted in a year. */
type Line = {
  readonly key: keyof Texts["rows"];
  readonly unit: keyof Texts["units"];
  readonly format: Format;
  readonly of: (outcomes: Outcomes) => Series;
};

const counted = (
  key: Line["key"],
  unit: Line["unit"],
  of: Line["of"],
  format: Format = "tenths",
): Line => ({ key, unit, of, format });

/** In the order in which they are read; the three places stand over their sum. */
const LINES: readonly Line[] = [
  counted("rough", "nights", ({ nights }) => nights.rough, "count"),
  counted("hidden", "nights", ({ nights }) => nights.hidden, "count"),
  counted("shelter", "nights", ({ nights }) => nights.shelter, "count"),
  counted("all", "nights", ({ nights }) => nights.all, "count"),
  counted("refunded", "nights", (o) => o.refundedNights, "count"),
  counted("unrefunded", "nights", (o) => o.unrefundedNights, "count"),
  counted("interim", "stays", ({ days }) => days.interim, "count"),
  counted("home", "stays", ({ days }) => days.home, "count"),
  counted("care", "stays", ({ days }) => days.care, "count"),
  counted("persons", "persons", ({ persons }) => persons),
  counted("newcomers", "persons", ({ newcomers }) => newcomers),
  counted("moveIns", "events", ({ moveIns }) => moveIns),
  counted("losses", "events", ({ losses }) => losses),
  counted("deaths", "events", ({ deaths }) => deaths),
  counted("decided", "events", (o) => o.dischargesDecided),
  counted("undecided", "events", (o) => o.dischargesUndecided),
  counted("waitingDays", "days", ({ waitingDays }) => waitingDays, "count"),
  counted("waitingShelter", "nights", (o) => o.waitingShelterNights, "count"),
  counted("homes", "homes", ({ homes }) => homes),
  counted("emptyHomes", "homes", ({ emptyHomes }) => emptyHomes),
  ...TEAMS.map((team) =>
    counted(team, "workers", ({ workers }) => workers[team]),
  ),
];

const BEFORE = 2;

/** Columns of the tables by year, with the whole period. */
const wideOf = ([first]: readonly PolicyResult[]): number =>
  BEFORE + (first?.years.length ?? 1) + 1;

/** People, homes and workers, year by year under each policy. */
export function peopleSheet(desk: Desk): Sheet {
  const { input, w, nameFor } = desk;
  const { policies, scenario } = input.results;
  const place = scenario.place.name[input.m.locale];
  const rows: Row[] = [
    titleRow(w.people.title(place)),
    sentenceRow(w.people.note, wideOf(policies), "note"),
  ];
  for (const policy of policies)
    rows.push(BLANK, ...yearlyTable(desk, policy, rows.length + 1));
  for (const policy of policies)
    rows.push(BLANK, ...standTable(desk, policy, rows.length + 1));
  rows.push(BLANK, ...waitTable(desk));
  return {
    name: nameFor(w.people.sheet),
    about: w.people.about,
    rows,
    headRows: 0,
    headColumns: BEFORE,
    widths: [{ least: 34, most: 50 }, { least: 9 }],
  };
}

function yearlyTable(
  desk: Desk,
  policy: PolicyResult,
  first: number,
): readonly Row[] {
  const { input, w } = desk;
  const { people } = w;
  const top = first + 2;
  const { years, outcomes } = policy;
  const rowAt = (key: Line["key"]) =>
    top + LINES.findIndex((line) => line.key === key);
  const cellsOf = ({ key, format, of }: Line): Row => {
    const { byYear, horizon } = of(outcomes);
    return [...byYear, horizon].map(({ mean }, y) =>
      key === "all"
        ? formula(
            sumOver(
              at(rowAt("rough"), BEFORE + y),
              at(rowAt("shelter"), BEFORE + y),
            ),
            mean,
            format,
            { role: "sum" },
          )
        : number(mean, format),
    );
  };
  const teams = TEAMS.map((team) => outcomes.workers[team]);
  const all = [
    ...years.map((_, y) =>
      teams.reduce((sum, { byYear }) => sum + byYear[y]!.mean, 0),
    ),
    teams.reduce((sum, { horizon }) => sum + horizon.mean, 0),
  ];
  return [
    sectionRow(policyNameOf(input, policy.id)),
    headRow(desk, years),
    ...LINES.map((line): Row => {
      const role = line.key === "all" ? "sum" : "plain";
      return [
        text(people.rows[line.key], { role, wrap: true }),
        text(people.units[line.unit], { role }),
        ...cellsOf(line),
      ];
    }),
    [
      text(people.rows.workers, { role: "sum" }),
      text(people.units.workers, { role: "sum" }),
      ...all.map((value, y) =>
        formula(
          sumOver(
            at(rowAt("section85"), BEFORE + y),
            at(rowAt("act"), BEFORE + y),
          ),
          value,
          "tenths",
          { role: "sum" },
        ),
      ),
    ],
  ];
}

const headRow = ({ w }: Desk, years: readonly number[]): Row => [
  ...heads(w.people.line, w.people.unit),
  ...years.map((value) => number(value, "year", { role: "head" })),
  ...heads(w.horizon),
];

const HOMELESS = 3;

/** Who is where at each turn of the year; people in homelessness are the first three places together. */
function standTable(
  desk: Desk,
  policy: PolicyResult,
  first: number,
): readonly Row[] {
  const { input, w } = desk;
  const { people } = w;
  const { m, results } = input;
  const { census, people: places, queue, homeStock } = policy.outcomes;
  const days = census.map((_, day) => day).filter((day) => day % 4 === 0);
  const top = first + 3;
  const lineOf = (
    name: string,
    unit: keyof Texts["units"],
    of: readonly { readonly mean: number }[],
  ): Row => [
    text(name),
    text(people.units[unit]),
    ...days.map((day) => number(of[day]?.mean, "tenths")),
  ];
  const dayName = (day: number) => {
    const year = policy.years[day / 4];
    return year === undefined
      ? people.lastDay(policy.years.at(-1) ?? 0)
      : dateText(`${year}${results.scenario.start.slice(4)}`, m.locale);
  };
  const placeRows = PLACES.map((place) =>
    lineOf(m.life.places[place], "persons", places[place]),
  );
  const sum: Row = [
    text(people.homeless, { role: "sum" }),
    text(people.units.persons, { role: "sum" }),
    ...days.map((day, i) =>
      formula(
        sumOver(at(top, BEFORE + i), at(top + HOMELESS - 1, BEFORE + i)),
        census[day]!.mean,
        "tenths",
        { role: "sum" },
      ),
    ),
  ];
  return [
    sectionRow(`${people.atYearEnd}: ${policyNameOf(input, policy.id)}`),
    sentenceRow(people.atYearEndNote, days.length + BEFORE, "note"),
    heads(people.line, people.unit, ...days.map(dayName)),
    ...placeRows.slice(0, HOMELESS),
    sum,
    ...placeRows.slice(HOMELESS),
    lineOf(people.queue, "persons", queue),
    lineOf(people.inUse, "homes", homeStock.inUse),
    lineOf(people.empty, "homes", homeStock.empty),
  ];
}

function waitTable(desk: Desk): readonly Row[] {
  const { input, w } = desk;
  const { wait, waits, waitsNote, hired, asNeeded } = w.people;
  const { policies } = input.results;
  return [
    sectionRow(waits),
    sentenceRow(waitsNote, wideOf(policies), "note"),
    [
      ...heads(w.policy, ""),
      ...heads(wait.moveIns, wait.mean, wait.half, wait.nineOfTen),
      ...heads(
        ...TEAMS.map((team) => `${hired}, ${input.m.life.supports[team]}`),
      ),
    ],
    ...policies.map(({ id, outcomes: { waits: of, staff } }): Row => [
      text(policyNameOf(input, id)),
      undefined,
      number(of.moveIns, "tenths"),
      number(of.mean, "tenths"),
      number(of.half, "count"),
      number(of.nineOfTen, "count"),
      ...TEAMS.map((team) => {
        const of = staff[team].hired;
        return of === "asNeeded"
          ? text(asNeeded, { align: "right" })
          : number(of, "tenths");
      }),
    ]),
  ];
}
