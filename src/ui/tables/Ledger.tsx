import { useId, useMemo, useState } from "react";
import type { Column, Results } from "../../model/results/results";
import { Choice } from "../controls/Choice";
import { Disclosure } from "../controls/Disclosure";
import { decimal } from "../format";
import type { Pair } from "../rows/comparison";
import { ledgerOf, type LedgerSide } from "../rows/ledgerRows";
import { COLUMNS } from "../rows/payerRows";
import { savingText } from "../rows/sentences";
import type { Messages } from "../text/da";
import { DataTable } from "./DataTable";

type Props = {
  readonly results: Results;
  readonly pair: Pair;
  readonly m: Messages;
};

/** The account behind the sums: budget year by expenditure area, for each payer and policy. */
export function Ledger(props: Props) {
  const { m } = props;
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{m.ledger.heading}</h2>
      <Disclosure summary={m.ledger.open}>
        {() => <Account {...props} />}
      </Disclosure>
    </section>
  );
}

function Account({ results, pair, m }: Props) {
  const [side, setSide] = useState<LedgerSide>("saving");
  const [column, setColumn] = useState<Column>("municipality");
  const ledger = useMemo(() => ledgerOf(pair), [pair]);
  const view = ledger(side, column);
  const sides = {
    baseline: pair.baselineName,
    policy: pair.policyName,
    saving: m.ledger.difference(pair.policyName, pair.baselineName),
  };
  const whole = (thousands: number) => decimal(thousands, m.locale);
  return (
    <>
      <div className="choices">
        <Choice
          label={m.ledger.policy}
          options={(["baseline", "policy", "saving"] as const).map((id) => ({
            id,
            name: sides[id],
          }))}
          chosen={side}
          onChoose={setSide}
        />
        <Choice
          label={m.ledger.payer}
          options={COLUMNS.map((id) => ({ id, name: m.columns[id] }))}
          chosen={column}
          onChoose={setColumn}
        />
      </div>
      <DataTable
        caption={m.ledger.caption(
          side === "saving" ? savingText(pair, m) : sides[side],
          m.columns[column],
          results.scenario.priceYear,
          results.discounted,
        )}
        corner={m.ledger.category}
        columns={[...view.years.map(String), m.ledger.sum]}
        rows={[
          ...view.rows.map(({ category, cells, sum }) => ({
            key: category,
            name: m.categories[category],
            cells: [...cells, sum].map(whole),
          })),
          {
            key: "total",
            name: m.ledger.sum,
            cells: [...view.total.cells, view.total.sum].map(whole),
            strong: true,
          },
        ]}
        scrollLabel={m.table.scroll(m.ledger.heading)}
      />
    </>
  );
}
