import { useRef } from "react";
import { useArrival } from "../route";
import type { Messages } from "../text/da";

export default function ComparePage({ m }: { m: Messages }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, `${m.pages.names.compare} – ${m.title}`);
  return (
    <div className="page-head">
      <h2 id="compare-heading" ref={heading} tabIndex={-1}>
        {m.pages.names.compare}
      </h2>
    </div>
  );
}
