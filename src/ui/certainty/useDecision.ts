import { useEffect, useMemo, useRef, useState } from "react";
import type { Decision, DecisionOrder } from "../../model/analysis/decision";
import { knowledgeFrom, type Learning } from "../../model/analysis/learning";
import type { Column, Results } from "../../model/results/results";
import type { Scenario } from "../../model/scenario/scenario";
import { decide, learn, resultsOf, useStore } from "../store";
import { type Picture, useExperiments } from "./experiments";
import { type Heard, Inquiry } from "./inquiry";
import { isSameQuestion } from "./questions";

/** What is asked of the worlds, and the results and the scenario as they stood then. */
export type Question = {
  readonly order: DecisionOrder;
  readonly results: Results;
  readonly scenario: Scenario;
  readonly session: number;
  /** Variance that knowledge makes, of each policy's benefit less the baseline's, where it is known. */
  readonly knowledge?: readonly number[];
};

/** The newest answer, and whether something else has been asked since. */
export type Answer<A> = {
  readonly answer: A | undefined;
  /** What it answers; undefined before the first answer of this scenario. */
  readonly question: Question | undefined;
  readonly fault: string | undefined;
  readonly isOld: boolean;
};

/** Between two answers while worlds come in. */
const REST_MILLISECONDS = 1000;

/** Whether the results are those of the scenario as it stands; they may come a moment after it has been changed again. */
const areOf = (results: Results, scenario: Scenario): boolean =>
  JSON.stringify(results.scenario) === JSON.stringify(scenario);

/** What is to be asked as things stand; undefined while there are no worlds of the scenario. */
export function useQuestion(
  column: Column,
  willingness: number,
): Question | undefined {
  const results = useStore(({ run }) => resultsOf(run));
  const scenario = useStore((state) => state.scenario);
  const session = useStore((state) => state.session);
  const policy = useStore((state) => state.policyId);
  const fresh = useMemo(
    () => (results && areOf(results, scenario) ? results : undefined),
    [results, scenario],
  );
  return useMemo(() => {
    if (!fresh) return undefined;
    const { replications: count, discounted } = fresh;
    const order = { policy, column, discounted, count, willingness };
    return { order, results: fresh, scenario, session };
  }, [fresh, scenario, session, policy, column, willingness]);
}

const askToDecide = ({ order }: Question) => decide(order);
/** More worlds would hold up the pictures of a run that begins meanwhile; the standard errors say what fewer cost. */
const MOST_TO_LEARN_FROM = 5000;

const askToLearn = ({ order, knowledge }: Question) =>
  learn({
    ...order,
    ...(knowledge && { knowledge }),
    count: Math.min(order.count, MOST_TO_LEARN_FROM),
  });

/** The question with what twins have told of the same answer's spread, once they have. */
function useKnowledge(question: Question | undefined): Question | undefined {
  const spread = useExperiments(({ pictures }) => pictures.spread);
  return useMemo(() => {
    const knowledge = question && spread && knowledgeIn(spread, question);
    return knowledge ? { ...question, knowledge } : question;
  }, [question, spread]);
}

function knowledgeIn(
  { question: asked, found, isWhole }: Picture<"spread">,
  { order, scenario }: Question,
): readonly number[] | undefined {
  const wanted = ["spread", scenario, order.policy, order.discounted];
  return isWhole && isSameQuestion(asked, wanted)
    ? knowledgeFrom(found, scenario, order)
    : undefined;
}

/** What the worlds say to whoever must choose; asked again as they come in. */
export function useDecision(question: Question | undefined): Answer<Decision> {
  const isRunning = useStore(({ run }) => run.kind === "running");
  const rest = isRunning ? REST_MILLISECONDS : 0;
  return useAnswer(askToDecide, question, { rest, isTime: true });
}

/** Which number is worth knowing better; asked once all worlds are in, or the run is stopped, and the decision is known. */
export function useLearning(
  question: Question | undefined,
  decided: Answer<Decision>,
): Answer<Learning> {
  const isRunning = useStore(({ run }) => run.kind === "running");
  const isTime = !isRunning && decided.question === question;
  return useAnswer(askToLearn, useKnowledge(question), { rest: 0, isTime });
}

/** When a question is put: after a rest, or not yet. */
type Turn = { readonly rest: number; readonly isTime: boolean };

function useAnswer<A>(
  ask: (question: Question) => Promise<A | undefined>,
  question: Question | undefined,
  { rest, isTime }: Turn,
): Answer<A> {
  const scenario = useStore((state) => state.scenario);
  const session = useStore((state) => state.session);
  const [heard, setHeard] = useState<Heard<Question, A | undefined>>();
  const inquiry = useRef<Inquiry<Question, A | undefined>>(undefined);
  const known = useRef<Question>(undefined);
  useEffect(() => {
    const one = new Inquiry(ask, (newest) => {
      known.current = newest.question;
      setHeard((before) => keeping(before, newest));
    });
    inquiry.current = one;
    return () => one.end();
  }, [ask]);
  useEffect(() => {
    if (isTime && question && question !== known.current)
      inquiry.current?.put(question, rest);
  }, [question, rest, isTime]);
  const present = heard?.question.session === session ? heard : undefined;
  return {
    answer: present?.answer,
    question: present?.question,
    fault: present?.fault,
    isOld:
      present !== undefined &&
      (present.question.scenario !== scenario ||
        (question !== undefined && !areAlike(present.question, question))),
  };
}

/** With a fault the answer before it stays, under its own question. */
const keeping = <A>(
  before: Heard<Question, A> | undefined,
  newest: Heard<Question, A>,
): Heard<Question, A> =>
  newest.fault !== undefined && before
    ? { ...before, fault: newest.fault }
    : newest;

/** Whether two questions are the same but for more worlds of the same run, or for what twins have told meanwhile. */
const areAlike = (one: Question, other: Question): boolean =>
  one.scenario === other.scenario &&
  one.order.policy === other.order.policy &&
  one.order.column === other.order.column &&
  one.order.discounted === other.order.discounted &&
  one.order.willingness === other.order.willingness;
