import { useEffect, useRef } from "react";
import { DropTarget } from "../controls/DropTarget";
import { HeadingLevel } from "../controls/Heading";
import { useMedia } from "../controls/useMedia";
import { useArrival } from "../route";
import { refundSentences } from "../rows/refundSummary";
import type { Messages } from "../text/da";
import type { RefundTexts } from "../text/refund/da";
import { refundTexts } from "../text/refund/texts";
import { ChoicesPanel } from "./ChoicesPanel";
import { FaultList } from "./FaultList";
import { FilePanel } from "./FilePanel";
import { openStays } from "./openStays";
import { ResultSheet } from "./ResultSheet";
import { again, useStays, warmUp } from "./staysStore";

/** The page for the municipality's own stays: the command npm run refund, in the browser. */
export default function RefundPage({ m }: { m: Messages }) {
  const t = refundTexts(m.locale);
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, `${t.heading} – ${m.title}`);
  useEffect(warmUp, []);
  const narrow = useMedia("(max-width: 59.99em)");
  const result = useStays((state) => state.result);
  const faults = useStays((state) => state.faults);
  return (
    <>
      <div className="page-head">
        <h2 id="refund-heading" ref={heading} tabIndex={-1}>
          {t.heading}
        </h2>
        <p>{t.intro}</p>
        <p className="page-note">{t.privacy}</p>
      </div>
      <div className="house house-stays">
        <div className="panels panels-loose">
          <HeadingLevel value={3}>
            <FilePanel t={t} />
            <ChoicesPanel t={t} m={m} narrow={narrow} />
          </HeadingLevel>
        </div>
        <div className="pictures">
          <Standing t={t} m={m} />
          {faults && (
            <FaultList
              key={faults.number}
              refused={faults}
              kept={result?.file.name}
              t={t}
              m={m}
            />
          )}
          {result && <ResultSheet result={result} t={t} m={m} />}
          {!result && !faults && <p className="sheet empty">{t.empty}</p>}
        </div>
      </div>
      <DropTarget
        text={t.file.drop}
        onFiles={(files) => void openStays(files, t)}
      />
    </>
  );
}

/** Whether the worker is at it, and what it came to last. */
function Standing({ t, m }: { t: RefundTexts; m: Messages }) {
  const busy = useStays((state) => state.busy > 0);
  const stopped = useStays((state) => state.stopped);
  const done = useStays(({ busy, faults, result }) =>
    busy === 0 && !faults ? result : undefined,
  );
  const sums = done && refundSentences(done.summary, m.locale);
  return (
    <div className="standing">
      <p role="status" className={busy ? "busy" : "sr-only"}>
        {busy ? t.busy : sums && `${t.settled(done.file.name)} ${sums.paid}`}
      </p>
      {stopped !== undefined && (
        <p role="alert" className="field-message fault">
          {t.stopped(stopped)}{" "}
          <button type="button" className="link-button" onClick={again}>
            {t.retry}
          </button>
        </p>
      )}
    </div>
  );
}
