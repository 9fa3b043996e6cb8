import type { ReactNode } from "react";
import { isOwnValue, type Field } from "../rows/fields";
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
  const isOwn = isOwnValue(field);
  return (
    <Disclosure
      className="source"
      context={field.label}
      summary={
        kind ? (
          <>
            {m.field.source}:{" "}
            <span className={`kind kind-${isOwn ? "own" : source.kind}`}>
              {isOwn ? m.field.ownValue : kind}
            </span>
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
                <b>{isOwn ? m.field.sourceBefore : m.field.source}:</b>{" "}
                {source.cite}
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
