import { lazy, useMemo } from "react";
import type { ParameterName } from "../../model/scenario/catalogue";
import { decimal, list } from "../format";
import type { Field } from "../rows/fields";
import {
  type Belief,
  densityPicture,
  hasOwnSpread,
  type FieldWords,
  pointsOf,
  spreadSentence,
  tiesOf,
} from "../rows/spreads";
import { resetSpread, useStore } from "../store";
import { Disclosure } from "../controls/Disclosure";
import { Later } from "../controls/Later";

const SpreadEditor = lazy(() => import("./SpreadEditor"));

/** How wrong an assumption may be: drawn small and in words. */
export function SpreadLine({
  name,
  field,
  words,
}: {
  name: ParameterName;
  field: Field;
  words: FieldWords;
}) {
  const { t } = words;
  const now = useStore(({ scenario }) => scenario.assumptions[name]);
  const points = useMemo(() => pointsOf(now), [now]);
  const isOwn = useStore(({ scenario, origin }) =>
    hasOwnSpread(scenario, origin, name),
  );
  return (
    <div className="spread">
      <div className="spread-line">
        <DensityDrawing belief={now} label={t.spread.picture(field.label)} />
        <p className="spread-words">
          {spreadSentence(field, now, words, points)}
        </p>
      </div>
      {isOwn && (
        <p className="field-changed">
          {t.spread.changed}{" "}
          <button
            type="button"
            className="link-button"
            onClick={() => resetSpread(name)}
          >
            {t.spread.reset}
            <span className="sr-only">: {field.label}</span>
          </button>
        </p>
      )}
    </div>
  );
}

/** The editor of how wrong the number may be, folded away. */
export function SpreadFold({
  name,
  field,
  words,
}: {
  name: ParameterName;
  field: Field;
  words: FieldWords;
}) {
  return (
    <Disclosure
      className="source"
      summary={words.t.spread.edit}
      context={field.label}
    >
      {() => (
        <>
          <Later m={words.m}>
            <SpreadEditor name={name} field={field} words={words} />
          </Later>
          <Ties name={name} words={words} />
        </>
      )}
    </Disclosure>
  );
}

/** The density with its middle 80 % filled and the value marked. */
export function DensityDrawing({
  belief,
  label,
}: {
  belief: Belief;
  label: string;
}) {
  const { value, spread } = belief;
  const picture = useMemo(
    () => densityPicture({ value, spread }),
    [value, spread],
  );
  const path = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;
  return (
    <svg
      className="density"
      viewBox="0 0 100 104"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path className="density-ground" d="M0 100H100" />
      {picture ? (
        <>
          <path className="density-outline" d={path(picture.outline)} />
          <path className="density-middle" d={path(picture.middle)} />
          <path className="density-value" d={`M${picture.at.middle} 0V104`} />
        </>
      ) : (
        <path
          className="density-value"
          d={
            spread.family === "bernoulli" ? "M8 30V100M92 30V100" : "M50 4V104"
          }
        />
      )}
    </svg>
  );
}

/** So many labels are named; more are counted. */
const MOST_NAMED = 3;

/** Which assumptions' errors go together with this one's. */
function Ties({ name, words }: { name: ParameterName; words: FieldWords }) {
  const scenario = useStore((state) => state.scenario);
  const { m, t } = words;
  const { along, against } = tiesOf(scenario, name, m);
  const named = (labels: readonly string[]) => {
    const shown = labels.slice(0, MOST_NAMED).map(t.spread.quoted);
    const rest = labels.length - shown.length;
    const more = rest > 0 ? [t.spread.more(decimal(rest, m.locale))] : [];
    return list([...shown, ...more], m.locale);
  };
  return (
    <>
      {along.length > 0 && <p>{t.spread.along(named(along))}</p>}
      {against.length > 0 && <p>{t.spread.against(named(against))}</p>}
    </>
  );
}
