import type { Messages } from "../text/da";
import { workTexts } from "../text/work/texts";
import { openTakeaway } from "./opened";

/** Where the answer stands, the way to take it away. */
export const TakeOffer = ({ m }: { m: Messages }) => (
  <p className="take-offer">
    <button type="button" className="link-button" onClick={openTakeaway}>
      {workTexts(m.locale).menu.take}
    </button>
  </p>
);
