import {
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { useShallow } from "zustand/react/shallow";
import type { Decision } from "../../model/analysis/decision";
import type { Learning } from "../../model/analysis/learning";
import type { Column } from "../../model/results/results";
import { WhenSeen } from "../charts/WhenSeen";
import { Heading } from "../controls/Heading";
import { HistogramFigure } from "../money/HistogramFigure";
import { pairOf } from "../rows/comparison";
import { areTooFewToLearn, enoughToLearn } from "../rows/worthRows";
import { resultsOf, useStore } from "../store";
import { decisionTexts } from "../text/certainty/decision";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import { AcceptabilitySection } from "./AcceptabilitySection";
import { BreakEvenSection } from "./BreakEvenSection";
import { PlaneSection } from "./PlaneSection";
import type { Scene } from "./scene";
import { headingOf, type PartName } from "./section";
import { StatisticsSection } from "./StatisticsSection";
import type { Answer, Question } from "./useDecision";
import { ValueSection } from "./ValueSection";

type Props = {
  readonly m: Messages;
  readonly narrow: boolean;
  /** Whose kroner count. */
  readonly column: Column;
  /** What an avoided night is worth to the council, kr. */
  readonly price: number;
  readonly onPrice: (price: number) => void;
  readonly question: Question | undefined;
  readonly decided: Answer<Decision>;
  readonly learnt: Answer<Learning>;
};

/** What the run's own worlds say to whoever must choose, in five sections. */
export function DecisionSections({
  m,
  narrow,
  column,
  price,
  onPrice,
  question,
  decided,
  learnt,
}: Props) {
  const isMoving = useStore(({ run }) => run.kind === "running");
  const live = useScene(m, narrow);
  const t = decisionTexts(m.locale);
  return (
    <div className="decision">
      {live ? (
        <WhenSeen isMoving={isMoving}>
          <BreakEvenSection scene={live} column={column} />
        </WhenSeen>
      ) : (
        <Waiting part="i-nul" heading={t.breakEven.heading} t={t} />
      )}
      <Told
        answer={decided}
        part="kroner-og-naetter"
        heading={t.plane.heading}
        live={live}
        t={t}
      >
        {(decision, scene) => (
          <div className="decision">
            <HistogramFigure
              histogram={decision.savings}
              results={scene.results}
              pair={scene.pair}
              column={decision.order.column}
              session={scene.session}
              narrow={scene.narrow}
              isStale={scene.isOld}
              m={m}
            />
            <PlaneSection scene={scene} decision={decision} />
            <AcceptabilitySection
              scene={scene}
              decision={decision}
              price={price}
              onPrice={onPrice}
            />
          </div>
        )}
      </Told>
      {!(decided.answer && live) && (
        <Empty part="nattens-pris" heading={t.acceptability.heading}>
          <p>{decided.question ? t.oneWorld : t.waiting}</p>
        </Empty>
      )}
      <Worth
        decided={decided}
        learnt={learnt}
        question={question}
        live={live}
        m={m}
        t={t}
      />
      {live ? (
        <StatisticsSection scene={live} />
      ) : (
        <Waiting part="besparelsen" heading={t.statistics.heading} t={t} />
      )}
    </div>
  );
}

/** The results on screen as a scene; they may come a moment after what is typed. */
function useScene(m: Messages, narrow: boolean): Scene | undefined {
  const { run, session, policyId } = useDeferredValue(
    useStore(
      useShallow(({ run, session, policyId }) => ({ run, session, policyId })),
    ),
  );
  const results = resultsOf(run);
  return useMemo(() => {
    if (!results) return undefined;
    const pair = pairOf(results, policyId, m.locale);
    return {
      results,
      pair,
      narrow,
      session: `${session} ${pair.policy.id} ${results.discounted}`,
      isOld: false,
      t: decisionTexts(m.locale),
      m,
    };
  }, [results, session, policyId, narrow, m]);
}

/** The scene as it was when the question was put, so that words, names and figures are of one moment. */
const sceneOf = (
  { results, order, session }: Question,
  { narrow, t, m }: Scene,
  isOld: boolean,
): Scene => ({
  results,
  pair: pairOf(results, order.policy, m.locale),
  narrow,
  session: `${session} ${order.policy} ${order.discounted}`,
  isOld,
  t,
  m,
});

/** An answer drawn: grey while a newer one is on its way; a word where there is none. */
function Told<A>({
  answer: { answer, question, fault, isOld },
  part,
  heading,
  live,
  t,
  children,
}: {
  answer: Answer<A>;
  part: PartName;
  heading: string;
  live: Scene | undefined;
  t: DecisionTexts;
  children: (answer: A, scene: Scene) => ReactNode;
}) {
  const scene = useMemo(
    () => question && live && sceneOf(question, live, isOld),
    [question, live, isOld],
  );
  const failed = fault !== undefined && (
    <p className="field-message fault" role="alert">
      {t.failed(fault)}
    </p>
  );
  if (answer === undefined || !scene)
    return (
      <Empty
        part={part}
        heading={heading}
        isAwaited={!question && fault === undefined}
      >
        {failed || <p>{question ? t.oneWorld : t.waiting}</p>}
      </Empty>
    );
  return (
    <div aria-busy={isOld}>
      {failed}
      {children(answer, scene)}
    </div>
  );
}

function Waiting({
  part,
  heading,
  t,
}: {
  part: PartName;
  heading: string;
  t: DecisionTexts;
}) {
  return (
    <Empty part={part} heading={heading} isAwaited>
      <p>{t.waiting}</p>
    </Empty>
  );
}

/** Hands the focus on to the heading that comes in this one's place, so that whoever an address led here stays here. */
function useHandingOn(
  title: RefObject<HTMLHeadingElement | null>,
  id: string,
): void {
  useLayoutEffect(() => {
    const element = title.current;
    return () => {
      if (element && document.activeElement === element)
        queueMicrotask(() =>
          document.getElementById(id)?.focus({ preventScroll: true }),
        );
    };
  }, [title, id]);
}

/** A section's place before there is anything to draw in it, so that an address may lead there. */
function Empty({
  part,
  heading,
  isAwaited = false,
  children,
}: {
  part: PartName;
  heading: string;
  /** Whether something will come in its place. */
  isAwaited?: boolean;
  children: ReactNode;
}) {
  const id = headingOf(part);
  const title = useRef<HTMLHeadingElement>(null);
  useHandingOn(title, id);
  return (
    <section
      className="sheet"
      aria-labelledby={id}
      data-awaited={isAwaited || undefined}
    >
      <Heading id={id} ref={title} tabIndex={-1}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}

/** What is worth knowing; it comes after the decision, and says so while worlds are coming in or are too few. */
function Worth({
  decided,
  learnt,
  question,
  live,
  m,
  t,
}: {
  decided: Answer<Decision>;
  learnt: Answer<Learning>;
  question: Question | undefined;
  live: Scene | undefined;
  m: Messages;
  t: DecisionTexts;
}) {
  const isMoving = useStore(({ run }) => run.kind === "running");
  const heading = t.value.heading;
  const part = "vaerd-at-vide";
  const decision = decided.answer;
  const isTooFew =
    !isMoving && question && areTooFewToLearn(question.order.count);
  if (isTooFew)
    return (
      <Empty part={part} heading={heading}>
        <p>{enoughToLearn(t, m)}</p>
      </Empty>
    );
  if (isMoving && learnt.answer === undefined)
    return (
      <Empty part={part} heading={heading} isAwaited>
        <p>{t.value.later}</p>
      </Empty>
    );
  return (
    <Told answer={learnt} part={part} heading={heading} live={live} t={t}>
      {(learning, scene) =>
        decision && (
          <ValueSection scene={scene} learning={learning} decision={decision} />
        )
      }
    </Told>
  );
}
