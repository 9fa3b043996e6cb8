import { useId, useMemo } from "react";
import { ChartFigure } from "../charts/ChartFigure";
import { InvestChart } from "../charts/InvestChart";
import { Legend } from "../charts/Legend";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, scaleFor, unitName } from "../format";
import type { PictureProps } from "../pictureProps";
import {
  investAxis,
  investFinding,
  type InvestRow,
  investRows,
  outlayInMillions,
  outlayText,
} from "../rows/investRows";
import { chanceInWords, ENOUGH_WORLDS } from "../rows/sentences";
import { DataTable } from "../tables/DataTable";
import { moneyTexts } from "../text/money/texts";

const MILLION = 1e6;

/** Too few worlds have no interval and no chance that one may show. */
const NONE = "–";

/** Which payer is out of pocket at first and which has the money in the end. */
export function InvestPicture({ results, pair, m, session }: PictureProps) {
  const t = moneyTexts(m.locale);
  const rows = useMemo(() => investRows(pair), [pair]);
  const axis = useGrownAxis(session, investAxis(rows));
  const title = investFinding(results, pair, rows, { t, m });
  const { priceYear: prices } = results.scenario;
  const { discounted } = results;
  const scale = scaleFor(axis.domain);
  const names = useMemo(
    () => ({ mean: t.invest.mean, band: t.invest.band, start: t.invest.start }),
    [t],
  );
  const tenth = (kr: number) => decimal(kr / MILLION, m.locale, 1);
  const isFew = results.replications < ENOUGH_WORLDS;
  const range = ([low, high]: readonly [number, number]) =>
    isFew ? NONE : t.invest.range(tenth(low), tenth(high));
  return (
    <ChartFigure
      heading={t.invest.heading}
      title={title}
      caption={t.invest.caption(unitName(scale, m.locale), prices, discounted)}
      legend={
        <Legend
          items={[
            { swatch: "saving", text: t.invest.mean },
            { swatch: "middle", text: t.invest.band },
          ]}
        />
      }
      after={
        <DataTable
          caption={t.invest.tableCaption(prices, discounted)}
          corner={t.invest.who}
          columns={[
            t.invest.most,
            t.invest.end(pair.years.at(-1) ?? 0),
            t.invest.interval,
            t.invest.chance,
          ]}
          rows={rows.map((row) => ({
            key: row.column,
            name: m.columns[row.column],
            cells: [
              outlayInMillions(row, { t, m }) ?? t.invest.none,
              decimal(row.endShown / 10, m.locale, 1),
              range([row.end.p10, row.end.p90]),
              isFew ? NONE : chanceInWords(row.chance, results.replications, m),
            ],
            strong: row.column === "total",
          }))}
          scrollLabel={m.table.scroll(t.invest.heading)}
        />
      }
      table={{
        label: t.invest.points,
        show: () => (
          <DataTable
            caption={t.invest.pointsCaption(prices, discounted)}
            corner={m.table.year}
            columns={rows.flatMap(({ column }) => [
              m.columns[column],
              t.invest.intervalOf(m.columns[column]),
            ])}
            rows={pair.years.map((year, y) => ({
              key: String(year),
              name: String(year),
              cells: rows.flatMap(({ points }) => {
                const point = points[y + 1];
                return point ? [tenth(point.mean), range(point.band)] : [];
              }),
            }))}
            scrollLabel={m.table.scroll(
              t.invest.pointsCaption(prices, discounted),
            )}
          />
        ),
      }}
    >
      <div className="money-payers">
        {rows.map((row) => (
          <Payer key={row.column} row={row} axis={axis} names={names} m={m} />
        ))}
      </div>
    </ChartFigure>
  );
}

function Payer({
  row,
  axis,
  names,
  m,
}: Pick<Parameters<typeof InvestChart>[0], "axis" | "names" | "m"> & {
  row: InvestRow;
}) {
  const id = useId();
  const t = moneyTexts(m.locale);
  const said = `${t.invest.most}: ${outlayText(row, { t, m }) ?? t.invest.none}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{m.columns[row.column]}</h3>
      <p>{said}</p>
      <InvestChart
        row={row}
        axis={axis}
        names={names}
        m={m}
        label={`${m.columns[row.column]}. ${said}`}
      />
    </section>
  );
}
