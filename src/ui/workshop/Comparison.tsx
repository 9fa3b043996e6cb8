import { BandRows } from "../charts/BandRows";
import { useGrownAxis } from "../charts/useGrownAxis";
import { moneyTick } from "../rows/bandRows";
import { beforeNow, type BeforeNowNames } from "../rows/beforeNow";
import type { LockedAnswer } from "../rows/lockedAnswer";
import { DataTable } from "../tables/DataTable";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";

/** Two answers beside each other on one scale: what differs, by how much, and what was changed. */
export function Comparison({
  before,
  now,
  names,
  heading,
  session,
  isStale,
  t,
  m,
}: {
  before: LockedAnswer;
  now: LockedAnswer;
  names: BeforeNowNames;
  heading: string;
  session: string;
  isStale: boolean;
  t: WorkshopTexts;
  m: Messages;
}) {
  const both = beforeNow(before, now, names, t, m);
  const axis = useGrownAxis(session, both.axis);
  return (
    <section className="sheet comparison" aria-label={heading}>
      <div className={isStale ? "stale" : ""}>
        <h3>{both.finding}</h3>
        <BandRows
          rows={both.rows}
          axis={axis}
          tick={moneyTick(axis, both.scale, m)}
          label={heading}
        />
        <DataTable
          caption={heading}
          corner={t.lock.what}
          columns={[names.before, names.now, t.lock.difference]}
          rows={both.table.map(({ key, name, cells }) => ({
            key,
            name,
            cells: [...cells],
            strong: key === "saving",
          }))}
          scrollLabel={m.table.scroll(heading)}
        />
        <p className="comparison-changes">{both.changes}</p>
        <p className="workshop-caption">{both.caption}</p>
      </div>
    </section>
  );
}
