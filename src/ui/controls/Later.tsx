import { Suspense, type ReactNode } from "react";
import type { Messages } from "../text/da";
import { Unloaded } from "./Unloaded";

/** What is fetched when it is first wanted: a quiet line while it comes, and words where it cannot. */
export function Later({
  m,
  meanwhile = <p className="fetching">{m.pages.fetching}</p>,
  children,
}: {
  m: Messages;
  /** Stands in its place while it comes; null for nothing. */
  meanwhile?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Unloaded m={m}>
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </Unloaded>
  );
}
