import {
  resultsOf,
  leversMoved,
  resetLever,
  resetLevers,
  setLever,
  useStore,
} from "../store";
import {
  leverField,
  leverValue,
  LEVERS,
  MORE_LEVERS,
  type Lever,
} from "../rows/fields";
import type { Messages } from "../text/da";
import { Disclosure } from "./Disclosure";
import { NumberField } from "./NumberField";
import { Panel } from "./Panel";
import { SourceNote } from "./SourceNote";

/** What the council decides. */
export function Levers({ m, narrow }: { m: Messages; narrow: boolean }) {
  const moved = useStore(leversMoved);
  const policyName = useStore(
    ({ scenario, policyId }) =>
      scenario.policies.find(({ id }) => id === policyId)?.name[m.locale] ?? "",
  );
  const session = useStore(({ session, forms }) => `${session}-${forms}`);
  return (
    <Panel
      kind="levers"
      heading={m.levers.heading}
      explain={`${m.levers.explain} ${m.levers.about(policyName)}`}
      narrow={narrow}
    >
      {LEVERS.map((lever) => (
        <LeverField key={`${session} ${lever}`} lever={lever} m={m} />
      ))}
      <Disclosure className="group" summary={m.levers.more}>
        {() =>
          MORE_LEVERS.map((lever) => (
            <LeverField key={`${session} ${lever}`} lever={lever} m={m} />
          ))
        }
      </Disclosure>
      <ResetButton
        disabled={!moved}
        onClick={resetLevers}
        text={m.levers.reset}
      />
    </Panel>
  );
}

export function ResetButton({
  disabled,
  onClick,
  text,
}: {
  disabled: boolean;
  onClick: () => void;
  text: string;
}) {
  return (
    <button
      type="button"
      className="button button-secondary small"
      disabled={disabled}
      onClick={onClick}
    >
      {text}
    </button>
  );
}

function LeverField({ lever, m }: { lever: Lever; m: Messages }) {
  const { policy, original, count } = usePolicies();
  const needed = useStore(({ run, policyId }) => {
    if (lever !== "icm" && lever !== "cti" && lever !== "act") return 0;
    const results = resultsOf(run)?.policies.find(({ id }) => id === policyId);
    const mean = results?.outcomes.workers[lever].horizon.mean ?? 0;
    return Math.round(mean * 2) / 2;
  });
  if (!policy || !original) return null;
  const field = leverField(policy, original, lever, count, m, needed);
  const asNeeded = leverValue(policy, lever) === undefined;
  const mayBeNeeded = lever === "icm" || lever === "cti" || lever === "act";
  const variesByYear =
    lever === "homes" && typeof policy.homes.perYear !== "number";
  return (
    <NumberField
      field={field}
      m={m}
      disabled={asNeeded}
      shownInstead={m.levers.asNeededNow}
      onChange={(value) => setLever(lever, value)}
      onReset={() => resetLever(lever)}
    >
      {mayBeNeeded && (
        <label className="check">
          <input
            type="checkbox"
            checked={asNeeded}
            onChange={(event) =>
              setLever(lever, event.target.checked ? "asNeeded" : needed)
            }
          />
          {m.levers.asNeeded}
          <span className="sr-only">: {field.label}</span>
        </label>
      )}
      {variesByYear && <p className="field-beside">{m.levers.variesByYear}</p>}
      <SourceNote field={field} m={m} />
    </NumberField>
  );
}

function usePolicies() {
  const policyId = useStore((state) => state.policyId);
  const scenario = useStore((state) => state.scenario);
  const origin = useStore((state) => state.origin);
  return {
    policy: scenario.policies.find(({ id }) => id === policyId),
    original: origin.policies.find(({ id }) => id === policyId),
    count: scenario.place.count,
  };
}
