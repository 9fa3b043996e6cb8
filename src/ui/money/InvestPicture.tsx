import { useId, useMemo } from "react";
import { ChartFigure } from "../charts/ChartFigure";
import { InvestChart } from "../charts/InvestChart";
import { Legend } from "../charts/Legend";
import { useGrownAxis } from "../charts/useGrownAxis";
import { decimal, money, scaleFor, unitName } from "../format";
import type { PictureProps } from "../pictureProps";
import {
  investAxis,
  investFinding,
  type InvestRow,
  investRows,
} from "../rows/investRows";
import { chanceInWords } from "../rows/sentences";
import { DataTable } from "../tables/DataTable";
import { moneyTexts } from "../text/money/texts";

const MILLION = 1e6;

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
  const range = ([low, high]: readonly [number, number]) =>
    t.invest.range(tenth(low), tenth(high));
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
          rows={rows.map(({ column, outlay, end, endShown, chance }) => ({
            key: column,
            name: m.columns[column],
            cells: [
              outlay
                ? t.invest.outlayIn(tenth(outlay.amount), outlay.year)
                : t.invest.none,
              decimal(endShown / 10, m.locale, 1),
              range([end.p10, end.p90]),
              chanceInWords(chance, results.replications, m),
            ],
            strong: column === "total",
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
  const { outlay } = row;
  const said = outlay
    ? `${t.invest.most}: ${t.invest.outlayIn(money(outlay.amount, scaleFor([outlay.amount]), m.locale), outlay.year)}`
    : `${t.invest.most}: ${t.invest.none}`;
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
