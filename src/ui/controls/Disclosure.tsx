import { useEffect, useRef, useState, type ReactNode } from "react";

/** A native details element whose inside is made the first time it opens. */
export function Disclosure({
  summary,
  context,
  children,
  className = "",
  isWanted = false,
}: {
  summary: ReactNode;
  /** Said after the summary to those who hear it out of its place. */
  context?: string;
  children: () => ReactNode;
  className?: string;
  /** Opens when what is inside has been asked for. */
  isWanted?: boolean;
}) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isWanted && box.current) box.current.open = true;
  }, [isWanted]);
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      ref={box}
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
