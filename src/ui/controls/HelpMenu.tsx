import { useRef } from "react";
import { ADDRESSES } from "../route";
import type { Messages } from "../text/da";
import { tourTexts } from "../text/tour/texts";
import { declineTour, takeTour, useTour } from "../tour/tourStore";
import { useOffline } from "../work/offlineState";
import { useClosing } from "./DisplayMenu";

/** The tour, the workshop guide and the glossary; and whether the app needs the net. */
export function HelpMenu({ m }: { m: Messages }) {
  const t = tourTexts(m.locale);
  const isReady = useOffline((offline) => offline.isReady);
  const fold = useRef<HTMLDetailsElement>(null);
  useClosing(fold);
  const close = () => {
    if (fold.current) fold.current.open = false;
  };
  return (
    <details className="menu" ref={fold}>
      <summary>{t.help}</summary>
      <div className="menu-inside" onClickCapture={close}>
        <button type="button" className="link-button" onClick={takeTour}>
          {t.take}
        </button>
        <a className="link-button" href={`${ADDRESSES.workshop}/guide`}>
          {t.guide}
        </a>
        <a className="link-button" href={ADDRESSES.method}>
          {t.words}
        </a>
        {isReady && <p className="menu-note">{t.offline}</p>}
      </div>
    </details>
  );
}

/** A newcomer is asked once, in one line that is not in the way. */
export function TourOffer({ m }: { m: Messages }) {
  const wasOffered = useTour((tour) => tour.wasOffered);
  const t = tourTexts(m.locale);
  if (wasOffered) return null;
  return (
    <p className="tour-offer">
      <span>{t.offer}</span>
      <button type="button" className="link-button" onClick={takeTour}>
        {t.take}
      </button>
      <button type="button" className="link-button" onClick={declineTour}>
        {t.dismiss}
      </button>
    </p>
  );
}
