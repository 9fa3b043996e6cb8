import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { About } from "./About";
import { Answer } from "./controls/Answer";
import { Assumptions } from "./controls/Assumptions";
import { Levers } from "./controls/Levers";
import { RunPanel } from "./controls/RunPanel";
import { Segments } from "./controls/Segments";
import { useMedia } from "./controls/useMedia";
import { Pictures } from "./Pictures";
import { useArrival } from "./route";
import { pairOf } from "./rows/comparison";
import { choosePolicy, resultsOf, submitOnce, useStore } from "./store";
import type { Messages } from "./text/da";

/** The first page: the answer on top, what can be changed on the left, the pictures on the right. */
export function Calculation({ m }: { m: Messages }) {
  const language = m.locale;
  const policyId = useStore((state) => state.policyId);
  const scenario = useStore((state) => state.scenario);
  // What is computed may come a moment after what is typed, but words and pictures always come together.
  const { run, session } = useDeferredValue(
    useStore(useShallow(({ run, session }) => ({ run, session }))),
  );
  const narrow = useMedia("(max-width: 59.99em)");
  const headline = useRef<HTMLParagraphElement>(null);
  useArrival(headline, `${m.title}: ${scenario.title[language]}`);
  useEffect(submitOnce, []);

  const results = resultsOf(run);
  const pair = useMemo(
    () => results && pairOf(results, policyId, language),
    [results, policyId, language],
  );
  const drawn = results &&
    pair && {
      results,
      pair,
      m,
      opened: session,
      session: `${session} ${pair.policy.id} ${results.discounted}`,
    };
  const others = scenario.policies.filter(({ id }) => id !== scenario.baseline);

  return (
    <>
      <Answer
        run={run}
        results={results}
        pair={pair}
        m={m}
        headlineRef={headline}
      />
      <div className="house">
        <div className="panels">
          {others.length > 1 && (
            <div className="sheet panel">
              <p className="field-label">{m.policy.choose}</p>
              <Segments
                label={m.policy.choose}
                options={others.map(({ id, name }) => ({
                  id,
                  name: name[language],
                }))}
                chosen={policyId}
                onChoose={choosePolicy}
              />
            </div>
          )}
          <Levers m={m} narrow={narrow} />
          <Assumptions m={m} narrow={narrow} />
          <RunPanel m={m} narrow={narrow} />
        </div>
        <div className="pictures">
          {drawn && (
            <Pictures
              {...drawn}
              narrow={narrow}
              isMoving={run.kind === "running"}
            />
          )}
          <About scenario={scenario} m={m} />
        </div>
      </div>
    </>
  );
}
