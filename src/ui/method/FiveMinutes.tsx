import { useEffect } from "react";
import { FigureMenu } from "../figure/FigureMenu";
import { FigureSourceOf, PUBLISHED } from "../figure/source";
import { useMedia } from "../controls/useMedia";
import { date, decimal, kroner } from "../format";
import { SQUARES, sharedNight, squaresFilled } from "../rows/fiveMinutes";
import { chanceInWords, ENOUGH_WORLDS } from "../rows/sentences";
import { submitOnce, useStore } from "../store";
import type { FiveTexts } from "../text/method/five.da";
import type { Messages } from "../text/da";
import { type AnswerInSight, useAnswer } from "../useAnswer";
import "./five.css";
import { FlowDrawing } from "./FlowDrawing";

type Words = { readonly t: FiveTexts; readonly m: Messages };

/** The model for whoever has five minutes: places, days, luck, money, and what a chance means. */
export function FiveMinutes(words: Words) {
  const { t, m } = words;
  const narrow = useMedia("(max-width: 47.99em)");
  const answer = useAnswer(m);
  useEffect(submitOnce, []);
  return (
    <div className="five">
      <h4>{t.flow.heading}</h4>
      <p>{t.flow.text}</p>
      <FlowDrawing t={t.flow} narrow={narrow} />
      <p className="small-print">{t.flow.caption}</p>
      <h4>{t.days.heading}</h4>
      <ol className="five-steps no-max-width">
        {t.days.steps.map(([name, text]) => (
          <li key={name}>
            <b>{name}.</b> {text}
          </li>
        ))}
      </ol>
      <h4>{t.luck.heading}</h4>
      <p>{t.luck.text}</p>
      <SameLuck answer={answer} {...words} />
      <h4>{t.money.heading}</h4>
      <p>{t.money.text}</p>
      <Night {...words} />
      <p>{t.money.net}</p>
      <h4>{t.worlds.heading}</h4>
      <p>{t.worlds.text}</p>
      <HundredWorlds answer={answer} {...words} />
    </div>
  );
}

/** One world, played twice. */
function SameLuck({
  answer: { results, pair },
  t: { luck },
  m,
}: Words & { answer: AnswerInSight }) {
  const scenario = useStore((state) => state.scenario);
  const nameOf = (wanted: string) =>
    scenario.policies.find(({ id }) => id === wanted)?.name[m.locale] ?? "";
  const baseline = pair?.baselineName ?? nameOf(scenario.baseline);
  const policy =
    pair?.policyName ??
    nameOf(scenario.policies.find(({ id }) => id !== scenario.baseline)!.id);
  const worlds = results?.replications ?? scenario.replications;
  return (
    <>
      <div className="same-luck">
        <p className="same-luck-world">
          <b>{luck.world}</b>
          <br />
          {luck.people}
        </p>
        <div className="same-luck-policies">
          <p className="same-luck-baseline">{luck.baseline(baseline)}</p>
          <p className="same-luck-policy">{luck.policy(policy)}</p>
        </div>
        <p className="same-luck-difference">{luck.difference}</p>
      </div>
      <p className="small-print">{luck.again(decimal(worlds, m.locale))}</p>
    </>
  );
}

/** A price that is easy to reckon with, kr. */
const EXAMPLE = 1000;

/** Who pays for a night in a shelter, while it is refunded and after. */
function Night({ t: { money }, m }: Words) {
  const start = useStore(({ scenario }) => scenario.start);
  const { from, nights, municipality, state } = sharedNight(EXAMPLE, start);
  const bars = [
    {
      key: "within",
      name:
        nights === null
          ? money.withinAll
          : money.within(decimal(nights, m.locale)),
      municipality,
      state,
    },
    ...(nights === null
      ? []
      : [
          {
            key: "beyond",
            name: money.beyond,
            municipality: EXAMPLE,
            state: 0,
          },
        ]),
  ];
  return (
    <figure className="night" data-takes={money.night}>
      <FigureSourceOf value={PUBLISHED}>
        <FigureMenu heading={money.night} />
      </FigureSourceOf>
      <p className="figure-name">
        <b>{money.night}</b>
      </p>
      {bars.map((bar) => (
        <div key={bar.key} className="night-row">
          <p>{bar.name}</p>
          <p className="night-bar">
            <span
              className="night-municipality"
              style={{ flexGrow: bar.municipality }}
            >
              {money.municipality(kroner(bar.municipality, m.locale))}
            </span>
            {bar.state > 0 && (
              <span className="night-state" style={{ flexGrow: bar.state }}>
                {money.state(kroner(bar.state, m.locale))}
              </span>
            )}
          </p>
        </div>
      ))}
      <figcaption>{money.caption(date(from, m.locale))}</figcaption>
    </figure>
  );
}

/** The chance of the open scenario as a hundred squares. */
function HundredWorlds({
  answer: { results, pair },
  t: { worlds: t },
  m,
}: Words & { answer: AnswerInSight }) {
  if (!results || !pair) return <p className="finding">{t.none}</p>;
  const share = pair.comparison.chanceItPays.total;
  const filled = squaresFilled(share);
  const worlds = results.replications;
  return (
    <figure className="hundred" data-takes={t.heading}>
      <FigureMenu heading={t.heading} />
      <p className="finding">
        {t.finding({
          policy: pair.policyName,
          chance: chanceInWords(share, worlds, m),
          place: results.scenario.place.name[m.locale],
        })}
      </p>
      <div
        className="squares"
        role="img"
        aria-label={t.label(decimal(filled, m.locale))}
        data-filled={filled}
      >
        {Array.from({ length: SQUARES }, (_, i) => (
          <span key={i} className={i < filled ? "square pays" : "square"}>
            {i < filled && "✓"}
          </span>
        ))}
      </div>
      <figcaption>
        {t.caption(decimal(worlds, m.locale))}
        {worlds < ENOUGH_WORLDS && ` ${t.few}`}
      </figcaption>
    </figure>
  );
}
