import { useRef } from "react";
import { ADDRESSES, DOORS, TOOLS, type Page } from "../route";
import type { Messages } from "../text/da";
import { useClosing } from "./DisplayMenu";
import { useMedia } from "./useMedia";

/** The doors of the app, and beside them the pages that all doors draw on; on a phone those are folded away. */
export function Navigation({ page, m }: { page: Page; m: Messages }) {
  const narrow = useMedia("(max-width: 59.99em)");
  return (
    <nav className="pages" aria-label={m.pages.label}>
      <Links pages={DOORS} kind="doors" page={page} m={m} />
      {narrow ? (
        <Folded page={page} m={m} />
      ) : (
        <Links pages={TOOLS} kind="aids" page={page} m={m} />
      )}
    </nav>
  );
}

function Folded({ page, m }: { page: Page; m: Messages }) {
  const fold = useRef<HTMLDetailsElement>(null);
  useClosing(fold);
  const inSight = TOOLS.find((tool) => tool === page);
  const close = () => {
    if (fold.current) fold.current.open = false;
  };
  return (
    <details className="menu more-pages" ref={fold}>
      <summary className={inSight && "has-page"}>
        {inSight ? m.pages.names[inSight] : m.pages.more}
      </summary>
      <div className="menu-inside" onClickCapture={close}>
        <Links pages={TOOLS} kind="aids" page={page} m={m} />
      </div>
    </details>
  );
}

function Links({
  pages,
  kind,
  page,
  m,
}: {
  pages: readonly Page[];
  kind: "doors" | "aids";
  page: Page;
  m: Messages;
}) {
  return (
    <ul className={`nobullet-list ${kind}`}>
      {pages.map((one) => (
        <li key={one}>
          <a
            href={ADDRESSES[one]}
            aria-current={one === page ? "page" : undefined}
          >
            {m.pages.names[one]}
          </a>
        </li>
      ))}
    </ul>
  );
}
