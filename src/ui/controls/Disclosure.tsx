import { useState, type ReactNode } from "react";

/** A native details element whose inside is made the first time it opens. */
export function Disclosure({
  summary,
  context,
  children,
  className = "",
}: {
  summary: ReactNode;
  /** Said after the summary to those who hear it out of its place. */
  context?: string;
  children: () => ReactNode;
  className?: string;
}) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={`more ${className}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        {summary}
        {context && <span className="sr-only">: {context}</span>}
      </summary>
      {wasOpened && <div className="more-inside">{children()}</div>}
    </details>
  );
}
