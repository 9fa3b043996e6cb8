import { useMemo } from "react";
import type { Decision } from "../../model/analysis/decision";
import type { Learning } from "../../model/analysis/learning";
import { ChartFigure } from "../charts/ChartFigure";
import { WorthBars } from "../charts/WorthBars";
import { Disclosure } from "../controls/Disclosure";
import { figure, unitName } from "../format";
import {
  foresightRows,
  methodSentence,
  worthFinding,
  type WorthRow,
  worthRows,
  worthScale,
} from "../rows/worthRows";
import { DataTable } from "../tables/DataTable";
import type { Scene } from "./scene";
import { headingOf } from "./section";

/** So many bars are drawn; the table has all. */
const BARS = 12;

/** What knowing a number exactly is worth for this choice. */
export function ValueSection({
  scene,
  learning,
  decision,
}: {
  scene: Scene;
  learning: Learning;
  decision: Decision;
}) {
  const { results, t, m } = scene;
  const { scenario } = results;
  const rows = useMemo(
    () => worthRows(learning, scenario, t, m),
    [learning, scenario, t, m],
  );
  const unit = unitName(worthScale(learning), m.locale);
  const title = worthFinding(learning, scenario, t, m);
  const caption = t.value.caption({
    unit,
    prices: scenario.priceYear,
    discounted: learning.order.discounted,
  });
  const bars = rows.slice(0, BARS);
  const isWorthDrawing = rows.some(({ isTelling }) => isTelling);
  return (
    <ChartFigure
      heading={t.value.heading}
      headingId={headingOf("vaerd-at-vide")}
      isStale={scene.isOld}
      title={title}
      caption={isWorthDrawing ? caption : t.value.noBars}
      legend={null}
      after={
        <>
          <p className="small-print">{methodSentence(learning, t, m)}</p>
          <Disclosure summary={t.value.byYear.label} context={t.value.heading}>
            {() => <YearTable decision={decision} scene={scene} />}
          </Disclosure>
        </>
      }
      table={{
        label: m.table.show,
        show: () => (
          <WorthTable learning={learning} rows={rows} scene={scene} />
        ),
      }}
    >
      {isWorthDrawing && (
        <WorthBars
          rows={bars}
          most={Math.max(...bars.map(({ value, se }) => value + 2 * se))}
        />
      )}
    </ChartFigure>
  );
}

function WorthTable({
  scene: { results, t, m },
  learning,
  rows,
}: {
  scene: Scene;
  learning: Learning;
  rows: readonly WorthRow[];
}) {
  const { everything, foresight, groups } = learning;
  const scale = worthScale(learning);
  const kr = (value: number) => figure(value, scale, m.locale);
  const whole = (key: string, name: string, value: number, se: number) => ({
    key,
    name,
    cells: [kr(value), kr(se), "", ""],
  });
  return (
    <DataTable
      caption={t.value.tableCaption(
        unitName(scale, m.locale),
        results.scenario.priceYear,
        learning.order.discounted,
      )}
      corner={t.value.corner}
      columns={[
        t.value.worth,
        t.value.error,
        t.value.correlation,
        t.value.shareOf,
      ]}
      rows={[
        whole("foresight", t.value.foresight, foresight.evpi, foresight.se),
        whole("all", t.value.all, everything.value, everything.se),
        ...groups.map(({ group, worth }) =>
          whole(group, t.value.group(m.groups[group]), worth.value, worth.se),
        ),
        ...rows.map(
          ({
            name,
            label,
            mark,
            value,
            se,
            isTelling,
            correlation,
            share,
          }) => ({
            key: name,
            name: label,
            note: [mark, isTelling ? "" : t.value.zero]
              .filter(Boolean)
              .join("; "),
            cells: [kr(value), kr(se), correlation, share],
          }),
        ),
      ]}
      scrollLabel={m.table.scroll(t.value.heading)}
    />
  );
}

function YearTable({
  scene: { results, pair, t, m },
  decision,
}: {
  scene: Scene;
  decision: Decision;
}) {
  const rows = foresightRows(decision, results.scenario, pair, t, m);
  return (
    <DataTable
      caption={t.value.byYear.caption(
        m.saving.who[decision.order.column],
        results.scenario.priceYear,
        decision.order.discounted,
      )}
      corner={m.table.year}
      columns={[t.value.byYear.best, t.value.worth]}
      rows={rows.map(([year, ...cells]) => ({ key: year, name: year, cells }))}
      scrollLabel={m.table.scroll(t.value.byYear.label)}
    />
  );
}
