import { lazy, useEffect, useLayoutEffect, useRef } from "react";
import { About, ABOUT } from "./About";
import { useMedia } from "./controls/useMedia";
import { KeyFigures } from "./KeyFigures";
import { TourOffer } from "./controls/HelpMenu";
import { Later } from "./controls/Later";
import { goTo, useArrival, useHash } from "./route";
import { useStore } from "./store";
import { TakeOffer } from "./takeaway/TakeOffer";
import type { Messages } from "./text/da";
import { useAnswer } from "./useAnswer";

/** On its way while the first worlds are played, so that the words need not wait for what draws. */
const fetched = import("./Pictures");
fetched.catch(() => undefined); // said where they should have stood
const Pictures = lazy(() => fetched);

/** The first page: what the answer looks like. */
export function Calculation({ m }: { m: Messages }) {
  const scenario = useStore((state) => state.scenario);
  const { run, session, results, pair } = useAnswer(m);
  const narrow = useMedia("(max-width: 59.99em)");
  const headline = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    headline.current = document.getElementById("answer");
  }, []);
  useArrival(headline, `${m.title}: ${scenario.title[m.locale]}`);
  const isAskedAbout = useHash() === `#${ABOUT}`;
  useEffect(() => {
    if (isAskedAbout) goTo(ABOUT);
  }, [isAskedAbout]);
  return (
    <div className="pictures">
      <TourOffer m={m} />
      {results && pair && (
        <>
          <KeyFigures pair={pair} worlds={results.replications} m={m} />
          <TakeOffer m={m} />
          <Later m={m} meanwhile={<div className="sheet pictures-coming" />}>
            <Pictures
              results={results}
              pair={pair}
              m={m}
              narrow={narrow}
              opened={session}
              session={`${session} ${pair.policy.id} ${results.discounted}`}
              isMoving={run.kind === "running"}
            />
          </Later>
        </>
      )}
      <About scenario={scenario} m={m} />
    </div>
  );
}
