import type { ReactNode } from "react";
import type { Field } from "../rows/fields";
import type { Messages } from "../text/da";
import { Disclosure } from "./Disclosure";

/** What a number means and where it comes from; a guess is called a guess before anything is opened. */
export function SourceNote({
  field,
  m,
  children,
}: {
  field: Field;
  m: Messages;
  /** Stands below what the number means. */
  children?: ReactNode;
}) {
  const { source } = field;
  const kind = source && m.sourceKind[source.kind];
  return (
    <Disclosure
      className="source"
      context={field.label}
      summary={
        kind ? (
          <>
            {m.field.source}:{" "}
            <span className={`kind kind-${source.kind}`}>{kind}</span>
          </>
        ) : (
          m.field.help
        )
      }
    >
      {() => (
        <>
          <p>{field.help}</p>
          {children}
          <p>{field.limitsText}</p>
          {source && (
            <>
              <p>
                <b>{m.field.source}:</b> {source.cite}
              </p>
              {source.note && <p>{source.note[m.locale]}</p>}
              <p className="confidence">{m.confidence[source.confidence]}</p>
            </>
          )}
        </>
      )}
    </Disclosure>
  );
}
