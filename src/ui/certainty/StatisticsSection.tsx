import { Disclosure } from "../controls/Disclosure";
import { Heading } from "../controls/Heading";
import { PERCENTILES, savingStatistics } from "../rows/savingStatistics";
import { savingText } from "../rows/sentences";
import { DataTable } from "../tables/DataTable";
import type { Scene } from "./scene";
import { headingOf } from "./section";

/** The net saving of each payer: mean, the computation's own error and percentiles. */
export function StatisticsSection({ scene }: { scene: Scene }) {
  const { t } = scene;
  const id = headingOf("besparelsen");
  return (
    <section className="sheet" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1}>
        {t.statistics.heading}
      </Heading>
      <Disclosure summary={t.statistics.open}>
        {() => <StatisticsTable scene={scene} />}
      </Disclosure>
    </section>
  );
}

function StatisticsTable({ scene: { results, pair, t, m } }: { scene: Scene }) {
  const { scenario, discounted } = results;
  return (
    <DataTable
      caption={t.statistics.caption(
        savingText(pair, m),
        scenario.priceYear,
        discounted,
      )}
      corner={t.statistics.who}
      columns={[
        t.statistics.mean,
        t.statistics.error,
        ...PERCENTILES.map(t.statistics.percentile),
        t.statistics.pays,
      ]}
      rows={savingStatistics(results, pair, t, m).map(({ column, cells }) => ({
        key: column,
        name: m.columns[column],
        cells,
        strong: column === "total",
      }))}
      scrollLabel={m.table.scroll(t.statistics.heading)}
    />
  );
}
