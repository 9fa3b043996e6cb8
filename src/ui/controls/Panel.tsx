import { useId, type ReactNode } from "react";
import { Heading } from "./Heading";

/** A group of controls under a heading; on a narrow screen it is folded away until wanted. */
export function Panel({
  heading,
  explain,
  kind,
  narrow,
  children,
}: {
  heading: string;
  explain?: string;
  kind: string;
  narrow: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const inside = (
    <>
      {explain && <p className="panel-explain">{explain}</p>}
      {children}
    </>
  );
  if (narrow)
    return (
      <details className={`sheet panel panel-${kind}`}>
        <summary className="panel-summary">
          <Heading>{heading}</Heading>
        </summary>
        {inside}
      </details>
    );
  return (
    <section className={`sheet panel panel-${kind}`} aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      {inside}
    </section>
  );
}
