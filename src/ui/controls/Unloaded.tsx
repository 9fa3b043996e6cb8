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
      <div className="fetching" role="alert">
        <p>{m.pages.notShown(reason)}</p>
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => location.reload()}
        >
          {m.pages.reload}
        </button>
      </div>
    );
  }
}
