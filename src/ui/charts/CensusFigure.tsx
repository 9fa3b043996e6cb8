import { useMemo, type ReactNode } from "react";
import { decimal, stopped } from "../format";
import type { Pair } from "../rows/comparison";
import { censusAxis, type CensusPoint } from "../rows/series";
import { DataTable } from "../tables/DataTable";
import type { Messages } from "../text/da";
import { CensusChart, dayText } from "./CensusChart";
import { ChartFigure } from "./ChartFigure";
import { PolicyLegend } from "./Legend";
import { useGrownAxis } from "./useGrownAxis";

/** How many people there are at something on each census day under both policies: medians with their bands, and the same as a table. */
export function CensusFigure({
  points,
  pair,
  heading,
  title,
  caption,
  dayName,
  session,
  narrow,
  after,
  m,
}: {
  points: readonly CensusPoint[];
  pair: Pair;
  heading: string;
  title: string;
  caption: string;
  /** What the table calls its first column. */
  dayName: string;
  /** Until another one the axis only grows. */
  session: string;
  narrow: boolean;
  after?: ReactNode;
  m: Messages;
}) {
  const axis = useGrownAxis(session, censusAxis(points));
  const { baselineName, policyName } = pair;
  const names = useMemo(
    () => ({ baseline: baselineName, policy: policyName }),
    [baselineName, policyName],
  );
  const persons = (x: number) => decimal(x, m.locale);
  const range = ([low, high]: readonly [number, number]) =>
    `${persons(low)}–${persons(high)}`;
  return (
    <ChartFigure
      heading={heading}
      title={title}
      caption={caption}
      legend={<PolicyLegend pair={pair} />}
      after={after}
      table={{
        label: m.table.show,
        show: () => (
          <DataTable
            caption={`${stopped(title)} ${caption}`}
            corner={dayName}
            columns={[
              names.baseline,
              m.census.bandOf(names.baseline),
              names.policy,
              m.census.bandOf(names.policy),
            ]}
            rows={points.map((point) => ({
              key: String(point.time),
              name: dayText(point, m),
              cells: [
                persons(point.baseline),
                range(point.baselineBand),
                persons(point.policy),
                range(point.policyBand),
              ],
            }))}
            scrollLabel={m.table.scroll(heading)}
          />
        ),
      }}
    >
      <CensusChart
        points={points}
        axis={axis}
        names={names}
        narrow={narrow}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}
