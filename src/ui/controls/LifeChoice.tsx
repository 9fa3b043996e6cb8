import type { Trace } from "../../model/life/trace";
import type { Messages } from "../text/da";
import { WholeField } from "./WholeField";

/** Which world and whose life; both are counted from 1 for the reader. */
export function LifeChoice({
  trace,
  worlds,
  m,
  onChoose,
}: {
  trace: Trace;
  worlds: number;
  m: Messages;
  /** A person undefined is whoever is most worth reading about. */
  onChoose: (replication: number, person: number | undefined) => void;
}) {
  const { replication, person, people, offered } = trace;
  const next = offered[(offered.indexOf(person) + 1) % offered.length]!;
  return (
    <div className="life-choice" data-aside>
      <WholeField
        label={m.life.world}
        value={replication + 1}
        most={worlds}
        between={m.life.between}
        m={m}
        onChange={(world) => onChoose(world - 1, undefined)}
      />
      <WholeField
        label={m.life.person}
        value={person + 1}
        most={people}
        between={m.life.between}
        m={m}
        onChange={(number) => onChoose(replication, number - 1)}
      />
      <div className="life-buttons">
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => onChoose(replication, next)}
        >
          {m.life.anotherPerson}
        </button>
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => onChoose((replication + 1) % worlds, undefined)}
        >
          {m.life.anotherWorld}
        </button>
      </div>
    </div>
  );
}
