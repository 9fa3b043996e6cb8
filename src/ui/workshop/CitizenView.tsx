import { useMemo, useState } from "react";
import { budgetYearEnds, isoOf } from "../../model/calendar";
import { mostWorlds } from "../../model/scenario/scenario";
import type { Told } from "../biographer";
import { LifeLegend } from "../charts/lifeLook";
import { LifeTimeline } from "../charts/LifeTimeline";
import { LifeStepper } from "../controls/LifeStepper";
import { useMedia } from "../controls/useMedia";
import { useTrace } from "../controls/useTrace";
import { date } from "../format";
import { stepDays, stepWords } from "../rows/lifeSteps";
import { nightsDifference, storyOf } from "../rows/lifeStory";
import { timelineRow, yearMarks } from "../rows/lifeTimeline";
import { disputeText, whoText } from "../rows/lifeWords";
import { legendOf } from "../Lives";
import { useStore } from "../store";
import type { Present } from "./usePresent";
import { tellOf, useWorkshop } from "./workshopStore";

/** One person's years under both policies, told for a whole room. */
export function CitizenView({ present: { t, m } }: { present: Present }) {
  const scenario = useStore((state) => state.scenario);
  const policyId = useStore((state) => state.policyId);
  const chosen = useWorkshop((state) => state.life);
  const worlds = mostWorlds(scenario);
  const { told, reason } = useTrace(
    {
      scenario,
      replication: Math.min(chosen.world, worlds - 1),
      person: chosen.person,
      policies: [scenario.baseline, policyId],
    },
    true,
  );
  return (
    <div className="workshop-part">
      <p className="workshop-intro">{t.citizen.intro}</p>
      {reason !== undefined && (
        <p className="fault" role="alert">
          {m.life.failed(reason)}
        </p>
      )}
      {told ? (
        <>
          <Choice told={told} t={t} worlds={worlds} />
          <Life
            key={`${told.trace.replication} ${told.trace.person}`}
            told={told}
            t={t}
            m={m}
          />
        </>
      ) : (
        reason === undefined && <p>{m.life.computing}</p>
      )}
    </div>
  );
}

function Choice({
  told: {
    trace: { replication, person, offered },
  },
  t,
  worlds,
}: {
  told: Told;
  t: Present["t"];
  worlds: number;
}) {
  const next = offered[(offered.indexOf(person) + 1) % offered.length]!;
  return (
    <div className="stage-buttons">
      <button
        type="button"
        className="button button-primary"
        onClick={() => tellOf({ world: replication, person: next })}
      >
        {t.citizen.next}
      </button>
      <button
        type="button"
        className="button button-secondary"
        onClick={() => tellOf({ world: (replication + 1) % worlds })}
      >
        {t.citizen.nextWorld}
      </button>
    </div>
  );
}

function Life({
  told: { order, trace },
  t,
  m,
}: { told: Told } & Pick<Present, "t" | "m">) {
  const { scenario } = order;
  const { start, years } = scenario;
  const narrow = useMedia("(max-width: 59.99em)");
  const yearEnds = useMemo(
    () => [...budgetYearEnds(start, years)],
    [start, years],
  );
  const days = yearEnds.at(-1)!;
  const sides = useMemo(
    () =>
      order.policies.flatMap((id) => {
        const policy = scenario.policies.find((one) => one.id === id);
        const life = trace.lives.find((one) => one.policy === id)?.life;
        if (!policy || !life) return [];
        const name = policy.name[m.locale];
        return [{ id, name, life, row: timelineRow(life, days) }];
      }),
    [order, scenario, trace, days, m],
  );
  const steps = useMemo(() => stepDays(sides.map(({ life }) => life)), [sides]);
  const [step, setStep] = useState(0);
  const at = steps[step] ?? 0;
  const onDay = (day: number) => date(isoOf(day, start), m.locale);
  const [baseline, policy] = sides;
  const lives = sides.map(({ life }) => life);
  const dispute = disputeText(lives, m);
  return (
    <section className="sheet citizen" aria-label={m.life.heading}>
      <p className="citizen-who">{whoText(trace, scenario, m)}</p>
      {dispute !== undefined && <p className="fault">{dispute}</p>}
      <div className="citizen-story">
        {sides.map(({ id, name, life }) => (
          <p key={id}>{storyOf(name, life, t, m)}</p>
        ))}
        {baseline && policy && (
          <p>
            <b>
              {nightsDifference(
                policy.name,
                [baseline.life, policy.life],
                t,
                m,
              )}
            </b>
          </p>
        )}
      </div>
      <LifeLegend items={legendOf(sides, m)} />
      <LifeTimeline
        rows={sides}
        years={yearMarks(start, yearEnds)}
        at={at / days}
        narrow={narrow}
        m={m}
        label={m.life.caption(onDay(0), onDay(days - 1))}
      />
      <LifeStepper
        step={step}
        steps={steps.length}
        date={onDay(at)}
        sides={sides.map(({ id, name, life }) => ({
          id,
          name,
          words: stepWords(life, at, m),
        }))}
        m={m}
        onStep={setStep}
      />
      <p className="workshop-caption">
        {m.life.caption(onDay(0), onDay(days - 1))}
      </p>
    </section>
  );
}
