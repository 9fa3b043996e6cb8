import { PAYERS } from "../../../model/ledger/payer";
import type { Column } from "../../../model/results/results";
import { list, scaleFor, unitName } from "../../format";
import { cellsOf, COLUMNS, payerTable } from "../payerRows";
import { payerAxis, payerRows } from "../payerRows";
import {
  chanceInWords,
  medianBreakEven,
  payersTitle,
  savingTitle,
  verdictOf,
  within,
} from "../sentences";
import { savingAxis, savingSeries } from "../series";
import { cellMoney, cellText, unitOf } from "./account";
import { type Block, paragraph, type Section, type Table } from "./blocks";
import { type CaseInput, isTooSmall, span, verdictIn } from "./input";

const FIRST_YEARS = 2;

/** The first budget years, in which a council pays before it gains. */
const firstYears = (years: readonly number[]) => years.slice(0, FIRST_YEARS);

/** Who invests and who gains, and when. */
export function payersSection(input: CaseInput): Section {
  const { t } = input;
  return {
    id: "payers",
    heading: t.payers.heading,
    blocks: [
      paragraph(
        [investSentence(input), gainSentence(input)].filter(Boolean).join(" "),
      ),
      payersTable(input),
      ...(verdictIn(input) === "equal"
        ? []
        : [savingFigure(input), payersFigure(input)]),
    ],
  };
}

/** Saved by the end of the first years, in whole units that add up. */
function early({ pair }: CaseInput) {
  const { cumulative } = pair.comparison.netSaving;
  const account = cumulative[Math.min(FIRST_YEARS, cumulative.length) - 1];
  const { size } = unitOf(pair);
  return account
    ? cellsOf(account, size)
    : { municipality: 0, region: 0, state: 0, total: 0 };
}

/** Who is expected to have paid out by the end of the first years, and how much. */
function investSentence(input: CaseInput): string {
  const { pair, m, t } = input;
  const unit = unitOf(pair);
  const cells = early(input);
  const years = span(firstYears(pair.years));
  const investors = PAYERS.filter((payer) => cells[payer] < 0);
  if (investors.length === 0) return t.payers.nobodyInvests(years);
  return t.payers.invests(
    years,
    list(
      investors.map((payer) =>
        t.payers.pays(
          m.payerInSentence[payer],
          cellMoney(-cells[payer], unit, m),
        ),
      ),
      m.locale,
    ),
  );
}

/** Whose interval is above zero over the whole period, whose is below, and for whom it is undecided. */
function gainSentence(input: CaseInput): string {
  const { results, pair, m, t } = input;
  if (isTooSmall(input)) return "";
  const { netSaving } = pair.comparison;
  const said = (["saves", "costs", "undecided", "equal"] as const).flatMap(
    (verdict) => {
      const payers = PAYERS.filter(
        (payer) =>
          verdictOf(netSaving[payer], results.replications) === verdict,
      );
      const names = payers.map((payer) => m.payerInSentence[payer]);
      return names.length === 0
        ? []
        : [t.payers.standing[verdict](list(names, m.locale))];
    },
  );
  return `${t.payers.whole} ${said.join("; ")}.`;
}

export function payersTable(input: CaseInput): Table {
  const { results, pair, m, t } = input;
  const unit = unitOf(pair);
  const saving = payerTable(pair, unit.size).saving;
  const first = early(input);
  const isSmall = isTooSmall(input);
  // The first years are the whole period: one column says both.
  const isOne = pair.years.length <= FIRST_YEARS;
  const { netSaving, chanceItPays } = pair.comparison;
  const verdict = (column: Column) =>
    verdictOf(netSaving[column], results.replications);
  const columns = COLUMNS.map((column) => {
    const { p10, p90 } = netSaving[column];
    const text = (kr: number) => cellText(kr / unit.size, unit, m);
    const ordinal = medianBreakEven(pair, column);
    const judged = verdict(column);
    return {
      key: column,
      name: m.columns[column],
      isSum: column === "total",
      cells: [
        ...(isOne ? [] : [cellText(first[column], unit, m)]),
        cellText(saving[column], unit, m),
        ...(isSmall || judged === "oneWorld" || judged === "fewWorlds"
          ? []
          : [
              m.payers.range(text(p10), text(p90)),
              judged === "equal"
                ? t.payers.noChance
                : chanceInWords(chanceItPays[column], results.replications, m),
              judged === "equal"
                ? t.payers.noChance
                : ordinal === null
                  ? t.payers.notWithin(within(pair, m))
                  : String(pair.years[ordinal - 1] ?? ordinal),
              t.payers.verdict[judged],
            ]),
      ],
    };
  });
  return {
    kind: "table",
    id: "payers",
    caption: t.payers.caption({
      unit: t.units[unit.name],
      prices: results.scenario.priceYear,
      discounted: results.discounted,
      isSmall,
    }),
    corner: t.payers.corner,
    columns: [
      ...(isOne ? [] : [span(firstYears(pair.years))]),
      t.payers.horizon(span(pair.years)),
      ...(isSmall
        ? []
        : [t.payers.interval, t.payers.chance, t.payers.back, t.payers.says]),
    ],
    rows: columns,
    holds: "figures",
  };
}

export function savingFigure({ results, pair, m }: CaseInput): Block {
  const { domain } = savingAxis(savingSeries(pair, "total"));
  return {
    kind: "figure",
    figure: "saving",
    title: savingTitle(pair, "total", m),
    caption: m.saving.caption(
      unitName(scaleFor(domain), m.locale),
      results.scenario.priceYear,
      results.discounted,
    ),
  };
}

function payersFigure({ results, pair, m }: CaseInput): Block {
  const { domain } = payerAxis(payerRows(pair));
  return {
    kind: "figure",
    figure: "payers",
    title: payersTitle(pair, m),
    caption: m.payers.caption(
      unitName(scaleFor(domain), m.locale),
      results.scenario.priceYear,
      results.discounted,
    ),
  };
}
