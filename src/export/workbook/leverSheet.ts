import {
  HOMELESS_PLACES,
  METHODS,
  NEEDS,
  type Policy,
} from "../../model/scenario/policy";
import { list, percentAsWritten } from "../../ui/format";
import { compareTexts } from "../../ui/text/compare/texts";
import {
  type Cell,
  heads,
  number,
  type Row,
  type Sheet,
  telling,
  tellingShare,
  text,
  wrapped,
} from "./cell";
import { type Desk, sentenceRow, titleRow } from "./desk";

type Unit = keyof Desk["w"]["levers"]["units"];

/** A lever as one row: a cell for each policy. */
type Lever = {
  readonly name: string;
  readonly unit: Unit;
  readonly cell: (policy: Policy) => Cell;
};

const HEAD = 3;

/** Everything a council decides, policy by policy. */
export function leverSheet(desk: Desk): Sheet {
  const { input, w, nameFor } = desk;
  const { policies } = input.results.scenario;
  return {
    name: nameFor(w.levers.sheet),
    about: w.levers.about,
    headRows: HEAD,
    headColumns: 2,
    widths: [
      { least: 34, most: 50 },
      { least: 10 },
      ...policies.map(() => ({ least: 24, most: 44 })),
    ],
    rows: [
      titleRow(w.levers.title),
      sentenceRow(w.levers.note, 2 + policies.length, "note"),
      heads(
        w.levers.name,
        w.levers.unit,
        ...policies.map(({ name }) => name[input.m.locale]),
      ),
      ...leversOf(desk).map(({ name, unit, cell }): Row => [
        wrapped(name),
        text(w.levers.units[unit]),
        ...policies.map((policy) => toTheLeft(cell(policy))),
      ]),
    ],
  };
}

/** Numbers and words stand in the same columns, and words may be long. */
const toTheLeft = (cell: Cell): Cell => ({
  ...cell,
  align: "left",
  ...(cell.kind === "text" && { wrap: true }),
});

function leversOf({ input, w }: Desk): readonly Lever[] {
  const { m, results } = input;
  const { scenario } = results;
  const { inputs: t } = compareTexts(m.locale);
  const share = (of: (policy: Policy) => number | "asToday") => {
    return (policy: Policy): Cell => {
      const value = of(policy);
      return value === "asToday"
        ? text(t.asToday)
        : number(value, tellingShare(value));
    };
  };
  const plain =
    (of: (policy: Policy) => number | "asNeeded" | undefined) =>
    (policy: Policy): Cell => {
      const value = of(policy);
      return value === "asNeeded"
        ? text(t.asNeeded)
        : number(value, telling(value ?? 0));
    };
  const named = (name: string, part: string) => `${name}, ${part}`;
  const { fields } = t;
  return [
    lever(
      fields.coverage,
      "share",
      share(({ coverage }) => coverage),
    ),
    lever(
      fields.catchUp,
      "share",
      share(({ catchUp }) => catchUp),
    ),
    lever(
      fields.readinessRequired,
      "share",
      share(({ readinessRequired }) => readinessRequired),
    ),
    ...HOMELESS_PLACES.map((place) =>
      lever(
        named(fields.offerDelay, t.places[place]),
        "days",
        plain(({ offerDelay }) => offerDelay[place]),
      ),
    ),
    lever(
      fields.rampMonths,
      "months",
      plain(({ rampMonths }) => rampMonths),
    ),
    ...NEEDS.map((need) =>
      lever(named(fields.support, t.needs[need]), "choice", ({ support }) =>
        text(supportText(support[need])),
      ),
    ),
    lever(
      named(fields.homes, t.homes.atStart),
      "homes",
      plain(({ homes }) => homes.atStart),
    ),
    ...homesByYear(),
    lever(
      named(fields.homes, t.homes.usable),
      "share",
      share(({ homes }) => homes.usable),
    ),
    lever(
      named(fields.homes, t.homes.reserved),
      "homes",
      plain(({ homes }) => homes.reserved),
    ),
    lever(fields.queue, "choice", ({ queue }) => text(t.queues[queue])),
    lever(fields.homeBeforeSupport, "choice", ({ homeBeforeSupport }) =>
      text(homeBeforeSupport ? t.yes : t.no),
    ),
    ...METHODS.filter((method) => method !== "none").map((method) =>
      lever(
        named(fields.workers, t.methods[method]),
        "workers",
        plain(({ workers }) => workers[method]),
      ),
    ),
    lever(
      fields.overload,
      "share",
      share(({ overload }) => overload),
    ),
    lever(
      fields.hiringStep,
      "workers",
      plain(({ hiringStep }) => hiringStep),
    ),
    lever(
      fields.prevention,
      "share",
      share(({ prevention }) => prevention),
    ),
    lever(
      named(fields.costs, t.costs.startUp),
      "kroner",
      plain(({ costs }) => costs.startUp),
    ),
    lever(
      named(fields.costs, t.costs.perYear),
      "kroner",
      plain(({ costs }) => costs.perYear),
    ),
  ];

  /** One row where every policy has the same number each year, else a row a year. */
  function homesByYear(): readonly Lever[] {
    const name = named(fields.homes, t.homes.perYear);
    const isSteady = scenario.policies.every(
      ({ homes }) => typeof homes.perYear === "number",
    );
    const inYear = ({ homes: { perYear } }: Policy, y: number) =>
      typeof perYear === "number" ? perYear : perYear[y];
    if (isSteady)
      return [
        lever(
          name,
          "homes",
          plain((policy) => inYear(policy, 0)),
        ),
      ];
    const years = results.policies[0]?.years ?? [];
    return years.map((year, y) =>
      lever(
        w.levers.inYear(name, year),
        "homes",
        plain((policy) => inYear(policy, y)),
      ),
    );
  }

  function supportText(shares: Policy["support"]["light"]): string {
    const used = METHODS.filter((method) => (shares[method] ?? 0) > 0);
    const [only] = used;
    if (only && used.length === 1 && shares[only] === 1) return t.methods[only];
    return list(
      used.map(
        (method) =>
          `${percentAsWritten(shares[method] ?? 0, m.locale)} ${t.methods[method]}`,
      ),
      m.locale,
    );
  }
}

const lever = (name: string, unit: Unit, cell: Lever["cell"]): Lever => ({
  name: name.charAt(0).toUpperCase() + name.slice(1),
  unit,
  cell,
});
