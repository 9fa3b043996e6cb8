import type { Lever } from "../../model/scenario/lever";
import { LeverField } from "../controls/Levers";
import { Segments } from "../controls/Segments";
import { decimal } from "../format";
import { PRESETS } from "../presets";
import { beforeNowNames } from "../rows/beforeNow";
import { restsOnSentence } from "../rows/sentences";
import { aloud, stageAnswer } from "../rows/stageAnswer";
import {
  chooseLeverPolicy,
  choosePolicy,
  choosePreset,
  isSettled,
  submit,
  useStore,
} from "../store";
import { Comparison } from "./Comparison";
import { StagePictures } from "./StagePictures";
import { Key } from "./Tools";
import type { Present } from "./usePresent";
import { lockBefore, setCovered, useWorkshop } from "./workshopStore";

/** Places that are computed while one waits. */
const STAGE_PRESETS = [
  "ishoej",
  "ishoej-lige-mange-boliger",
  "ishoej-landsgennemsnit",
  "odense",
  "randers",
  "esbjerg",
  "faaborg-midtfyn",
];

/** Six levers are as many as a room can keep apart. */
const STAGE_LEVERS: readonly Lever[] = [
  "homes",
  "icm",
  "coverage",
  "offerDelayShelter",
  "usable",
  "prevention",
];

/** The answer in one giant figure, two pictures, and the levers that move it. */
export function StageView({ present }: { present: Present }) {
  const isCovered = useWorkshop((state) => state.isCovered);
  return (
    <>
      <Presets present={present} />
      <Policies present={present} />
      <div className="stage">
        <StageLevers present={present} />
        <div className="stage-main">
          {isCovered ? (
            <CoveredAnswer present={present} />
          ) : (
            <>
              <GiantAnswer present={present} />
              <BeforeAndNow present={present} />
              <StagePictures present={present} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Presets({ present: { t, m } }: { present: Present }) {
  const presetId = useStore((state) => state.presetId);
  return (
    <div className="stage-presets" role="group" aria-label={t.stage.presets}>
      {PRESETS.filter(({ id }) => STAGE_PRESETS.includes(id)).map(
        ({ id, title }) => (
          <button
            key={id}
            type="button"
            className="button button-secondary small"
            aria-pressed={id === presetId}
            onClick={() => choosePreset(id)}
          >
            {title[m.locale]}
          </button>
        ),
      )}
    </div>
  );
}

/** Which policy is held against the baseline, where there are several. */
function Policies({ present: { m } }: { present: Present }) {
  const { policies, baseline } = useStore((state) => state.scenario);
  const policyId = useStore((state) => state.policyId);
  const others = policies.filter(({ id }) => id !== baseline);
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

function StageLevers({ present: { t, m } }: { present: Present }) {
  const policies = useStore((state) => state.scenario.policies);
  const leverPolicyId = useStore((state) => state.leverPolicyId);
  const session = useStore(({ session, forms }) => `${session}-${forms}`);
  const name = policies.find(({ id }) => id === leverPolicyId)?.name[m.locale];
  const heading = t.stage.levers(name ?? "");
  return (
    <section className="sheet stage-levers" aria-label={heading}>
      <h3>{heading}</h3>
      <Segments
        label={m.levers.ofPolicy}
        options={policies.map(({ id, name }) => ({ id, name: name[m.locale] }))}
        chosen={leverPolicyId}
        onChoose={chooseLeverPolicy}
      />
      {STAGE_LEVERS.map((lever) => (
        <LeverField key={`${session} ${lever}`} lever={lever} m={m} />
      ))}
    </section>
  );
}

function CoveredAnswer({ present: { t } }: { present: Present }) {
  return (
    <section className="stage-answer stage-covered" aria-label={t.stage.answer}>
      <p className="stage-figure">{t.stage.covered}</p>
      <p>{t.stage.coveredNote}</p>
      <div className="stage-buttons">
        <CoverButton t={t} isCovered />
      </div>
    </section>
  );
}

/** Another button of the same name comes in its place, and has the focus then. */
const COVER = "workshop-cover";

function CoverButton({
  t,
  isCovered,
}: {
  t: Present["t"];
  isCovered: boolean;
}) {
  const hasKeys = useWorkshop((state) => state.hasKeys);
  return (
    <button
      type="button"
      className="button button-secondary small"
      id={COVER}
      aria-keyshortcuts={hasKeys ? "v" : undefined}
      onClick={() => {
        setCovered(!isCovered);
        requestAnimationFrame(() => document.getElementById(COVER)?.focus());
      }}
    >
      {isCovered ? t.stage.uncover : t.stage.cover}
      <Key name="V" />
    </button>
  );
}

function GiantAnswer({ present }: { present: Present }) {
  const { results, pair, run, isStale, t, m } = present;
  const words = results && pair && stageAnswer(results, pair, t, m);
  return (
    <section className="stage-answer" aria-label={t.stage.answer}>
      <div className={isStale ? "stale" : ""} data-run={run.kind}>
        <p className="stage-lead">{words?.lead ?? "\u00a0"}</p>
        <p className="stage-figure">{words?.figure ?? t.stage.computing}</p>
        <p className="stage-rest">{words?.rest ?? "\u00a0"}</p>
      </div>
      <p role="status" className="sr-only">
        {isSettled(run) && words ? aloud(words) : ""}
      </p>
      <div className="stage-foot">
        <Buttons present={present} />
        <p className="stage-run">{runText(present)}</p>
      </div>
    </section>
  );
}

function runText({ run, results, t, m }: Present): string {
  const count = (n: number) => decimal(n, m.locale);
  switch (run.kind) {
    case "idle":
      return "";
    case "running":
      return run.fresh
        ? t.stage.preliminary(count(run.done), count(run.wanted))
        : results
          ? t.stage.recomputing
          : m.run.progress(count(run.done), count(run.wanted));
    case "stopped":
      return t.stage.stopped;
    case "failed":
      return `${t.stage.failed} ${run.message[m.locale]}`;
    case "done":
      return restsOnSentence(run.results, m);
  }
}

function Buttons({ present: { run, answer, t, m } }: { present: Present }) {
  const before = useWorkshop((state) => state.before);
  const hasKeys = useWorkshop((state) => state.hasKeys);
  return (
    <div className="stage-buttons">
      <button
        type="button"
        className="button button-primary small"
        disabled={!answer}
        aria-keyshortcuts={hasKeys ? "l" : undefined}
        onClick={() => answer && lockBefore(answer)}
      >
        {before ? t.lock.again : t.lock.lock}
        <Key name="L" />
      </button>
      {before && (
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => lockBefore(null)}
        >
          {t.lock.release}
        </button>
      )}
      <CoverButton t={t} isCovered={false} />
      {(run.kind === "failed" || run.kind === "stopped") && (
        <button
          type="button"
          className="button button-secondary small"
          onClick={submit}
        >
          {run.kind === "failed" ? m.run.retry : m.run.continue}
        </button>
      )}
    </div>
  );
}

function BeforeAndNow({ present }: { present: Present }) {
  const { shown, session, isStale, t, m } = present;
  const before = useWorkshop((state) => state.before);
  if (!before || !shown) return null;
  return (
    <Comparison
      before={before}
      now={shown}
      names={beforeNowNames(t)}
      heading={t.lock.heading}
      session={`${session} ${before.scenario.id}`}
      isStale={isStale}
      t={t}
      m={m}
    />
  );
}
