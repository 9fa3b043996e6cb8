import { useMemo } from "react";
import { CensusChart } from "./CensusChart";
import { Legend, PolicyLegend } from "./Legend";
import { PayerChart } from "./PayerChart";
import { SavingChart } from "./SavingChart";
import { percent } from "../format";
import type { FigureKind } from "../rows/case/blocks";
import type { Pair } from "../rows/comparison";
import { payerAxis, payerRows } from "../rows/payerRows";
import {
  censusAxis,
  censusSeries,
  savingAxis,
  savingSeries,
} from "../rows/series";
import type { Messages } from "../text/da";
import "./paperFigure.css";

type Props = {
  readonly pair: Pair;
  readonly label: string;
  readonly narrow: boolean;
  readonly m: Messages;
};

/** A picture of the document at the width of its paper, so that it is printed as it is seen. */
export function PaperFigure({
  figure,
  ...props
}: Props & { readonly figure: FigureKind }) {
  switch (figure) {
    case "saving":
      return <Saving {...props} />;
    case "payers":
      return <Payers {...props} />;
    case "census":
      return <Census {...props} />;
  }
}

function Saving({ pair, label, narrow, m }: Props) {
  const points = useMemo(() => savingSeries(pair, "total"), [pair]);
  const axis = useMemo(() => savingAxis(points), [points]);
  return (
    <>
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
      <div className="paper-plot">
        <SavingChart
          points={points}
          axis={axis}
          narrow={narrow}
          m={m}
          label={label}
        />
      </div>
    </>
  );
}

const useNames = ({ baselineName, policyName }: Pair) =>
  useMemo(
    () => ({ baseline: baselineName, policy: policyName }),
    [baselineName, policyName],
  );

function Payers({ pair, label, narrow, m }: Props) {
  const rows = useMemo(() => payerRows(pair), [pair]);
  const axis = useMemo(() => payerAxis(rows), [rows]);
  return (
    <>
      <PolicyLegend pair={pair} />
      <div className="paper-plot">
        <PayerChart
          rows={rows}
          axis={axis}
          names={useNames(pair)}
          narrow={narrow}
          m={m}
          label={label}
        />
      </div>
    </>
  );
}

function Census({ pair, label, narrow, m }: Props) {
  const points = useMemo(() => censusSeries(pair), [pair]);
  const axis = useMemo(() => censusAxis(points), [points]);
  return (
    <>
      <PolicyLegend pair={pair} />
      <div className="paper-plot">
        <CensusChart
          points={points}
          axis={axis}
          names={useNames(pair)}
          narrow={narrow}
          m={m}
          label={label}
        />
      </div>
    </>
  );
}
