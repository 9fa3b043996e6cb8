import { lazy, memo, useId, useMemo, useState } from "react";
import type { Column, Results } from "../model/results/results";
import { CensusFigure } from "./charts/CensusFigure";
import { ChartFigure } from "./charts/ChartFigure";
import { Legend, PolicyLegend } from "./charts/Legend";
import { PayerChart } from "./charts/PayerChart";
import { SavingChart } from "./charts/SavingChart";
import { WhenSeen } from "./charts/WhenSeen";
import { useGrownAxis } from "./charts/useGrownAxis";
import { useDrawing } from "./controls/drawing";
import { Disclosure } from "./controls/Disclosure";
import { Segments } from "./controls/Segments";
import { Later } from "./controls/Later";
import {
  decimal,
  figure,
  moneyRange,
  percent,
  scaleFor,
  unitName,
  stopped,
} from "./format";
import type { PictureProps } from "./pictureProps";
import type { Pair } from "./rows/comparison";
import {
  COLUMNS,
  partRows,
  payerAxis,
  payerRows,
  payerTable,
  type Cells,
} from "./rows/payerRows";
import { censusSeries, savingAxis, savingSeries } from "./rows/series";
import {
  censusTitle,
  ENOUGH_WORLDS,
  payersTitle,
  savingTitle,
} from "./rows/sentences";
import { Lives } from "./Lives";
import { MapWhenNear, MoneyWhenNear } from "./money/MoneyWhenNear";
import { DataTable } from "./tables/DataTable";
import { Ledger } from "./tables/Ledger";
import type { Messages } from "./text/da";

/** All that is drawn of one set of results. Drawn again only when they, the language or the width change. */
export default memo(function Pictures(props: PictureProps) {
  return (
    <>
      <WhenSeen isMoving={props.isMoving}>
        <SavingPicture {...props} />
      </WhenSeen>
      <WhenSeen isMoving={props.isMoving}>
        <CensusPicture {...props} />
      </WhenSeen>
      <People {...props} />
      <WhenSeen isMoving={props.isMoving}>
        <PayerPicture {...props} />
      </WhenSeen>
      <MoneyWhenNear {...props} />
      <Lives key={props.opened} m={props.m} narrow={props.narrow} />
      <WhenSeen isMoving={props.isMoving}>
        <Ledger {...props} />
      </WhenSeen>
      <MapWhenNear m={props.m} narrow={props.narrow} />
    </>
  );
});

const PeoplePictures = lazy(() => import("./people/PeoplePictures"));

/** Where people are and what is short: fetched and drawn when it is opened. */
function People(props: PictureProps) {
  const { people } = props.m;
  const id = useId();
  const isWanted = useDrawing(({ asked }) => asked > 0);
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{people.heading}</h2>
      <Disclosure summary={people.open} isWanted={isWanted}>
        {() => (
          <Later m={props.m} meanwhile={<p>{props.m.pages.fetching}</p>}>
            <PeoplePictures {...props} />
          </Later>
        )}
      </Disclosure>
    </section>
  );
}

const SAVING_VIEWS = ["total", "municipality", "region", "state"] as const;

