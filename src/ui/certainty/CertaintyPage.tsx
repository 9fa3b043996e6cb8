import { useEffect, useMemo, useRef, useState } from "react";
import { GAINS, type Gain } from "../../model/analysis/estimate";
import type { Learning } from "../../model/analysis/learning";
import { HeadingLevel } from "../controls/Heading";
import { Segments } from "../controls/Segments";
import { useMedia } from "../controls/useMedia";
import { decimal } from "../format";
import { ADDRESSES, goTo, useArrival, useNamedPart } from "../route";
import type { Words } from "../rows/measure";
import { choosePolicy, isSettled, submitOnce, useStore } from "../store";
import { decisionTexts } from "../text/certainty/decision";
import { certaintyTexts } from "../text/certainty/texts";
import type { Messages } from "../text/da";
import { ChangeSection } from "./ChangeSection";
import { DecisionSections } from "./DecisionSections";
import { choose, missing, useExperiments } from "./experiments";
import { MapSection } from "./MapSection";
import { isWanted, TASKS, type Ground } from "./questions";
import { headingOf, PARTS, type PartName } from "./section";
import { SpreadSection } from "./SpreadSection";
import { ThresholdSection } from "./ThresholdSection";
import { type ImportanceShares, TornadoSection } from "./TornadoSection";
import { useDecision, useLearning, useQuestion } from "./useDecision";
import { useGround, useWork } from "./useGround";

/** How sure the answer is, what moves it, and what must be true for it to hold. */
export default function CertaintyPage({ m }: { m: Messages }) {
  const t = certaintyTexts(m.locale);
  const words = useMemo(() => ({ m, t }), [m, t]);
  const heading = useRef<HTMLHeadingElement>(null);
  const narrow = useMedia("(max-width: 59.99em)");
  const ground = useGround();
  // Nights have no payer: what a decision costs is then told of all payers together.
  const column = useExperiments(({ gain }) =>
    gain === "nights" ? "total" : gain,
  );
  const gain = useExperiments((state) => state.gain);
  const [price, setPrice] = useState(0);
  const question = useQuestion(column, price);
  const decided = useDecision(question);
  const learnt = useLearning(question, decided);
  const importance = useMemo(
    () => importanceOf(learnt.answer, gain),
    [learnt.answer, gain],
  );
  useArrival(heading, `${t.heading} – ${m.title}`);
  useNamedPart(heading, headingOf);
  useEffect(submitOnce, []);
  useWork(ground);
  return (
    <>
      <div className="page-head">
        <h2 id="certainty-heading" ref={heading} tabIndex={-1}>
          {t.heading}
        </h2>
        <p>{t.intro}</p>
        <p className="page-note">{t.note}</p>
        <Contents words={words} />
      </div>
      <ViewBar ground={ground} words={words} />
      <HeadingLevel value={3}>
        <div className="pictures certainty">
          <SpreadSection ground={ground} words={words} narrow={narrow} />
          <DecisionSections
            m={m}
            narrow={narrow}
            column={column}
            price={price}
            onPrice={setPrice}
            question={question}
            decided={decided}
            learnt={learnt}
          />
          <TornadoSection
            ground={ground}
            words={words}
            narrow={narrow}
            importance={importance}
          />
          {OTHERS.map((Section, at) => (
            <Section key={at} ground={ground} words={words} narrow={narrow} />
          ))}
        </div>
      </HeadingLevel>
    </>
  );
}

/** The sections after the tornado, in the order of the page. */
const OTHERS = [ThresholdSection, MapSection, ChangeSection];

/** Each number's share of the spread in kroner; a price on nights or a view of nights has another. */
function importanceOf(
  learnt: Learning | undefined,
  gain: Gain,
): ImportanceShares | undefined {
  if (!learnt || gain === "nights" || learnt.order.willingness !== 0)
    return undefined;
  return new Map(
    learnt.parameters.map(({ name, importance: { share } }) => [
      name,
      { share: share.value, se: share.se },
    ]),
  );
}

function Contents({ words: { m, t } }: { words: Words }) {
  const decision = decisionTexts(m.locale);
  const names: { readonly [P in PartName]: string } = {
    "held-og-viden": t.spread.heading,
    "i-nul": decision.breakEven.heading,
    "kroner-og-naetter": decision.plane.heading,
    "nattens-pris": decision.acceptability.heading,
    "vaerd-at-vide": decision.value.heading,
    besparelsen: decision.statistics.heading,
    tal: t.tornado.heading,
    vendepunkt: t.threshold.heading,
    kort: t.map.heading,
    aendring: t.change.heading,
  };
  return (
    <nav aria-label={t.contents}>
      <ul className="contents">
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={`${ADDRESSES.certainty}/${part}`}
              onClick={() => goTo(headingOf(part))}
            >
              {names[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whose money, or whose nights, all pictures are about, and how many of them are ready. */
function ViewBar({
  ground,
  words,
}: {
  ground: Ground | undefined;
  words: Words;
}) {
  const { m, t } = words;
  const gain = useExperiments((state) => state.gain);
  return (
    <div className="view-bar">
      <Policies m={m} />
      <Segments
        label={t.view}
        options={GAINS.map((id) => ({
          id,
          name: id === "nights" ? t.nights : m.columns[id],
        }))}
        chosen={gain}
        onChoose={(id) => choose({ gain: id })}
      />
      <Standing ground={ground} words={words} />
    </div>
  );
}

function Policies({ m }: { m: Messages }) {
  const scenario = useStore((state) => state.scenario);
  const policyId = useStore((state) => state.policyId);
  const others = scenario.policies.filter(({ id }) => id !== scenario.baseline);
  if (others.length < 2) return null;
  return (
    <Segments
      label={m.policy.choose}
      options={others.map(({ id, name }) => ({ id, name: name[m.locale] }))}
      chosen={policyId}
      onChoose={choosePolicy}
    />
  );
}

function Standing({
  ground,
  words: { m, t },
}: {
  ground: Ground | undefined;
  words: Words;
}) {
  const state = useExperiments();
  const settled = useStore(({ run }) => isSettled(run));
  if (!settled || !ground)
    return (
      <p role="status" className="view-status">
        {t.status.answerFirst}
      </p>
    );
  const wanted = TASKS.filter((task) => isWanted(task, ground, state)).length;
  const left = missing(state, ground).length;
  return (
    <p role="status" className="view-status" data-missing={left}>
      {left === 0
        ? t.status.done
        : t.status.of(
            decimal(wanted - left + 1, m.locale),
            decimal(wanted, m.locale),
          )}
    </p>
  );
}
