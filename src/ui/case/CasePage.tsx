import { useRef } from "react";
import { useArrival } from "../route";
import type { Messages } from "../text/da";

export default function CasePage({ m }: { m: Messages }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, `${m.pages.names.case} – ${m.title}`);
  return (
    <div className="page-head">
      <h2 id="case-heading" ref={heading} tabIndex={-1}>
        {m.pages.names.case}
      </h2>
    </div>
  );
}