function SavingPicture({ results, pair, m, narrow, session }: PictureProps) {
  const [column, setColumn] = useState<Column>("total");
  const points = useMemo(() => savingSeries(pair, column), [pair, column]);
  const axis = useGrownAxis(`${session} ${column}`, savingAxis(points));
  const title = savingTitle(pair, column, m);
  const scale = scaleFor(axis.domain);
  const { priceYear } = results.scenario;
  const range = ([low, high]: readonly [number, number]) =>
    moneyRange(low, high, scale, m.locale);
  return (
    <ChartFigure
      heading={m.saving.heading}
      title={title}
      caption={m.saving.caption(
        unitName(scale, m.locale),
        priceYear,
        results.discounted,
      )}
      control={
        <Segments
          label={m.saving.view}
          options={SAVING_VIEWS.map((id) => ({ id, name: m.columns[id] }))}
          chosen={column}
          onChoose={setColumn}
        />
      }
      legend={
        <Legend
          items={[
            { swatch: "saving", text: m.saving.median },
            {
              swatch: "narrowest",
              text: m.saving.band(percent(0.5, m.locale)),
            },
            { swatch: "middle", text: percent(0.8, m.locale) },
            { swatch: "widest", text: percent(0.9, m.locale) },
          ]}
        />
      }
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={`${stopped(title)} ${m.saving.caption(unitName(scale, m.locale), priceYear, results.discounted)}`}
            corner={m.table.year}
            columns={[
              m.saving.mean,
              m.saving.median,
              m.saving.band(percent(0.5, m.locale)),
              m.saving.band(percent(0.8, m.locale)),
              m.saving.band(percent(0.9, m.locale)),
            ]}
            rows={points
              .filter(({ isStart }) => !isStart)
              .map((point) => ({
                key: String(point.year),
                name: String(point.year),
                cells: [
                  figure(point.mean, scale, m.locale),
                  figure(point.median, scale, m.locale),
                  range(point.narrowest),
                  range(point.middle),
                  range(point.widest),
                ],
              }))}
            scrollLabel={m.table.scroll(m.saving.heading)}
          />
        ),
      }}
    >
      <SavingChart
        points={points}
        axis={axis}
        narrow={narrow}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

function CensusPicture({ pair, m, narrow, session }: PictureProps) {
  const points = useMemo(() => censusSeries(pair), [pair]);
  return (
    <CensusFigure
      points={points}
      pair={pair}
      heading={m.census.heading}
      title={censusTitle(pair, m)}
      caption={m.census.caption}
      dayName={m.census.day}
      session={session}
      narrow={narrow}
      m={m}
    />
  );
}

function PayerPicture({ results, pair, m, narrow, session }: PictureProps) {
  const rows = useMemo(() => payerRows(pair), [pair]);
  const axis = useGrownAxis(session, payerAxis(rows));
  const { baselineName, policyName } = pair;
  const names = useMemo(
    () => ({ baseline: baselineName, policy: policyName }),
    [baselineName, policyName],
  );
  const title = payersTitle(pair, m);
  const scale = scaleFor(axis.domain);
  const { priceYear } = results.scenario;
  return (
    <ChartFigure
      heading={m.payers.heading}
      title={title}
      caption={m.payers.caption(
        unitName(scale, m.locale),
        priceYear,
        results.discounted,
      )}
      legend={<PolicyLegend pair={pair} />}
      after={<PayerTable results={results} pair={pair} m={m} />}
    >
      <PayerChart
        rows={rows}
        axis={axis}
        names={names}
        narrow={narrow}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

function PayerTable({
  results,
  pair,
  m,
}: {
  results: Results;
  pair: Pair;
  m: Messages;
}) {
  const table = useMemo(() => payerTable(pair), [pair]);
  const { netSaving } = pair.comparison;
  const cells = (row: Cells) =>
    COLUMNS.map((column) => decimal(row[column] / 10, m.locale, 1));
  return (
    <DataTable
      caption={m.payers.tableCaption(
        results.scenario.priceYear,
        results.discounted,
      )}
      corner={m.payers.who}
      columns={COLUMNS.map((column) => m.columns[column])}
      rows={[
        {
          key: "baseline",
          name: pair.baselineName,
          cells: cells(table.baseline),
        },
        { key: "policy", name: pair.policyName, cells: cells(table.policy) },
        {
          key: "saving",
          name: m.payers.difference,
          note: m.payers.differenceNote(pair.policyName, pair.baselineName),
          cells: cells(table.saving),
          strong: true,
        },
        {
          key: "interval",
          name: m.payers.interval,
          cells: COLUMNS.map((column) => {
            const { p10, p90 } = netSaving[column];
            const tenth = (x: number) => decimal(x / 1e6, m.locale, 1);
            return results.replications < ENOUGH_WORLDS
              ? "–"
              : m.payers.range(tenth(p10), tenth(p90));
          }),
        },
        ...partRows(pair).map(({ id, saving }) => ({
          key: id,
          name: m.payers.parts[id],
          note: m.payers.partNotes[id],
          cells: cells(saving),
        })),
      ]}
      scrollLabel={m.table.scroll(m.payers.heading)}
    />
  );
}
