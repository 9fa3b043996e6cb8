import { ADDRESSES } from "../route";
import { homeRows, workerRows } from "../rows/capacityRows";
import { DataTable } from "../tables/DataTable";
import { budgetHeading, type BudgetScene } from "./scene";

/** How many workers and homes the amounts rest on, year by year. */
export function CapacitySection({ scene }: { scene: BudgetScene }) {
  const { pair, words } = scene;
  const { t } = words;
  const sides = [
    { id: "baseline", name: pair.baselineName, result: pair.baseline },
    { id: "policy", name: pair.policyName, result: pair.policy },
  ] as const;
  const workers = sides.map((side) => ({
    ...side,
    rows: workerRows(side.result, words),
  }));
  return (
    <section
      className="sheet budget-wide"
      aria-labelledby={budgetHeading("kapacitet")}
    >
      <h3 className="first" id={budgetHeading("kapacitet")} tabIndex={-1}>
        {t.capacity.heading}
      </h3>
      <p className="budget-note">{t.capacity.intro}</p>
      {workers.every(({ rows }) => rows.length === 0) && (
        <p>{t.capacity.nobody}</p>
      )}
      {workers
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, name, rows }) => (
          <CapacityTable
            key={`workers ${id}`}
            caption={t.capacity.caption(t.capacity.workers, name)}
            corner={t.capacity.method}
            rows={rows}
            scene={scene}
          />
        ))}
      {sides.map(({ id, name, result }) => (
        <CapacityTable
          key={`homes ${id}`}
          caption={t.capacity.caption(t.capacity.homes, name)}
          corner={t.capacity.homesCorner}
          rows={homeRows(result, words)}
          scene={scene}
        />
      ))}
      <p className="budget-note">
        <a href={ADDRESSES.calculation}>{t.capacity.life}</a>.{" "}
        {t.capacity.lifeNote}
      </p>
    </section>
  );
}

function CapacityTable({
  caption,
  corner,
  rows,
  scene: { pair, words },
}: {
  caption: string;
  corner: string;
  rows: ReturnType<typeof workerRows>;
  scene: BudgetScene;
}) {
  return (
    <div className="budget-capacity">
      <DataTable
        caption={caption}
        corner={corner}
        columns={pair.years.map(String)}
        rows={rows}
        scrollLabel={words.t.capacity.scroll(caption)}
      />
    </div>
  );
}
