import { useEffect, useState } from "react";
import { WordTable } from "../tables/WordTable";
import type { Messages } from "../text/da";
import type { Present } from "./usePresent";
import { beginAnew, restore, type State } from "./workshopStore";

/** The facilitator's run sheet: minute by minute, on screen and on one or two sheets of paper. */
export function GuideView({ present: { t, m } }: { present: Present }) {
  const { guide } = t;
  usePrintedAlone();
  return (
    <div className="workshop-part workshop-guide">
      <div className="guide-head">
        <div>
          <h3 className="guide-title">{guide.title}</h3>
          <p>{guide.intro}</p>
        </div>
        <div className="stage-buttons">
          <Anew guide={guide} />
          <button
            type="button"
            className="button button-secondary"
            onClick={() => window.print()}
          >
            {guide.print}
          </button>
        </div>
      </div>
      <div className="guide-lists">
        <Items part={guide.before} />
        <Items part={guide.materials} />
        <Items part={guide.rules} />
      </div>
      <section className="sheet" aria-labelledby="guide-plan">
        <h3 id="guide-plan">{guide.plan.heading}</h3>
        <Plan guide={guide} m={m} />
      </section>
      <div className="guide-lists">
        <Items part={guide.watch} />
        <Items part={guide.end} />
      </div>
    </div>
  );
}

type Guide = Present["t"]["guide"];

/** Empties the workshop for the next one, and back again as long as the run sheet is in sight. */
function Anew({ guide }: { guide: Guide }) {
  const [forgotten, setForgotten] = useState<State | null>(null);
  return (
    <>
      <p role="status">{forgotten && guide.emptied}</p>
      <button
        type="button"
        className="button button-secondary"
        onClick={() => {
          if (forgotten) restore(forgotten);
          setForgotten(forgotten ? null : beginAnew());
        }}
      >
        {forgotten ? guide.undo : guide.anew}
      </button>
    </>
  );
}

function Plan({ guide: { plan, columns }, m }: { guide: Guide; m: Messages }) {
  return (
    <WordTable
      caption={plan.heading}
      columns={[
        { name: columns.time, cell: ({ time }) => time },
        { name: columns.what, cell: ({ what }) => what },
        { name: columns.say, isWide: true, cell: ({ say }) => say },
        { name: columns.click, isWide: true, cell: ({ click }) => click },
        { name: columns.watch, isWide: true, cell: ({ watch }) => watch },
      ]}
      rows={plan.rows}
      keyOf={({ time }) => time}
      scrollLabel={m.table.scroll(plan.heading)}
      isHeaded
    />
  );
}

function Items({
  part: { heading, items },
}: {
  part: { readonly heading: string; readonly items: readonly string[] };
}) {
  return (
    <section className="sheet">
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** While the run sheet is in sight, paper holds it and nothing else of the page. */
function usePrintedAlone(): void {
  useEffect(() => {
    document.documentElement.dataset.paper = "guide";
    return () => {
      delete document.documentElement.dataset.paper;
    };
  }, []);
}
