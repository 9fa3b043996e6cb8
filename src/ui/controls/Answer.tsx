import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { decimal } from "../format";
import type { Pair } from "../rows/comparison";
import {
  basisSentence,
  headline,
  interimSentence,
  municipalitySentence,
  restsOnSentence,
} from "../rows/sentences";
import { ADDRESSES, CHANGE } from "../route";
import {
  holdAnswer,
  isBehind,
  isSettled,
  releaseAnswer,
  stop,
  submit,
  useStore,
  type Run,
} from "../store";
import type { Results } from "../../model/results/results";
import type { Messages } from "../text/da";
import { ABOUT } from "../About";

/** The answer in words, always in sight, with how far the computation has come. */
export function Answer({
  run,
  results,
  pair,
  isWhole,
  m,
}: {
  run: Run;
  results: Results | undefined;
  pair: Pair | undefined;
  /** Whether there is room for more than the first sentence. */
  isWhole: boolean;
  m: Messages;
}) {
  const box = useRef<HTMLElement>(null);
  useHeightAsVariable(box);
  const sentences =
    results && pair
      ? [
          headline(results, pair, m),
          municipalitySentence(results, pair, m),
          interimSentence(pair, m),
        ].filter(Boolean)
      : [];
  const isStale = isBehind(run);
  const settled = isSettled(run);
  return (
    <section
      className={isWhole ? "answer" : "answer answer-brief"}
      aria-label={m.sentence.label}
      ref={box}
    >
      <div className="answer-inside">
        <div
          className={`answer-words ${isStale ? "stale" : ""}`}
          data-run={run.kind}
        >
          <p className="headline" id="answer" tabIndex={-1}>
            {sentences[0] ?? m.sentence.computing}
          </p>
          {sentences.slice(1, isWhole ? undefined : 1).map((sentence, i) => (
            <p key={i} className="second">
              {sentence}
            </p>
          ))}
        </div>
        <RunLine run={run} results={results} isWhole={isWhole} m={m} />
        <p role="status" className="sr-only">
          {settled ? sentences.join(" ") : ""}
        </p>
      </div>
    </section>
  );
}

/** One line under the answer: what it rests on, or how far it has come, or what went wrong. */
function RunLine({
  run,
  results,
  isWhole,
  m,
}: {
  run: Run;
  results: Results | undefined;
  isWhole: boolean;
  m: Messages;
}) {
  const isLasting = useLasting(run.kind === "running");
  const basis = isWhole ? basisSentence : restsOnSentence;
  const count = (n: number) => decimal(n, m.locale);
  switch (run.kind) {
    case "idle":
      return <div className="run-line" />;
    case "running":
      if (results && !isLasting)
        return (
          <div className="run-line">
            <span className="run-text">{basis(results, m)}</span>
          </div>
        );
      return (
        <div className="run-line">
          <span className="run-text">
            {run.fresh
              ? m.sentence.preliminary(count(run.done), count(run.wanted))
              : results
                ? m.sentence.recomputing
                : m.run.progress(count(run.done), count(run.wanted))}
          </span>
          <progress
            className="run-bar"
            aria-label={m.run.bar}
            value={run.done}
            max={Math.max(1, run.wanted)}
          />
          <button
            key="act"
            type="button"
            className="link-button"
            onClick={stop}
          >
            {m.run.stop}
          </button>
        </div>
      );
    case "stopped":
      return (
        <div className="run-line">
          <span className="run-text">
            {run.fresh
              ? m.sentence.stoppedAt(count(run.done), count(run.wanted))
              : m.sentence.stoppedEmpty}
          </span>
          <button
            key="act"
            type="button"
            className="link-button"
            onClick={submit}
          >
            {m.run.continue}
          </button>
        </div>
      );
    case "failed":
      return (
        <div className="run-line fault" role="alert">
          <span className="run-text">{run.message[m.locale]}</span>
          <button type="button" className="link-button" onClick={submit}>
            {m.run.retry}
          </button>
        </div>
      );
    case "done":
      return (
        <div className="run-line">
          <span className="run-text">{basis(run.results, m)} </span>
          <a className="link-button" href={`#${ABOUT}`}>
            {m.sentence.reservations}
          </a>
          <Hold m={m} />
        </div>
      );
  }
}

/** Work is shown only when it takes longer than this. */
const NOTICED_MS = 500;

/** Whether something has gone on for so long that a reader wants to know of it. */
function useLasting(isOn: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const clock = setTimeout(() => setLasting(true), NOTICED_MS);
    return () => {
      clearTimeout(clock);
      setLasting(false);
    };
  }, [isOn]);
  return isLasting;
}

/** Keeps the answer, or leads to what has moved it since. */
function Hold({ m }: { m: Messages }) {
  const isHeld = useStore(({ held }) => held !== null);
  return (
    <>
      {isHeld && (
        <a className="link-button" href={`${ADDRESSES.certainty}/${CHANGE}`}>
          {m.hold.see}
        </a>
      )}
      <button
        type="button"
        className="link-button"
        onClick={isHeld ? releaseAnswer : holdAnswer}
      >
        {isHeld ? m.hold.release : m.hold.hold}
      </button>
    </>
  );
}

/** Tells the style sheet how tall the answer is, so that the panels can stand below it. */
function useHeightAsVariable(box: React.RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty(
        "--answer-height",
        `${element.offsetHeight}px`,
      ),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
}
