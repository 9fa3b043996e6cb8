import { useMemo, useState } from "react";
import type { Column } from "../../model/results/results";
import { Choice } from "../controls/Choice";
import { download } from "../controls/download";
import { Segments } from "../controls/Segments";
import { accountOf } from "../rows/budgetAccount";
import {
  accountSentence,
  captionOf,
  cashableSentence,
  tableOf,
  tsvOf,
  type Layout,
} from "../rows/budgetTable";
import { BudgetTable } from "./BudgetTable";
import { chooseBudget, useBudget } from "./budgetStore";
import { budgetHeading, type BudgetScene } from "./scene";

const COLUMNS = [
  "municipality",
  "region",
  "state",
  "total",
] as const satisfies readonly Column[];

/** The whole account: who pays what in which year, under both policies and the difference. */
export function AccountSection({ scene }: { scene: BudgetScene }) {
  const { results, pair, words, prices, factors } = scene;
  const { t } = words;
  const choices = useBudget();
  const { column, grouping } = choices;
  const account = useMemo(() => accountOf(pair, factors), [pair, factors]);
  const rows = useMemo(
    () => account(column, grouping),
    [account, column, grouping],
  );
  const everybody = useMemo(() => account("total", "kind"), [account]);
  const layout = layoutOf(choices, pair.years);
  const table = tableOf(rows, layout, pair, words);
  const whole = rows.findLast(({ kind }) =>
    column === "total" ? kind === "total" : kind === "payer",
  );
  return (
    <section
      className="sheet budget-wide"
      aria-labelledby={budgetHeading("regnskab")}
    >
      <h3 className="first" id={budgetHeading("regnskab")} tabIndex={-1}>
        {t.account.heading}
      </h3>
      <p className="finding" data-finding="account">
        {accountSentence(
          whole?.saving.at(-1) ?? 0,
          column,
          results,
          pair,
          words,
        )}
      </p>
      <Choices scene={scene} />
      <BudgetTable
        table={table}
        caption={captionOf(layout, column, pair, prices, words)}
        corner={t.account.line}
        scrollLabel={t.account.scroll}
        m={words.m}
      />
      <CopyButton text={() => tsvOf(table, words)} scene={scene} />
      {(column === "municipality" || column === "total") && (
        <p className="budget-note">{t.account.refundNote}</p>
      )}
      <h4 className="budget-subheading">{t.account.cashableHeading}</h4>
      <p className="budget-note" data-finding="cashable">
        {cashableSentence(everybody, words)}
      </p>
    </section>
  );
}

type Chosen = ReturnType<typeof useBudget.getState>;

function layoutOf(
  { layout, side, year }: Chosen,
  years: readonly number[],
): Layout {
  if (layout === "byYear") return { kind: "byYear", side };
  const at = year === null ? -1 : years.indexOf(year);
  return { kind: "threeSides", at: at < 0 ? undefined : at };
}

function Choices({ scene: { pair, words } }: { scene: BudgetScene }) {
  const { m, t } = words;
  const { layout, side, column, grouping, year } = useBudget();
  const shownYear =
    year !== null && pair.years.includes(year) ? String(year) : "all";
  return (
    <>
      <Segments
        label={t.account.view}
        options={(["byYear", "threeSides"] as const).map((id) => ({
          id,
          name: t.account[id],
        }))}
        chosen={layout}
        onChoose={(layout) => chooseBudget({ layout })}
      />
      <div className="choices">
        <Choice
          label={t.account.payer}
          options={COLUMNS.map((id) => ({
            id,
            name: id === "total" ? t.account.everyPayer : m.columns[id],
          }))}
          chosen={column}
          onChoose={(column) => chooseBudget({ column })}
        />
        {layout === "byYear" ? (
          <Choice
            label={t.account.side}
            options={[
              { id: "baseline", name: pair.baselineName },
              { id: "policy", name: pair.policyName },
              { id: "saving", name: t.account.saving },
            ]}
            chosen={side}
            onChoose={(side) => chooseBudget({ side })}
          />
        ) : (
          <Choice
            label={t.account.year}
            options={["all", ...pair.years.map(String)].map((id) => ({
              id,
              name: id === "all" ? t.account.allYears : id,
            }))}
            chosen={shownYear}
            onChoose={(id) =>
              chooseBudget({ year: id === "all" ? null : Number(id) })
            }
          />
        )}
        {(column === "municipality" || column === "total") && (
          <Choice
            label={t.account.grouping}
            options={[
              { id: "kind", name: t.account.byKind },
              { id: "function", name: t.account.byFunction },
            ]}
            chosen={grouping}
            onChoose={(grouping) => chooseBudget({ grouping })}
          />
        )}
      </div>
    </>
  );
}

/** Copies the table as it stands; where the browser will not, it is saved as a file. */
function CopyButton({
  text,
  scene: { words },
}: {
  text: () => string;
  scene: BudgetScene;
}) {
  const { t } = words;
  const [said, say] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say(t.account.copied);
    } catch {
      download(t.account.fileName, text(), "text/tab-separated-values");
      say(t.account.saved);
    }
  };
  return (
    <p className="actions budget-copy">
      <button
        type="button"
        className="button button-secondary small"
        onClick={() => void copy()}
      >
        {t.account.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
