import type { Precision } from "../../model/scenario/scenario";
import { percentAsWritten } from "../format";
import { setPrecision, setReplications, useStore } from "../store";
import type { Messages } from "../text/da";
import { Panel } from "./Panel";
import { Segments } from "./Segments";
import { WholeField } from "./WholeField";

const MOST_WORLDS = 1_000_000;

/** What the app offers where the scenario asks for no precision of its own. */
const USUAL: Precision = { share: 0.01, most: 20_000 };

/** How many worlds, from which seed. */
export function RunPanel({ m, narrow }: { m: Messages; narrow: boolean }) {
  const seed = useStore(({ scenario }) => scenario.seed);
  const precision = useStore(({ scenario }) => scenario.precision);
  const own = useStore(({ origin }) => origin.precision) ?? USUAL;
  const share = percentAsWritten(own.share, m.locale);
  return (
    <Panel kind="run" heading={m.run.heading} narrow={narrow}>
      <Segments
        label={m.run.howMany}
        options={[
          { id: "fixed", name: m.run.fixedNumber },
          { id: "known", name: m.run.untilKnown(share) },
        ]}
        chosen={precision ? "known" : "fixed"}
        onChoose={(id) => setPrecision(id === "known" ? own : undefined)}
      />
      {precision ? (
        <MostWorlds precision={precision} m={m} />
      ) : (
        <FixedNumber m={m} />
      )}
      <p className="field-beside">
        {m.run.seed}: <code>{seed}</code>. {m.run.seedHelp}
      </p>
    </Panel>
  );
}

function FixedNumber({ m }: { m: Messages }) {
  const session = useStore((state) => state.session);
  const replications = useStore(({ scenario }) => scenario.replications);
  return (
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
  );
}

function MostWorlds({ precision, m }: { precision: Precision; m: Messages }) {
  const session = useStore((state) => state.session);
  return (
    <WholeField
      key={session}
      label={m.run.mostWorlds}
      value={precision.most}
      most={MOST_WORLDS}
      between={m.run.worldsBetween}
      help={m.run.mostWorldsHelp(percentAsWritten(precision.share, m.locale))}
      m={m}
      onChange={(most) => setPrecision({ ...precision, most })}
    />
  );
}
