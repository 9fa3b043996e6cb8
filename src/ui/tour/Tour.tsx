import { useEffect, useRef } from "react";
import { ADDRESSES } from "../route";
import type { Messages } from "../text/da";
import { tourTexts } from "../text/tour/texts";
import { STEPS } from "./steps";
import { goToStep, leaveTour, useTour } from "./tourStore";
import "./tour.css";

const MARK = "in-tour";

/** A card beside the page that explains one thing after another; the page stays usable, and the tour can be left at any step. */
export default function Tour({ m }: { m: Messages }) {
  const step = useTour((tour) => tour.step) ?? 0;
  const t = tourTexts(m.locale);
  const card = useRef<HTMLElement>(null);
  const { name, target } = STEPS[step] ?? STEPS[0];
  const isLast = step === STEPS.length - 1;
  useOnFirstPage();
  useLeavingByEscape();
  useMarked(target);
  useEffect(() => card.current?.focus({ preventScroll: true }), [step]);
  return (
    <section
      ref={card}
      className="tour"
      tabIndex={-1}
      aria-label={t.title}
      aria-describedby="tour-text"
    >
      <p className="tour-at">
        {t.title} · {t.at(step + 1, STEPS.length)}
      </p>
      <div id="tour-text">
        <h2>{t.steps[name].heading}</h2>
        <p>{t.steps[name].text}</p>
        {isLast && <p>{t.again}</p>}
      </div>
      <div className="tour-buttons">
        <button
          type="button"
          className="button button-primary small"
          onClick={() => (isLast ? leaveTour() : goToStep(step + 1))}
        >
          {isLast ? t.end : t.next}
        </button>
        {step > 0 && (
          <button
            type="button"
            className="button button-secondary small"
            onClick={() => goToStep(step - 1)}
          >
            {t.back}
          </button>
        )}
        {!isLast && (
          <button type="button" className="link-button" onClick={leaveTour}>
            {t.leave}
          </button>
        )}
      </div>
    </section>
  );
}

/** What is explained stands on the first page. */
function useOnFirstPage(): void {
  useEffect(() => {
    if (window.location.hash !== ADDRESSES.calculation)
      window.location.hash = ADDRESSES.calculation;
  }, []);
}

function useLeavingByEscape(): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") leaveTour();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** Frames what the step is about, and brings it into view; a folded panel is opened. */
function useMarked(target: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const element = document.querySelector(target);
      if (element instanceof HTMLDetailsElement && element.matches(".panel"))
        element.open = true;
      element?.classList.add(MARK);
      element?.scrollIntoView({ block: "center" });
    });
    return () => {
      cancelAnimationFrame(frame);
      for (const element of document.querySelectorAll(`.${MARK}`))
        element.classList.remove(MARK);
    };
  }, [target]);
}
