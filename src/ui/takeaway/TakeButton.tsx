import type { TakeableId } from "../../export/takeables";
import { useStore } from "../store";
import type { Messages } from "../text/da";
import { takeawayTexts } from "../text/takeaway/texts";
import "./takeaway.css";
import { Told } from "./Told";
import { useTaking } from "./useTaking";
import { waitingFor } from "./waiting";

/** A button of its own for one thing to take away, where a page is about it. */
export function TakeButton({ id, m }: { id: TakeableId; m: Messages }) {
  const t = takeawayTexts(m.locale);
  const waiting = useStore(({ run }) => run);
  const { isReady, text } = waitingFor(waiting, m);
  const { said, tell, start } = useTaking(m);
  return (
    <div className="take-one">
      <button
        type="button"
        className="button button-secondary"
        title={t.list[id].about}
        aria-disabled={!isReady}
        onClick={() => {
          if (isReady) void start(id);
          else tell(text);
        }}
      >
        {t.list[id].name}
      </button>
      <Told said={said} />
    </div>
  );
}
