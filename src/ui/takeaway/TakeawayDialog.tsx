import { useEffect, useId, useState } from "react";
import { TAKEABLE_IDS, type TakeableId } from "../../export/takeables";
import { Dialog } from "../controls/Dialog";
import { submitOnce, useStore } from "../store";
import type { Messages } from "../text/da";
import { takeawayTexts } from "../text/takeaway/texts";
import { linkNow } from "../work/openLink";
import { closeTakeaway } from "./opened";
import "./takeaway.css";
import { Told } from "./Told";
import { useTaking } from "./useTaking";
import { waitingFor } from "./waiting";

/** The list of all that can be taken away, in the order of use. */
export default function TakeawayDialog({ m }: { m: Messages }) {
  const t = takeawayTexts(m.locale);
  const run = useStore((state) => state.run);
  const { isReady, text: waiting } = waitingFor(run, m);
  const { said, tell, start } = useTaking(m);
  const [link, setLink] = useState("");
  useEffect(submitOnce, []);
  const copy = async () => {
    const address = linkNow();
    try {
      await navigator.clipboard.writeText(address);
      setLink("");
      tell(t.said.copied);
    } catch {
      setLink(address);
      tell(t.said.copyByHand);
    }
  };
  const get = (id: TakeableId) => {
    if (isReady || id === "scenario") void start(id);
    else tell(waiting);
  };
  return (
    <Dialog heading={t.heading} className="takeaway" onClose={closeTakeaway}>
      <p className="take-about">{t.intro}</p>
      {waiting && <p className="take-waiting">{waiting}</p>}
      <ul className="take-list nobullet-list">
        {TAKEABLE_IDS.map((id) => (
          <Line
            key={id}
            {...t.list[id]}
            act={t.get}
            label={t.getOf(t.list[id].name)}
            isOff={!isReady && id !== "scenario"}
            onClick={() => get(id)}
            id={id}
          />
        ))}
        <Line
          {...t.list.link}
          act={t.copy}
          label={t.copyOf(t.list.link.name)}
          isOff={false}
          onClick={() => void copy()}
          id="link"
        />
      </ul>
      {link && (
        <label className="take-link">
          <span className="field-label">{t.list.link.name}</span>
          <textarea
            className="form-input"
            readOnly
            rows={3}
            value={link}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
      <p className="take-about">{t.figures}</p>
      <div className="take-end">
        <Told said={said} />
        <button
          type="button"
          className="button button-secondary"
          onClick={closeTakeaway}
        >
          {t.close}
        </button>
      </div>
    </Dialog>
  );
}

/** One of them. Its button can be reached also while it must wait, and then says why. */
function Line({
  id,
  name,
  about,
  act,
  label,
  isOff,
  onClick,
}: {
  id: string;
  name: string;
  about: string;
  act: string;
  label: string;
  isOff: boolean;
  onClick: () => void;
}) {
  const aboutId = useId();
  return (
    <li data-take={id}>
      <div>
        <p className="take-name">{name}</p>
        <p className="take-about" id={aboutId}>
          {about}
        </p>
      </div>
      <button
        type="button"
        className="button button-secondary small"
        aria-label={label}
        aria-describedby={aboutId}
        aria-disabled={isOff}
        onClick={onClick}
      >
        {act}
      </button>
    </li>
  );
}
