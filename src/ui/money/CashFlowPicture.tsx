import { useMemo, useState } from "react";
import type { Column } from "../../model/results/results";
import { CashFlowChart } from "../charts/CashFlowChart";
import { ChartFigure } from "../charts/ChartFigure";
import { flowColour, flowFill, PatternLegend } from "../charts/flowLook";
import { useGrownAxis } from "../charts/useGrownAxis";
import { Segments } from "../controls/Segments";
import { decimal, scaleFor, unitName } from "../format";
import type { PictureProps } from "../pictureProps";
import {
  cashFlow,
  type CashFlow,
  flowAxis,
  flowFinding,
  FLOW_SIDES,
  type FlowSide,
} from "../rows/cashFlowRows";
import { DataTable } from "../tables/DataTable";
import { moneyTexts } from "../text/money/texts";

const PAYER_VIEWS = ["total", "municipality", "region", "state"] as const;

/** What goes out and what comes in, year by year and area by area. */
export function CashFlowPicture({
  results,
  pair,
  m,
  narrow,
  session,
}: PictureProps) {
  const t = moneyTexts(m.locale);
  const [side, setSide] = useState<FlowSide>("difference");
  const [column, setColumn] = useState<Column>("total");
  const flow = useMemo(
    () => cashFlow(pair, side, column),
    [pair, side, column],
  );
  const axis = useGrownAxis(
    `${session} ${side} ${column}`,
    flowAxis(flow.points),
  );
  const kind = side === "difference" ? "difference" : "cost";
  const names = useMemo(
    () => ({ groups: t.groups, net: t.flow.net[kind], band: t.flow.band }),
    [t, kind],
  );
  const title = flowFinding(results, pair, side, column, t, m);
  const { priceYear: prices } = results.scenario;
  const what = t.flow.what[side](pair.policyName, pair.baselineName);
  const facts = { what, who: m.columns[column], prices };
  const { discounted } = results;
  return (
    <ChartFigure
      heading={t.flow.heading}
      title={title}
      caption={`${t.flow.caption({ ...facts, discounted, unit: unitName(scaleFor(axis.domain), m.locale) })} ${t.flow.signs[kind]}`}
      control={
        <div className="money-choices">
          <Segments
            label={t.flow.side}
            options={FLOW_SIDES.map((id) => ({
              id,
              name: {
                baseline: pair.baselineName,
                policy: pair.policyName,
                difference: t.flow.difference,
              }[id],
            }))}
            chosen={side}
            onChoose={setSide}
          />
          <Segments
            label={t.view}
            options={PAYER_VIEWS.map((id) => ({ id, name: m.columns[id] }))}
            chosen={column}
            onChoose={setColumn}
          />
        </div>
      }
      legend={
        <PatternLegend
          items={[
            ...flow.groups.map((group) => ({
              key: group,
              text: t.groups[group],
              fill: flowFill(group),
              stroke: flowColour(group),
            })),
            {
              key: "net",
              text: t.flow.net[kind],
              stroke: "var(--ink)",
              isLine: true,
            },
          ]}
        />
      }
      table={{
        label: m.table.show,
        show: () => (
          <FlowTable
            flow={flow}
            caption={t.flow.tableCaption({ ...facts, discounted })}
            m={m}
          />
        ),
      }}
    >
      <CashFlowChart
        points={flow.points}
        groups={flow.groups}
        axis={axis}
        names={names}
        narrow={narrow}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

const THOUSAND = 1000;

function FlowTable({
  flow: { points, lines, total },
  caption,
  m,
}: {
  flow: CashFlow;
  caption: string;
  m: PictureProps["m"];
}) {
  const t = moneyTexts(m.locale);
  const whole = (thousands: number) => decimal(thousands, m.locale);
  return (
    <DataTable
      caption={caption}
      corner={t.flow.category}
      columns={[...points.map(({ year }) => String(year)), t.flow.sum]}
      rows={[
        ...lines.map(({ category, group, cells, sum }) => ({
          key: category,
          name: m.categories[category],
          note: t.flow.drawnAs(t.groups[group]),
          cells: [...cells, sum].map(whole),
        })),
        {
          key: "total",
          name: t.flow.sum,
          cells: [...total.cells, total.sum].map(whole),
          strong: true,
        },
        ...([0, 1] as const).map((end) => ({
          key: end === 0 ? "low" : "high",
          name: end === 0 ? t.flow.low : t.flow.high,
          cells: [...points.map(({ band }) => whole(band[end] / THOUSAND)), ""],
        })),
      ]}
      scrollLabel={m.table.scroll(t.flow.heading)}
    />
  );
}
