import { lazy } from "react";
import {
  resultsOf,
  leversMoved,
  chooseLeverPolicy,
  resetLever,
  resetLevers,
  setLever,
  useStore,
} from "../store";
import {
  isIdle,
  type Lever,
  LEVERS,
  leverValue,
  looseOf,
  MORE_LEVERS,
} from "../../model/scenario/lever";
import { leverField } from "../rows/fields";
import type { Messages } from "../text/da";
import { Disclosure } from "./Disclosure";
import { Later } from "./Later";
import { NumberField } from "./NumberField";
import { Panel } from "./Panel";
import { Segments } from "./Segments";
import { SourceNote } from "./SourceNote";
import type { Warning } from "../rows/warnings";
import { arrived, timesWanted, useWantedField } from "../inputs/wanted";
import { useFieldWords, useWarnings } from "../inputs/useWarnings";
import { FieldWarnings } from "../inputs/WarningList";

const Meaning = lazy(() => import("../inputs/Meaning"));

/** What the council decides. */
export function Levers({ m, narrow }: { m: Messages; narrow: boolean }) {
  const moved = useStore(leversMoved);
  const leverPolicyId = useStore((state) => state.leverPolicyId);
  const policies = useStore((state) => state.scenario.policies);
  const names = policies.map(({ id, name }) => ({ id, name: name[m.locale] }));
  const policyName = names.find(({ id }) => id === leverPolicyId)?.name ?? "";
  const session = useStore(({ session, forms }) => `${session}-${forms}`);
  const asked = useWantedField();
  const warnings = useWarnings(useFieldWords(m));
  const fieldOf = (lever: Lever) => (
    <LeverField
      key={`${session} ${lever}`}
      lever={lever}
      wanted={timesWanted(asked, [lever])}
      warnings={warnings}
      m={m}
    />
  );
  return (
    <Panel
      kind="levers"
      heading={m.levers.heading}
      explain={`${m.levers.explain} ${m.levers.about(policyName)}`}
      narrow={narrow}
    >
      <Segments
        label={m.levers.ofPolicy}
        options={names}
        chosen={leverPolicyId}
        onChoose={chooseLeverPolicy}
      />
      {LEVERS.map(fieldOf)}
      <Disclosure
        className="group"
        isWanted={timesWanted(asked, MORE_LEVERS) > 0}
        summary={m.levers.more}
      >
        {() => MORE_LEVERS.map(fieldOf)}
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

const NONE: readonly Warning[] = [];

/** One lever with its slider, and the choice of leaving it to the scenario. */
export function LeverField({
  lever,
  wanted = 0,
  warnings = NONE,
  m,
}: {
  lever: Lever;
  wanted?: number;
  warnings?: readonly Warning[];
  m: Messages;
}) {
  const words = useFieldWords(m);
  const { policy, original, count } = usePolicies();
  const needed = useStore(({ run, leverPolicyId, scenario }) => {
    if (lever === "coverage") return scenario.assumptions.reachToday.value;
    if (lever !== "icm" && lever !== "cti" && lever !== "act") return 0;
    const results = resultsOf(run)?.policies.find(
      ({ id }) => id === leverPolicyId,
    );
    const mean = results?.outcomes.workers[lever].horizon.mean ?? 0;
    return Math.round(mean * 2) / 2;
  });
  if (!policy || !original) return null;
  const field = leverField(policy, original, lever, count, m, needed);
  const isLoose = leverValue(policy, lever) === undefined;
  const isOff = isIdle(policy, lever);
  const loose = looseOf(lever);
  const variesByYear =
    lever === "homes" && typeof policy.homes.perYear !== "number";
  return (
    <NumberField
      field={field}
      m={m}
      wanted={wanted}
      onArrive={arrived}
      disabled={isLoose || isOff}
      shownInstead={m.levers.looseNow[isOff ? "idle" : (loose ?? "asNeeded")]}
      onChange={(value) => setLever(lever, value)}
      onReset={() => resetLever(lever)}
    >
      {isOff && <p className="field-beside">{m.levers.overloadIdle}</p>}
      {variesByYear && <p className="field-beside">{m.levers.variesByYear}</p>}
      <FieldWarnings
        warnings={warnings}
        subject={{ kind: "lever", policy: policy.id, lever }}
        words={words}
      />
      <div className="notes">
        {loose && (
          <label className="check">
            <input
              type="checkbox"
              checked={isLoose}
              onChange={(event) =>
                setLever(lever, event.target.checked ? loose : needed)
              }
            />
            {m.levers.loose[loose]}
            <span className="sr-only">: {field.label}</span>
          </label>
        )}
        <SourceNote field={field} m={m}>
          <Later m={m}>
            <Meaning
              subject={{ kind: "lever", policy: policy.id, lever }}
              field={field}
              words={words}
            />
          </Later>
        </SourceNote>
      </div>
    </NumberField>
  );
}

function usePolicies() {
  const policyId = useStore((state) => state.leverPolicyId);
  const scenario = useStore((state) => state.scenario);
  const origin = useStore((state) => state.origin);
  return {
    policy: scenario.policies.find(({ id }) => id === policyId),
    original: origin.policies.find(({ id }) => id === policyId),
    count: scenario.place.count,
  };
}
