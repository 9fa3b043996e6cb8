import { useId } from "react";
import { decimal } from "./format";
import { Reservations } from "./Reservations";
import type { Results } from "../model/results/results";
import type { Scenario } from "../model/scenario/scenario";
import type { Messages } from "./text/da";

/** Where the page's address leads to the reservations. */
export const ABOUT = "about";

/** What the scenario is, what one should know of the place, and what is left out. */
export function About({ scenario, m }: { scenario: Scenario; m: Messages }) {
  const heading = useId();
  const { place, description } = scenario;
  return (
    <section className="sheet about" aria-labelledby={heading}>
      <h2 id={heading}>{m.place.heading}</h2>
      <p>{description[m.locale]}</p>
      <p>
        {m.place.count(decimal(place.count, m.locale), place.countYear)}{" "}
        {m.place.source}: {place.source}
      </p>
      {place.notes.length > 0 && (
        <>
          <h3>{m.place.notes}</h3>
          <ul>
            {place.notes.map((note) => (
              <li key={note.da}>{note[m.locale]}</li>
            ))}
          </ul>
        </>
      )}
      <h3 id={ABOUT} tabIndex={-1}>
        {m.limits.heading}
      </h3>
      <Reservations m={m} />
    </section>
  );
}

/** Version, seed, worlds and price year: what it takes to get the same figures again. */
export function Footer({
  scenario,
  results,
  m,
}: {
  /** Undefined on a page that has nothing to do with it. */
  scenario: Scenario | undefined;
  results: Results | undefined;
  m: Messages;
}) {
  const facts = scenario
    ? [
        ...(results ? [m.footer.version(results.model)] : []),
        m.footer.seed(scenario.seed),
        ...(results
          ? [m.footer.worlds(decimal(results.replications, m.locale))]
          : []),
        m.footer.prices(scenario.priceYear),
      ]
    : [];
  return (
    <footer className="bottom">
      {facts.length > 0 && <p>{facts.join(" · ")}</p>}
      <p>{m.footer.privacy}</p>
    </footer>
  );
}
