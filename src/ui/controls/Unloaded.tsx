import { Component, type ReactNode } from "react";
import type { Messages } from "../text/da";

/** Says so when a page cannot be shown, its program not fetched or at fault; the other pages and the work in them go on. */
export class Unloaded extends Component<
  { m: Messages; children: ReactNode },
  { reason: string | undefined }
> {
  override state = { reason: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { reason: fault instanceof Error ? fault.message : String(fault) };
  }

  override render() {
    const { m, children } = this.props;
    const { reason } = this.state;
    if (reason === undefined) return children;
    return (
      <p className="fetching" role="alert">
        {m.pages.notShown(reason)}
      </p>
    );
  }
}
