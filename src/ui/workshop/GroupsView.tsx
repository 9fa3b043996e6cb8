import { useId } from "react";
import { LEVERS, MORE_LEVERS, type Lever } from "../../model/scenario/lever";
import type { Policy } from "../../model/scenario/policy";
import { leverText } from "../rows/beforeNow";
import type { LockedAnswer } from "../rows/lockedAnswer";
import { amountText, scaleOfShown } from "../rows/stageAnswer";
import { putPolicies, useStore } from "../store";
import { Comparison } from "./Comparison";
import type { Present } from "./usePresent";
import { changeGroup, type Group, GROUPS, useWorkshop } from "./workshopStore";

/** Two groups' proposals beside each other, each locked with its levers. */
export function GroupsView({ present }: { present: Present }) {
  const { t, m, session } = present;
  const groups = useWorkshop((state) => state.groups);
  const { a, b } = groups;
  const names = {
    a: useGroupName("a", present),
    b: useGroupName("b", present),
  };
  return (
    <div className="workshop-part">
      <p className="workshop-intro">{t.groups.intro}</p>
      <div className="groups">
        {GROUPS.map((group) => (
          <Proposed key={group} group={group} present={present} />
        ))}
      </div>
      {a.locked && b.locked && (
        <Comparison
          before={a.locked}
          now={b.locked}
          names={{
            before: names.a,
            now: names.b,
            beforeInSentence: names.a,
            nowInSentence: names.b,
            changed: t.groups.differ,
            nothing: t.groups.alike,
          }}
          heading={t.groups.compare}
          session={`${session} ${a.locked.scenario.id} ${b.locked.scenario.id}`}
          isStale={false}
          t={t}
          m={m}
        />
      )}
    </div>
  );
}

/** What a group calls itself; two groups of one name are told apart by their letter. */
function useGroupName(group: Group, { t }: Present): string {
  const groups = useWorkshop((state) => state.groups);
  const usual = t.groups.default;
  const nameOf = (one: Group) => groups[one].name.trim() || usual[one];
  const isShared = nameOf("a") === nameOf("b");
  return isShared ? `${nameOf(group)} (${usual[group]})` : nameOf(group);
}

function Proposed({ group, present }: { group: Group; present: Present }) {
  const { answer, t } = present;
  const id = useId();
  const { name: typed, locked } = useWorkshop(({ groups }) => groups[group]);
  const name = useGroupName(group, present);
  const isElsewhere = useStore(
    ({ scenario }) => locked !== null && locked.scenario.id !== scenario.id,
  );
  return (
    <section className="sheet group-proposal" aria-label={name}>
      <label htmlFor={id} className="sr-only">
        {t.groups.name(t.groups.default[group])}
      </label>
      <input
        id={id}
        className="form-input group-name"
        type="text"
        autoComplete="off"
        maxLength={40}
        placeholder={t.groups.default[group]}
        value={typed}
        onChange={(event) => changeGroup(group, { name: event.target.value })}
      />
      {locked ? (
        <Locked locked={locked} present={present} />
      ) : (
        <p>{t.groups.empty}</p>
      )}
      <div className="stage-buttons">
        <button
          type="button"
          className="button button-primary small"
          disabled={!answer}
          onClick={() => answer && changeGroup(group, { locked: answer })}
        >
          {t.groups.lock(name)}
        </button>
        {locked && (
          <>
            <button
              type="button"
              className="button button-secondary small"
              disabled={isElsewhere}
              onClick={() => putPolicies(locked.scenario.policies)}
            >
              {t.groups.load(name)}
            </button>
            <button
              type="button"
              className="button button-secondary small"
              onClick={() => changeGroup(group, { locked: null })}
            >
              {t.groups.release(name)}
            </button>
          </>
        )}
      </div>
      {!answer && <p>{t.groups.wait}</p>}
      {isElsewhere && <p>{t.groups.otherPlace}</p>}
    </section>
  );
}

const SHOWN: readonly Lever[] = [...LEVERS, ...MORE_LEVERS].filter(
  (lever) => lever !== "hiringStep" && lever !== "overload",
);

function Locked({
  locked: { scenario, policyId, saving },
  present: { t, m },
}: {
  locked: LockedAnswer;
  present: Present;
}) {
  const policy = scenario.policies.find(({ id }) => id === policyId);
  const scale = scaleOfShown(saving);
  return (
    <>
      <p className="group-figure">{amountText(saving.mean, scale, t, m)}</p>
      {policy && (
        <Settings
          policy={policy}
          count={scenario.place.count}
          present={{ t, m }}
        />
      )}
    </>
  );
}

function Settings({
  policy,
  count,
  present: { t, m },
}: {
  policy: Policy;
  count: number;
  present: Pick<Present, "t" | "m">;
}) {
  return (
    <dl
      className="group-levers"
      aria-label={`${t.groups.policy} ${policy.name[m.locale]}`}
    >
      {SHOWN.map((lever) => (
        <div key={lever}>
          <dt>{m.levers.names[lever]}</dt>
          <dd>{leverText(policy, lever, count, m)}</dd>
        </div>
      ))}
    </dl>
  );
}
