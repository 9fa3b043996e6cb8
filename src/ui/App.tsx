import { useDeferredValue, useEffect, useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { About, Footer } from "./About";
import { Answer } from "./controls/Answer";
import { Assumptions } from "./controls/Assumptions";
import { DropTarget } from "./controls/DropTarget";
import { Header } from "./controls/Header";
import { Levers } from "./controls/Levers";
import { ProblemDialog } from "./controls/ProblemDialog";
import { RunPanel } from "./controls/RunPanel";
import { Segments } from "./controls/Segments";
import { useMedia } from "./controls/useMedia";
import { Pictures } from "./Pictures";
import { pairOf } from "./rows/comparison";
import { choosePolicy, resultsOf, submit, useStore } from "./store";
import { messages } from "./text/messages";

/** The whole page: the answer on top, what can be changed on the left, the pictures on the right. */
export function App() {
  const language = useStore((state) => state.language);
  const policyId = useStore((state) => state.policyId);
  const scenario = useStore((state) => state.scenario);
  // What is computed may come a moment after what is typed, but words and pictures always come together.
  const { run, session } = useDeferredValue(
    useStore(useShallow(({ run, session }) => ({ run, session }))),
  );
  const narrow = useMedia("(max-width: 59.99em)");
  const m = messages(language);

  useEffect(submit, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${m.title}: ${scenario.title[language]}`;
  }, [language, m, scenario.title]);

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
      <a className="skip" href="#answer">
        {m.skip}
      </a>
      <Header m={m} />
      <main>
        <Answer run={run} results={results} pair={pair} m={m} />
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
      </main>
      <Footer scenario={scenario} results={results} m={m} />
      <ProblemDialog m={m} />
      <DropTarget m={m} />
    </>
  );
}
