import { useMemo } from "react";
import type { Decision } from "../../model/analysis/decision";
import { ChartFigure } from "../charts/ChartFigure";
import { Legend } from "../charts/Legend";
import { PlaneChart } from "../charts/PlaneChart";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, kroner, shareOfWorlds, scaleFor, unitName } from "../format";
import { frontierRows } from "../rows/frontierRows";
import {
  planeAxes,
  planeFinding,
  priceRows,
  type QuadrantRow,
  quadrantRows,
  willingnessLine,
} from "../rows/planeRows";
import { DataTable } from "../tables/DataTable";
import type { Scene } from "./scene";
import { headingOf } from "./section";

type Of = { readonly scene: Scene; readonly decision: Decision };

/** Kroner and nights, world by world: better on both, worse on both, or at what price a night. */
export function PlaneSection({ scene, decision }: Of) {
  const { results, pair, narrow, session, t, m } = scene;
  const { points, plane, order } = decision;
  const key = `${session} ${order.column}`;
  const wanted = useMemo(() => planeAxes(decision), [decision]);
  const nights = useGrownAxis(key, wanted.nights);
  const cost = useGrownAxis(key, wanted.cost);
  const axes = useMemo(() => ({ nights, cost }), [nights, cost]);
  const quadrants = useMemo(
    () => quadrantRows(decision, t, m),
    [decision, t, m],
  );
  const line = useMemo(
    () => willingnessLine(order.willingness, nights, cost),
    [order.willingness, nights, cost],
  );
  const mean = useMemo(
    () => ({ x: plane.meanNightsAvoided, y: plane.meanCost }),
    [plane],
  );
  const title = planeFinding(decision, pair, t, m);
  const caption = t.plane.caption({
    shown: decimal(points.cost.length, m.locale),
    worlds: decimal(order.count, m.locale),
    who: m.saving.who[order.column],
    policy: pair.policyName,
    unit: unitName(scaleFor(cost.domain), m.locale),
    prices: results.scenario.priceYear,
    discounted: order.discounted,
  });
  const price = kroner(order.willingness, m.locale);
  return (
    <ChartFigure
      heading={t.plane.heading}
      headingId={headingOf("kroner-og-naetter")}
      isStale={scene.isOld}
      title={title}
      caption={caption}
      legend={
        <Legend
          items={[
            { swatch: "world", text: t.plane.dot },
            { swatch: "mean", text: t.plane.mean },
            { swatch: "price", text: t.plane.line(price, pair.policyName) },
          ]}
        />
      }
      after={
        <>
          <p className="small-print">{quadrantsText(quadrants)}</p>
          {decision.frontier.length > 2 && (
            <FrontierTable decision={decision} scene={scene} />
          )}
        </>
      }
      table={{
        label: m.table.show,
        show: () => (
          <PlaneTable decision={decision} quadrants={quadrants} scene={scene} />
        ),
      }}
    >
      <PlaneChart
        points={points}
        mean={mean}
        axes={axes}
        line={line}
        quadrants={quadrants}
        narrow={narrow}
        across={t.plane.across}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

/** "Billigere og færre nætter: 87 af 100. …" */
const quadrantsText = (quadrants: readonly QuadrantRow[]) =>
  quadrants
    .map(
      ({ name, share }) =>
        `${name[0]!.toUpperCase()}${name.slice(1)}: ${share}.`,
    )
    .join(" ");

function PlaneTable({
  scene: { t, m },
  decision,
  quadrants,
}: Of & { quadrants: readonly QuadrantRow[] }) {
  const { order } = decision;
  return (
    <>
      <DataTable
        caption={t.plane.tableCaption}
        corner={t.plane.where}
        columns={[t.worlds, t.share]}
        rows={quadrants.map(({ quadrant, name, worlds }) => ({
          key: quadrant,
          name,
          cells: [
            decimal(worlds, m.locale),
            shareOfWorlds(worlds / order.count, m.locale),
          ],
        }))}
        scrollLabel={m.table.scroll(t.plane.heading)}
      />
      <DataTable
        caption={t.plane.priceCaption(m.saving.who[order.column])}
        corner={t.plane.measure}
        columns={[t.plane.price]}
        rows={priceRows(decision, t, m).map(([name, cell]) => ({
          key: name,
          name,
          cells: [cell],
        }))}
        scrollLabel={m.table.scroll(t.plane.price)}
      />
    </>
  );
}

function FrontierTable({ scene: { results, t, m }, decision }: Of) {
  const { frontier: say } = t.plane;
  const { frontier, order } = decision;
  return (
    <DataTable
      caption={say.caption(
        m.saving.who[order.column],
        results.scenario.priceYear,
        order.discounted,
      )}
      corner={say.corner}
      columns={[say.cost, say.nights, say.more, say.fewer, say.icer]}
      rows={frontierRows(frontier, results.scenario, t, m).map(
        ({ id, name, status, cells }) => ({
          key: id,
          name,
          note: status,
          cells,
        }),
      )}
      scrollLabel={m.table.scroll(say.label)}
    />
  );
}
