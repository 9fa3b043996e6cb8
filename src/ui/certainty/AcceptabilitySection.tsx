import { useMemo } from "react";
import type { Decision } from "../../model/analysis/decision";
import { AcceptabilityChart } from "../charts/AcceptabilityChart";
import { ChartFigure } from "../charts/ChartFigure";
import { Legend } from "../charts/Legend";
import { looksOf } from "../charts/policyLook";
import { useGrownAxis } from "../charts/useGrownAxis";
import { NumberField } from "../controls/NumberField";
import { decimal, kroner, money, shareOfWorlds, scaleFor } from "../format";
import {
  acceptabilityFinding,
  acceptabilityPoints,
  priceAxis,
  priceField,
} from "../rows/acceptabilityRows";
import { over } from "../rows/sentences";
import { DataTable } from "../tables/DataTable";
import type { Scene } from "./scene";
import { headingOf } from "./section";

/** Which policy is best at which price of an avoided night, and a field for the council's own price. */
export function AcceptabilitySection({
  scene,
  decision,
  price,
  onPrice,
}: {
  scene: Scene;
  decision: Decision;
  /** As it stands in the field, kr.; the decision may still be that of the price before. */
  price: number;
  onPrice: (price: number) => void;
}) {
  const { results, pair, narrow, session, t, m } = scene;
  const { scenario } = results;
  const { order, curve } = decision;
  const points = useMemo(
    () => acceptabilityPoints(curve, scenario),
    [curve, scenario],
  );
  const wanted = useMemo(() => priceAxis(points), [points]);
  const axis = useGrownAxis(`${session} ${order.column}`, wanted);
  const policies = useMemo(() => {
    const looks = looksOf(
      scenario.policies.map(({ id }) => id),
      scenario.baseline,
    );
    return scenario.policies.map(({ name }, i) => ({
      name: name[m.locale],
      look: looks[i]!,
    }));
  }, [scenario, m.locale]);
  const title = acceptabilityFinding(decision, scenario, t, m);
  const who = m.saving.who[order.column];
  const caption = t.acceptability.caption({
    who,
    over: over(pair, m),
    prices: scenario.priceYear,
    discounted: order.discounted,
  });
  const field = priceField(price, axis, who, t);
  return (
    <ChartFigure
      heading={t.acceptability.heading}
      headingId={headingOf("nattens-pris")}
      isStale={scene.isOld}
      title={title}
      caption={caption}
      legend={
        <>
          <div className="night-price" data-aside>
            <NumberField
              field={field}
              m={m}
              onChange={onPrice}
              onReset={() => onPrice(0)}
            />
          </div>
          <Legend
            items={[
              ...policies.map(({ name, look }) => ({
                swatch: look.swatch,
                text: name,
              })),
              { swatch: "broad", text: t.acceptability.best },
              {
                swatch: "marker",
                text: t.acceptability.marker(kroner(price, m.locale)),
              },
            ]}
          />
        </>
      }
      after={
        price > axis.domain[1] && (
          <p className="small-print">{t.acceptability.outside}</p>
        )
      }
      table={{
        label: m.table.show,
        show: () => (
          <PriceTable decision={decision} caption={caption} scene={scene} />
        ),
      }}
    >
      <AcceptabilityChart
        points={points}
        axis={axis}
        policies={policies}
        price={price}
        narrow={narrow}
        across={t.acceptability.across}
        m={m}
        label={title}
      />
    </ChartFigure>
  );
}

function PriceTable({
  scene: { results, t, m },
  decision: { curve },
  caption,
}: {
  scene: Scene;
  decision: Decision;
  caption: string;
}) {
  const { scenario } = results;
  const scale = scaleFor(curve.map(({ evpi }) => evpi));
  const nameOf = (id: string) =>
    scenario.policies.find((policy) => policy.id === id)?.name[m.locale] ?? id;
  return (
    <DataTable
      caption={caption}
      corner={t.acceptability.price}
      columns={[
        ...scenario.policies.map(({ name }) => name[m.locale]),
        t.acceptability.best,
        t.acceptability.foresight,
      ]}
      rows={curve.map(({ willingness, shares, best, evpi }) => ({
        key: String(willingness),
        name: decimal(willingness, m.locale),
        cells: [
          ...shares.map((share) => shareOfWorlds(share, m.locale)),
          nameOf(best),
          money(evpi, scale, m.locale),
        ],
      }))}
      scrollLabel={m.table.scroll(t.acceptability.heading)}
    />
  );
}
