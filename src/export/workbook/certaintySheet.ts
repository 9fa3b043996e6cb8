import type { Account, Column } from "../../model/results/results";
import { breakEvenRows } from "../../ui/rows/breakEvenRows";
import type { Pair } from "../../ui/rows/comparison";
import { COLUMNS } from "../../ui/rows/payerRows";
import { heads, number, type Row, share, type Sheet, text, year } from "./cell";
import { warningRows } from "./answerSheet";
import {
  BLANK,
  type Desk,
  pairsOf,
  policyNameOf,
  sectionRow,
  sentenceRow,
  statisticCells,
  statisticHeads,
  titleRow,
} from "./desk";

const WIDE = 12;

/** How sure the amounts are: percentiles, chances and when the money is back. */
export function certaintySheet(desk: Desk): Sheet {
  const { input, w, nameFor } = desk;
  const { scenario, replications, precision } = input.results;
  const place = scenario.place.name[input.m.locale];
  return {
    name: nameFor(w.certainty.sheet),
    about: w.certainty.about,
    headRows: 0,
    headColumns: 0,
    widths: [
      { least: 20, most: 30 },
      { least: 16, most: 26 },
    ],
    rows: [
      titleRow(w.certainty.title(place)),
      sentenceRow(w.certainty.note, WIDE, "note"),
      ...warningRows(desk),
      [text(w.certainty.worlds), number(replications, "count")],
      ...(precision
        ? [
            [
              text(w.certainty.wanted, { wrap: true }),
              number(precision.wanted, "fineShare"),
            ],
            [
              text(w.certainty.reached, { wrap: true }),
              number(precision.reached, "fineShare"),
            ],
          ]
        : []),
      ...pairsOf(input).flatMap((pair) => [
        BLANK,
        ...savingTable(desk, pair),
        BLANK,
        ...yearTable(
          desk,
          pair,
          w.certainty.cumulative(pair.policyName, pair.baselineName),
          pair.comparison.netSaving.cumulative,
        ),
        BLANK,
        ...yearTable(
          desk,
          pair,
          w.certainty.yearly(pair.policyName, pair.baselineName),
          pair.comparison.netSaving.byYear,
        ),
        BLANK,
        ...backTable(desk, pair),
        BLANK,
        ...nightTable(desk, pair),
      ]),
      BLANK,
      ...costTable(desk),
    ],
  };
}

function savingTable(desk: Desk, pair: Pair): readonly Row[] {
  const { input, w } = desk;
  const { comparison } = pair;
  const { certainty } = w;
  const parts = [
    { name: certainty.whole, of: comparison },
    { name: certainty.cashable, of: comparison.cashable },
    { name: certainty.withoutHealth, of: comparison.withoutHealth },
  ];
  return [
    sectionRow(certainty.saving(pair.policyName, pair.baselineName)),
    heads(w.payer, certainty.part, ...statisticHeads(desk), certainty.chance),
    ...parts.flatMap(({ name, of }) =>
      COLUMNS.map((column): Row => [
        text(input.m.columns[column]),
        text(name),
        ...statisticCells(of.netSaving[column], "kroner"),
        share(of.chanceItPays[column]),
      ]),
    ),
  ];
}

function yearTable(
  desk: Desk,
  pair: Pair,
  heading: string,
  accounts: readonly Account[],
): readonly Row[] {
  const { input, w } = desk;
  return [
    sectionRow(heading),
    heads(w.payer, w.year, ...statisticHeads(desk)),
    ...COLUMNS.flatMap((column) =>
      accounts.map((account, y): Row => [
        text(input.m.columns[column]),
        year(pair.years[y] ?? y + 1),
        ...statisticCells(account[column], "kroner"),
      ]),
    ),
  ];
}

function backTable(desk: Desk, pair: Pair): readonly Row[] {
  const { input, w } = desk;
  const { certainty } = w;
  const rowsOf = (column: Column): readonly Row[] =>
    breakEvenRows(input.results, pair, column).years.map((one): Row => [
      text(input.m.columns[column]),
      year(one.year),
      share(one.forGood),
      share(one.ahead),
      share(one.thisYear),
    ]);
  return [
    sectionRow(certainty.back(pair.policyName, pair.baselineName)),
    heads(
      w.payer,
      w.year,
      certainty.forGood,
      certainty.ahead,
      certainty.thisYear,
    ),
    ...COLUMNS.flatMap(rowsOf),
    BLANK,
    heads(
      w.payer,
      certainty.outcome,
      certainty.paidBack,
      certainty.unpays,
      certainty.never,
    ),
    ...COLUMNS.map((column): Row => {
      const { never, unpays, neverAtAll } =
        pair.comparison.breakEvenYear[column];
      return [
        text(input.m.columns[column]),
        undefined,
        share(1 - never),
        share(unpays),
        share(neverAtAll),
      ];
    }),
  ];
}

function nightTable(desk: Desk, pair: Pair): readonly Row[] {
  const { w } = desk;
  const { horizon, byYear } = pair.comparison.nightsAvoided;
  return [
    sectionRow(
      `${w.certainty.nights}: ${w.against(pair.policyName, pair.baselineName)}`,
    ),
    heads(w.year, "", ...statisticHeads(desk)),
    ...byYear.map((of, y): Row => [
      year(pair.years[y] ?? y + 1, { align: "left" }),
      undefined,
      ...statisticCells(of, "count"),
    ]),
    [
      text(w.horizon, { role: "strong" }),
      undefined,
      ...statisticCells(horizon, "count"),
    ],
  ];
}

function costTable(desk: Desk): readonly Row[] {
  const { input, w } = desk;
  return [
    sectionRow(w.certainty.cost),
    heads(w.policy, w.payer, ...statisticHeads(desk)),
    ...input.results.policies.flatMap(({ id, cost }) =>
      COLUMNS.map((column): Row => [
        text(policyNameOf(input, id)),
        text(input.m.columns[column]),
        ...statisticCells(cost[column], "kroner"),
      ]),
    ),
  ];
}
