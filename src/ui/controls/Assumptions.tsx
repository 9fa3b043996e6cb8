import { lazy } from "react";
import type { ParameterName } from "../../model/scenario/catalogue";
import { decimal, percent } from "../format";
import {
  assumptionField,
  MAIN_ASSUMPTIONS,
  OTHER_ASSUMPTIONS,
} from "../rows/fields";
import {
  assumptionsMoved,
  resetAssumption,
  resetAssumptions,
  setAssumption,
  setDiscounted,
  useStore,
} from "../store";
import type { Messages } from "../text/da";
import { Disclosure } from "./Disclosure";
import { ResetButton } from "./Levers";
import { Later } from "./Later";
import { NumberField } from "./NumberField";
import { Panel } from "./Panel";
import { SourceNote } from "./SourceNote";
import { SpreadFold, SpreadLine } from "../inputs/SpreadLine";
import { arrived, timesWanted, useWantedField } from "../inputs/wanted";
import { useFieldWords, useWarnings } from "../inputs/useWarnings";
import { FieldWarnings } from "../inputs/WarningList";
import "../inputs/inputs.css";

const OTHERS = OTHER_ASSUMPTIONS.reduce(
  (sum, { names }) => sum + names.length,
  0,
);

const Meaning = lazy(() => import("../inputs/Meaning"));

/** What nobody decides, and everybody may doubt. */
export function Assumptions({ m, narrow }: { m: Messages; narrow: boolean }) {
  const moved = useStore(assumptionsMoved);
  const discounted = useStore((state) => state.discounted);
  const asked = useWantedField();
  const holdsWanted = (names: readonly ParameterName[]) =>
    timesWanted(asked, names) > 0;
  const rate = useStore(
    ({ scenario }) => scenario.assumptions.discountRate.value,
  );
  return (
    <Panel
      kind="assumptions"
      heading={m.assumptions.heading}
      explain={m.assumptions.explain}
      narrow={narrow}
    >
      <Fields names={MAIN_ASSUMPTIONS} m={m} />
      <label className="check">
        <input
          type="checkbox"
          checked={discounted}
          onChange={(event) => setDiscounted(event.target.checked)}
        />
        {m.assumptions.discounted}
      </label>
      {discounted && (
        <p className="field-beside">
          {m.assumptions.discountRate(percent(rate, m.locale, 1))}
        </p>
      )}
      <Disclosure
        className="group"
        isWanted={OTHER_ASSUMPTIONS.some(({ names }) => holdsWanted(names))}
        summary={m.assumptions.all(decimal(OTHERS, m.locale))}
      >
        {() =>
          OTHER_ASSUMPTIONS.map(({ group, names }) => (
            <Disclosure
              key={group}
              className="group"
              isWanted={holdsWanted(names)}
              summary={m.groups[group]}
            >
              {() => <Fields names={names} m={m} />}
            </Disclosure>
          ))
        }
      </Disclosure>
      <ResetButton
        disabled={!moved}
        onClick={resetAssumptions}
        text={m.assumptions.reset}
      />
    </Panel>
  );
}

function Fields({
  names,
  m,
}: {
  names: readonly ParameterName[];
  m: Messages;
}) {
  const scenario = useStore((state) => state.scenario);
  const origin = useStore((state) => state.origin);
  const asked = useWantedField();
  const words = useFieldWords(m);
  const warnings = useWarnings(words);
  const session = useStore(({ session, forms }) => `${session}-${forms}`);
  return names.map((name) => {
    const field = assumptionField(scenario, origin, name, m);
    return (
      <NumberField
        key={`${session} ${name}`}
        field={field}
        wanted={timesWanted(asked, [name])}
        onArrive={arrived}
        m={m}
        onChange={(value) => setAssumption(name, value)}
        onReset={() => resetAssumption(name)}
      >
        <FieldWarnings
          warnings={warnings}
          subject={{ kind: "assumption", name }}
          words={words}
        />
        <SpreadLine name={name} field={field} words={words} />
        <div className="notes">
          <SpreadFold
            key={`${session} ${name}`}
            name={name}
            field={field}
            words={words}
          />
          <SourceNote field={field} m={m}>
            <Later m={m}>
              <Meaning
                subject={{ kind: "assumption", name }}
                field={field}
                words={words}
              />
            </Later>
          </SourceNote>
        </div>
      </NumberField>
    );
  });
}
