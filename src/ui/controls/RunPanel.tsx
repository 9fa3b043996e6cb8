import { setReplications, useStore } from "../store";
import type { Messages } from "../text/da";
import { Panel } from "./Panel";
import { WholeField } from "./WholeField";

const MOST_WORLDS = 1_000_000;

/** How many worlds, from which seed. */
export function RunPanel({ m, narrow }: { m: Messages; narrow: boolean }) {
  const seed = useStore(({ scenario }) => scenario.seed);
  const session = useStore((state) => state.session);
  const replications = useStore(({ scenario }) => scenario.replications);
  return (
    <Panel kind="run" heading={m.run.heading} narrow={narrow}>
      <WholeField
        key={session}
        label={m.run.worlds}
        value={replications}
        most={MOST_WORLDS}
        between={m.run.worldsBetween}
        help={m.run.worldsHelp}
        m={m}
        onChange={setReplications}
      />
      <p className="field-beside">
        {m.run.seed}: <code>{seed}</code>. {m.run.seedHelp}
      </p>
    </Panel>
  );
}
