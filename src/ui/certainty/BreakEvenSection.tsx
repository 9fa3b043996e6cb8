import { useMemo } from "react";
import type { Column } from "../../model/results/results";
import { BreakEvenChart } from "../charts/BreakEvenChart";
import { BreakEvenYears } from "../charts/BreakEvenYears";
import { ChartFigure } from "../charts/ChartFigure";
import { Legend } from "../charts/Legend";
import { useGrownAxis } from "../charts/useGrownAxis";
import { SubHeading } from "../controls/Heading";
import { decimal, shareOfWorlds } from "../format";
import { axisFor } from "../rows/axis";
import {
  breakEvenFinding,
  type BreakEvenRows,
  breakEvenRows,
  notWithin,
} from "../rows/breakEvenRows";
import { ofHundred } from "../rows/worldShares";
import { DataTable } from "../tables/DataTable";
import type { Scene } from "./scene";
import { headingOf } from "./section";

/** When the money is back: by which year, for good or not, and in how many worlds never. */
export function BreakEvenSection({
  scene,
  column,
}: {
  scene: Scene;
  column: Column;
}) {
  const { results, pair, narrow, session, m, t } = scene;
  const rows = useMemo(
    () => breakEvenRows(results, pair, column),
    [results, pair, column],
  );
  const title = breakEvenFinding(results, pair, column, t, m);
  const never = notWithin(pair, t, m);
  const highest = Math.max(
    ...rows.years.map(({ thisYear }) => thisYear),
    (rows.outcomes[1] + rows.outcomes[2]) / rows.worlds,
  );
  const wanted = useMemo(() => axisFor(0, highest, 4), [highest]);
  const axis = useGrownAxis(`${session} ${column}`, wanted);
  const [forGood, unpays, neverAtAll] = ofHundred(rows.outcomes, t, m);
  const caption = t.breakEven.caption(
    m.saving.who[column],
    results.scenario.priceYear,
    results.discounted,
  );
  return (
    <ChartFigure
      heading={t.breakEven.heading}
      headingId={headingOf("i-nul")}
      isStale={scene.isOld}
      title={title}
      caption={caption}
      legend={
        <Legend
          items={[
            {
              swatch: "policy",
              text: `${t.breakEven.forGood}: ${forGood}`,
            },
            { swatch: "baseline", text: t.breakEven.ahead },
            {
              swatch: "unpays",
              text: `${t.breakEven.unpays}: ${unpays}`,
            },
            {
              swatch: "neverAtAll",
              text: `${t.breakEven.neverAtAll}: ${neverAtAll}`,
            },
          ]}
        />
      }
      table={{
        label: m.table.show,
        show: () => (
          <YearTable
            scene={scene}
            rows={rows}
            title={title}
            caption={caption}
          />
        ),
      }}
    >
      <SubHeading>{t.breakEven.caption1}</SubHeading>
      <BreakEvenChart
        years={rows.years}
        narrow={narrow}
        t={t}
        m={m}
        label={title}
      />
      <SubHeading>{t.breakEven.caption2}</SubHeading>
      <BreakEvenYears
        rows={rows}
        axis={axis}
        never={never}
        narrow={narrow}
        t={t}
        m={m}
        label={t.breakEven.caption2}
      />
    </ChartFigure>
  );
}

function YearTable({
  scene: { t, m },
  rows: { years, outcomes, worlds },
  title,
  caption,
}: {
  scene: Scene;
  rows: BreakEvenRows;
  title: string;
  caption: string;
}) {
  const share = (value: number) => shareOfWorlds(value, m.locale);
  const count = (value: number) => decimal(value, m.locale);
  const names = [
    t.breakEven.forGood,
    t.breakEven.unpays,
    t.breakEven.neverAtAll,
  ];
  return (
    <>
      <DataTable
        caption={`${title} ${caption}`}
        corner={m.table.year}
        columns={[t.breakEven.thisYear, t.breakEven.forGood, t.breakEven.ahead]}
        rows={years.map(({ year, thisYear, forGood, ahead }) => ({
          key: String(year),
          name: String(year),
          cells: [thisYear, forGood, ahead].map(share),
        }))}
        scrollLabel={m.table.scroll(t.breakEven.heading)}
      />
      <DataTable
        caption={t.breakEven.outcomes}
        corner={t.breakEven.outcome}
        columns={[t.worlds, t.share]}
        rows={outcomes.map((number, i) => ({
          key: names[i]!,
          name: names[i]!,
          cells: [count(number), share(number / worlds)],
        }))}
        scrollLabel={m.table.scroll(t.breakEven.outcomes)}
      />
    </>
  );
}
