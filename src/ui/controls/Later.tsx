import { Suspense, type ReactNode } from "react";
import type { Messages } from "../text/da";
import { Unloaded } from "./Unloaded";

/** What is fetched when it is first wanted: a quiet line while it comes, and words where it cannot. */
export function Later({
  m,
  isQuiet = false,
  children,
}: {
  m: Messages;
  /** Whether nothing stands in its place meanwhile. */
  isQuiet?: boolean;
  children: ReactNode;
}) {
  return (
    <Unloaded m={m}>
      <Suspense
        fallback={
          isQuiet ? null : <p className="fetching">{m.pages.fetching}</p>
        }
      >
        {children}
      </Suspense>
    </Unloaded>
  );
}
