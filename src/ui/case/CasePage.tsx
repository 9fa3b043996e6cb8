import { useEffect, useMemo, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import calibration from "../../model/evidence/calibration.json";
import { readFindings } from "../../model/evidence/readFindings";
import { Disclosure } from "../controls/Disclosure";
import { useMedia } from "../controls/useMedia";
import { decimal } from "../format";
import type { Lack } from "../rows/case/blocks";
import { lacks } from "../rows/case/checklist";
import { caseDocument } from "../rows/case/document";
import { TURNING } from "../rows/case/turns";
import type { CaseInput } from "../rows/case/input";
import { reservations } from "../rows/reservations";
import { fieldAddress, useArrival } from "../route";
import { isSettled, type Run, useStore } from "../store";
import { caseTexts } from "../text/case/texts";
import type { CaseTexts } from "../text/case/da";
import type { Messages } from "../text/da";
import { useAnswer } from "../useAnswer";
import "./case.css";
import { CasePaper } from "./CasePaper";
import { remarksIn, useRemarks } from "./remarks";
import {
  type Asked,
  forgetTurns,
  isAbout,
  seekTurns,
  useTurning,
} from "./turning";
import { RemarksForm } from "./RemarksForm";
import { SlidesButton } from "./SlidesButton";
import { useLearnt } from "./useLearnt";

const TARGETS = readFindings("calibration.json", calibration);

/** The written case for a council: a document that follows the answer, and beside it what it still lacks. */
export default function CasePage({ m }: { m: Messages }) {
  const t = caseTexts(m.locale);
  const heading = useRef<HTMLHeadingElement>(null);
  const narrow = useMedia("(max-width: 36em)");
  const scenario = useStore((state) => state.scenario);
  const input = useCase(m, t);
  const document = useMemo(() => input && caseDocument(input), [input]);
  const settled = useStore((state) => isSettled(state.run));
  const isReady = settled && document !== undefined;
  useArrival(heading, `${m.pages.names.case} – ${m.title}`);
  usePaperInPrint();
  return (
    <>
      <div className="page-head case-head">
        <h2 id="case-heading" ref={heading} tabIndex={-1}>
          {m.pages.names.case}
        </h2>
        <p>{t.page.intro}</p>
        <div className="case-actions">
          <button
            type="button"
            className="button button-primary"
            disabled={!isReady}
            onClick={() => window.print()}
          >
            {t.page.print}
          </button>
          <SlidesButton input={isReady ? input : undefined} m={m} />
          <Seek isReady={isReady} m={m} t={t} />
        </div>
      </div>
      <div className="case">
        <div className="case-aside">
          {input && <Lacks input={input} t={t} />}
          <RemarksForm scenario={scenario.id} t={t} />
        </div>
        {input && document ? (
          <CasePaper
            document={document}
            pair={input.pair}
            narrow={narrow}
            isMoving={!settled}
            m={m}
            t={t}
          />
        ) : (
          <p className="sheet">{t.page.waiting}</p>
        )}
      </div>
    </>
  );
}

/** All that the document is written from; undefined before the first worlds are in. */
function useCase(m: Messages, t: CaseTexts): CaseInput | undefined {
  const { run, results, pair } = useAnswer(m);
  const origin = useStore((state) => state.origin);
  const remarks = useRemarks((state) =>
    remarksIn(state, results?.scenario.id ?? ""),
  );
  const learning = useLearnt(results, pair?.policy.id, isSettled(run));
  const turns = useTurns();
  const standing = standingOf(run, m);
  const known = useMemo(() => reservations(TARGETS, m), [m]);
  return useMemo(
    () =>
      results &&
      pair && {
        results,
        pair,
        origin,
        standing,
        learning,
        turns,
        reservations: known,
        remarks,
        m,
        t,
      },
    [results, pair, origin, standing, learning, turns, known, remarks, m, t],
  );
}

/** What the turning points are about as things stand. */
function useAsked(): Asked {
  return useStore(
    useShallow(({ scenario, origin, policyId, discounted }) => ({
      scenario,
      origin,
      policy: policyId,
      discounted,
    })),
  );
}

const NONE: CaseInput["turns"] = [];

/** The turning points of the answer as it stands; none of another. */
function useTurns(): CaseInput["turns"] {
  const now = useAsked();
  return useTurning(({ asked, found }) => (isAbout(asked, now) ? found : NONE));
}

/** Has the turning points worked out where somebody asks for them. */
function Seek({
  isReady,
  m,
  t,
}: {
  isReady: boolean;
  m: Messages;
  t: CaseTexts;
}) {
  const now = useAsked();
  const { asked, work, fault, found } = useTurning();
  const isThese = isAbout(asked, now);
  const isWorking = isThese && work !== undefined;
  const count = (n: number) => decimal(n, m.locale);
  const isFound = isThese && found.length === TURNING.length;
  useEffect(() => {
    if (asked && !isThese) forgetTurns();
  }, [asked, isThese]);
  const text = () => {
    if (!isReady) return t.page.notYet;
    if (isFound) return t.page.found;
    if (isThese && fault) return t.page.notFound(fault);
    if (!isWorking) return t.page.seekHelp;
    return t.page.seeking(
      count(work.nth),
      count(TURNING.length),
      count(work.played),
      count(work.of),
    );
  };
  return (
    <>
      <button
        type="button"
        className="button button-secondary"
        disabled={!isReady || isWorking || isFound}
        onClick={() => void seekTurns(now)}
      >
        {t.page.seek}
      </button>
      <p className="page-note" role="status">
        {text()}
      </p>
    </>
  );
}

/** How far the figures have come; empty when they are all in. */
function standingOf(run: Run, m: Messages): string {
  const count = (n: number) => decimal(n, m.locale);
  switch (run.kind) {
    case "running":
      return run.fresh
        ? m.sentence.preliminary(count(run.done), count(run.wanted))
        : m.sentence.recomputing;
    case "stopped":
      return run.fresh
        ? m.sentence.stoppedAt(count(run.done), count(run.wanted))
        : m.sentence.stoppedEmpty;
    case "failed":
      return run.message[m.locale];
    case "idle":
      return m.sentence.computing;
    case "done":
      return "";
  }
}

/** While this page is in sight, the paper alone is printed. */
function usePaperInPrint(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.print = "case";
    return () => {
      delete dataset.print;
    };
  }, []);
}

function Lacks({ input, t }: { input: CaseInput; t: CaseTexts }) {
  const missing = useMemo(() => lacks(input), [input]);
  const isBeside = useMedia("(min-width: 100em)");
  return (
    <section className="sheet case-lacks" aria-label={t.page.lacks}>
      <Disclosure
        summary={t.page.lacksCount(decimal(missing.length, input.m.locale))}
        isWanted={isBeside}
      >
        {() => (
          <>
            <p className="page-note">{t.page.lacksHelp}</p>
            {missing.length === 0 ? (
              <p>{t.page.lacksNothing}</p>
            ) : (
              <ul className="no-max-width">
                {missing.map((lack) => (
                  <LackItem key={lack.id} lack={lack} t={t} />
                ))}
              </ul>
            )}
          </>
        )}
      </Disclosure>
    </section>
  );
}

const LackItem = ({ lack, t }: { lack: Lack; t: CaseTexts }) => (
  <li data-lack={lack.id}>
    {lack.text}{" "}
    {lack.field && (
      <a href={fieldAddress(lack.field)}>
        {t.page.toField}
        <span className="sr-only">: {lack.text}</span>
      </a>
    )}
  </li>
);
