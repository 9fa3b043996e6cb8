import { useEffect, useRef, type ReactNode } from "react";
import { Heading } from "../controls/Heading";
import { decimal } from "../format";
import type { Words } from "../rows/measure";
import { isSettled, useStore } from "../store";
import {
  look,
  retry,
  useExperiments,
  type Failure,
  type Picture,
  type Work,
} from "./experiments";
import {
  type Asked,
  askedIn,
  isSameQuestion,
  questionFor,
  stepsOf,
  type Ground,
  type Task,
} from "./questions";

/** What a section gives its figure: how far the picture has come, and whether it is one of numbers that have changed. */
export type Standing = {
  readonly status: ReactNode;
  readonly isStale: boolean;
  readonly isWhole: boolean;
  /** What the picture was asked, so that its words are of the same moment as its figures. */
  readonly asked: Asked;
};

/** The place of one picture: an empty sheet until there is something to show, then what `children` make of it. */
export function PictureFrame<T extends Task>({
  task,
  ground,
  words,
  heading,
  headingId,
  control,
  children,
}: {
  task: T;
  ground: Ground | undefined;
  words: Words;
  heading: string;
  headingId: string;
  /** Stands in the empty sheet too. */
  control?: ReactNode;
  children: (found: Picture<T>["found"], standing: Standing) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLook(box, task);
  const picture = useExperiments(({ pictures }) => pictures[task]);
  const question = useQuestion(task, ground);
  const isStale =
    picture !== undefined &&
    question !== undefined &&
    !isSameQuestion(picture.question, question);
  const isWhole = picture?.isWhole === true && !isStale;
  const status = (
    <Status
      task={task}
      ground={ground}
      words={words}
      standing={{ isStale, isWhole, hasPicture: picture !== undefined }}
    />
  );
  return (
    <div
      ref={box}
      className="experiment"
      data-picture={task}
      data-whole={isWhole}
    >
      {picture ? (
        children(picture.found, {
          status,
          isStale,
          isWhole,
          asked: askedIn(picture.question),
        })
      ) : (
        <section className="sheet picture" aria-labelledby={headingId}>
          <div className="picture-head">
            <Heading id={headingId} tabIndex={-1}>
              {heading}
            </Heading>
          </div>
          {control}
          {status}
        </section>
      )}
    </div>
  );
}

/** What the picture is asked now. */
function useQuestion(task: Task, ground: Ground | undefined) {
  const choices = useExperiments();
  return ground && questionFor(task, ground, choices);
}

/** Tells the laboratory what is being looked at. */
function useLook(box: React.RefObject<HTMLElement | null>, task: Task): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) look(task);
      },
      { rootMargin: "-40% 0px -40% 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, task]);
}

function Status({
  task,
  ground,
  words,
  standing: { isStale, isWhole, hasPicture },
}: {
  task: Task;
  ground: Ground | undefined;
  words: Words;
  standing: { isStale: boolean; isWhole: boolean; hasPicture: boolean };
}) {
  const { t } = words;
  const failure = useExperiments(({ failures }) => failures[task]);
  const work = useExperiments(({ work }) =>
    work?.task === task ? work : undefined,
  );
  const settled = useStore(({ run }) => isSettled(run));
  if (failure && !work) return <Failed failure={failure} words={words} />;
  if (isWhole) return null;
  const standing = isStale
    ? t.status.again
    : hasPicture
      ? t.status.preliminary
      : work
        ? t.status.first
        : settled
          ? t.status.waiting
          : t.status.answerFirst;
  return (
    <div className="picture-status">
      <span>{standing}</span>
      {work && ground && (
        <Progress work={work} steps={stepsOf(task, ground)} words={words} />
      )}
    </div>
  );
}

function Progress({
  work: { step, played, of },
  steps,
  words: { m, t },
}: {
  work: Work;
  steps: number;
  words: Words;
}) {
  const count = (n: number) => decimal(n, m.locale);
  const share = of > 0 ? played / of : 0;
  return (
    <>
      <progress
        className="picture-bar"
        aria-label={t.status.bar}
        max={steps}
        value={Math.min(steps, step - 1 + share)}
      />
      {of > 0 && (
        <span className="run-text">
          {t.status.step({
            step: count(Math.min(step, steps)),
            steps: count(steps),
            played: count(played),
            of: count(of),
          })}
        </span>
      )}
    </>
  );
}

function Failed({
  failure: { reason },
  words: { t },
}: {
  failure: Failure;
  words: Words;
}) {
  return (
    <p role="alert" className="picture-status field-message fault">
      {t.status.failed(reason)}{" "}
      <button type="button" className="link-button" onClick={retry}>
        {t.status.retry}
      </button>
    </p>
  );
}
