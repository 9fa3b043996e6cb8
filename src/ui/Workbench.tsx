import type { ReactNode } from "react";
import { Assumptions } from "./controls/Assumptions";
import { Levers } from "./controls/Levers";
import { InputTools } from "./inputs/InputTools";
import { SheetTools } from "./inputs/SheetTools";
import { RunPanel } from "./controls/RunPanel";
import { Segments } from "./controls/Segments";
import { useMedia } from "./controls/useMedia";
import { choosePolicy, useStore } from "./store";
import type { Messages } from "./text/da";

/** What can be changed on the left, what it moves on the right; one panel for all pages that have it. */
export function Workbench({
  isWanted,
  m,
  children,
}: {
  /** Whether the page in sight has the panels. */
  isWanted: boolean;
  m: Messages;
  children: ReactNode;
}) {
  const narrow = useMedia("(max-width: 59.99em)");
  return (
    <div className={isWanted ? "house" : "house house-whole"}>
      <div className="panels" hidden={!isWanted}>
        <PolicyChoice m={m} />
        <InputTools m={m} />
        <Levers m={m} narrow={narrow} />
        <Assumptions m={m} narrow={narrow} />
        <RunPanel m={m} narrow={narrow} />
        <SheetTools m={m} narrow={narrow} />
      </div>
      <div className="page">{children}</div>
    </div>
  );
}

/** Which policy is held against the baseline, where there are several. */
function PolicyChoice({ m }: { m: Messages }) {
  const scenario = useStore((state) => state.scenario);
  const policyId = useStore((state) => state.policyId);
  const others = scenario.policies.filter(({ id }) => id !== scenario.baseline);
  if (others.length < 2) return null;
  return (
    <div className="sheet panel">
      <p className="field-label">{m.policy.choose}</p>
      <Segments
        label={m.policy.choose}
        options={others.map(({ id, name }) => ({ id, name: name[m.locale] }))}
        chosen={policyId}
        onChoose={choosePolicy}
      />
    </div>
  );
}
