import { useRef } from "react";
import { useArrival } from "../route";
import type { Messages } from "../text/da";

export default function WorkshopPage({ m }: { m: Messages }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, `${m.pages.names.workshop} – ${m.title}`);
  return (
    <div className="page-head">
      <h2 id="workshop-heading" ref={heading} tabIndex={-1}>
        {m.pages.names.workshop}
      </h2>
    </div>
  );
}
