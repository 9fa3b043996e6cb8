import { useRef } from "react";
import { useArrival } from "../route";
import type { Messages } from "../text/da";

export default function BudgetPage({ m }: { m: Messages }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, `${m.pages.names.budget} – ${m.title}`);
  return (
    <div className="page-head">
      <h2 id="budget-heading" ref={heading} tabIndex={-1}>
        {m.pages.names.budget}
      </h2>
    </div>
  );
}
