import { useEffect, useMemo, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import calibration from "../../model/evidence/calibration.json";
import { readFindings } from "../../model/evidence/readFindings";
import { remarksIn, useRemarks } from "../caseInput/remarks";
import { standingOf } from "../caseInput/standing";
import {
  forgetTurns,
  isAbout,
  seekTurns,
  useTurning,
} from "../caseInput/turning";
import { useLearnt } from "../caseInput/useLearnt";
import { Disclosure } from "../controls/Disclosure";
import { Segments } from "../controls/Segments";
import { useMedia } from "../controls/useMedia";
import { decimal } from "../format";
import type { Lack } from "../rows/case/blocks";
import { lacks } from "../rows/case/checklist";
import { caseDocument } from "../rows/case/document";
import { TURNING } from "../rows/case/turns";
import type { CaseInput } from "../rows/case/input";
import type { Asked } from "../rows/case/turning";
import { reservations } from "../rows/reservations";
import { fieldAddress, useArrival } from "../route";
import { isSettled, useStore } from "../store";
import { TakeButton } from "../takeaway/TakeButton";
import { caseTexts } from "../text/case/texts";
import type { CaseTexts } from "../text/case/da";
import type { Messages } from "../text/da";
import { paperTexts } from "../text/paper/texts";
import { useAnswer } from "../useAnswer";
import "./case.css";
import { BriefPaper, CasePaper } from "./CasePaper";
import { RemarksForm } from "./RemarksForm";

const EDITIONS = ["whole", "short"] as const;
/** The whole case, or the case on one page. */
type Edition = (typeof EDITIONS)[number];

/** What the case can be taken away as. */
const TAKEN = ["case", "short", "slides"] as const;

const TARGETS = readFindings("calibration.json", calibration);

/** The written case for a council: a document that follows the answer, and beside it what it still lacks. */
export default function CasePage({ m }: { m: Messages }) {
  const t = caseTexts(m.locale);
  const heading = useRef<HTMLHeadingElement>(null);
  const narrow = useMedia("(max-width: 36em)");
  const scenario = useStore((state) => state.scenario);
  const paper = paperTexts(m.locale);
  const [edition, setEdition] = useState<Edition>("whole");
  const Paper = edition === "whole" ? CasePaper : BriefPaper;
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
          {TAKEN.map((id) => (
            <TakeButton key={id} id={id} m={m} />
          ))}
          <Seek isReady={isReady} m={m} t={t} />
        </div>
        <Segments
          label={paper.edition.label}
          options={EDITIONS.map((id) => ({ id, name: paper.edition[id] }))}
          chosen={edition}
          onChoose={setEdition}
        />
      </div>
      <div className="case">
        <div className="case-aside">
          {input && <Lacks input={input} t={t} />}
          <RemarksForm scenario={scenario.id} t={t} />
        </div>
        {input && document ? (
          <Paper
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
