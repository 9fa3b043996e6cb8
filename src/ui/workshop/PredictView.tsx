import { useMemo } from "react";
import type { Results } from "../../model/results/results";
import { BandRows } from "../charts/BandRows";
import { useGrownAxis } from "../charts/useGrownAxis";
import { Segments } from "../controls/Segments";
import { readNumber, unitName } from "../format";
import { moneyTick } from "../rows/bandRows";
import type { Pair } from "../rows/comparison";
import {
  ASKED_SCALE,
  askedText,
  coveredRoom,
  gainsReveal,
  guessesAt,
  modelAnswer,
  type NumberQuestion,
  QUESTIONS,
  questionTick,
  revealOf,
  subjectOf,
  type Vote,
  VOTES,
} from "../rows/roomQuestions";
import { GuessField } from "./GuessField";
import { Key } from "./Tools";
import type { Present } from "./usePresent";
import {
  chooseQuestion,
  toggleRevealed,
  typeGuesses,
  typeVotes,
  useWorkshop,
} from "./workshopStore";

/** A question, the room's guesses, and the model's answer when it is asked for; until then it is nowhere on the page. */
export function PredictView({ present }: { present: Present }) {
  const { results, pair, t, m } = present;
  const question = useWorkshop((state) => state.question);
  return (
    <div className="workshop-part">
      <p className="workshop-intro">{t.predict.intro}</p>
      <Segments
        label={t.predict.choose}
        options={QUESTIONS.map((id) => ({ id, name: t.predict.names[id] }))}
        chosen={question}
        onChoose={chooseQuestion}
      />
      {results && pair ? (
        <section className="sheet" aria-labelledby="workshop-question">
          <h3 className="asked" id="workshop-question">
            {askedText(question, subjectOf(results, pair, m), t)}
          </h3>
          {question === "gains" ? (
            <Votes present={present} results={results} pair={pair} />
          ) : (
            <Numbers
              question={question}
              present={present}
              results={results}
              pair={pair}
            />
          )}
        </section>
      ) : (
        <p className="asked">{t.stage.computing}</p>
      )}
    </div>
  );
}

type Asked = {
  readonly present: Present;
  readonly results: Results;
  readonly pair: Pair;
};

function RevealButton({ present: { answer, t } }: { present: Present }) {
  const question = useWorkshop((state) => state.question);
  const isRevealed = useWorkshop(({ revealed }) => revealed.includes(question));
  const hasKeys = useWorkshop((state) => state.hasKeys);
  return (
    <div className="stage-buttons">
      <button
        type="button"
        className="button button-primary"
        disabled={!answer && !isRevealed}
        aria-keyshortcuts={hasKeys ? "v" : undefined}
        onClick={() => toggleRevealed(question)}
      >
        {isRevealed ? t.predict.hide : t.predict.reveal}
        <Key name="V" />
      </button>
      {!isRevealed && <p>{answer ? t.predict.covered : t.predict.wait}</p>}
    </div>
  );
}

function Numbers({
  question,
  present,
  results,
  pair,
}: Asked & { question: NumberQuestion }) {
  const { t, m } = present;
  const text = useWorkshop(({ guesses }) => guesses[question] ?? "");
  const isRevealed = useWorkshop(({ revealed }) => revealed.includes(question));
  const guesses = useMemo(
    () => guessesAt(question, text, t, m),
    [question, text, t, m],
  );
  const shown = useMemo(
    () =>
      isRevealed
        ? revealOf(
            question,
            guesses,
            modelAnswer(question, results, pair, t, m),
            t,
            m,
          )
        : { ...coveredRoom(question, guesses, t, m), sentences: [] },
    [question, guesses, isRevealed, results, pair, t, m],
  );
  const isMoney = question === "saving" || question === "municipality";
  return (
    <div className="predict">
      <div>
        <GuessField
          text={text}
          guesses={guesses}
          hint={t.predict.hints[question]}
          onType={(typed) => typeGuesses(question, typed)}
          t={t}
          m={m}
        />
        <RevealButton present={present} />
      </div>
      <div className={present.isStale && isRevealed ? "stale" : ""}>
        <BandRows
          rows={shown.rows}
          axis={shown.axis}
          tick={questionTick(question, shown.axis, m)}
          label={t.predict.names[question]}
        />
        <Said sentences={shown.sentences} />
        <p className="workshop-caption">
          {isMoney &&
            t.predict.money(
              unitName(ASKED_SCALE, m.locale),
              results.scenario.priceYear,
              results.discounted,
            )}{" "}
          {question === "breakEven"
            ? t.predict.captionYears
            : t.predict.caption}
        </p>
      </div>
    </div>
  );
}

/** What is said when the answer is shown; read aloud by a screen reader then. */
const Said = ({ sentences }: { sentences: readonly string[] }) => (
  <div className="said" aria-live="polite">
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </div>
);

function Votes({ present, results, pair }: Asked) {
  const { t, m, session } = present;
  const typed = useWorkshop((state) => state.votes);
  const isRevealed = useWorkshop(({ revealed }) => revealed.includes("gains"));
  const votes = Object.fromEntries(
    VOTES.map((vote) => [vote, votesIn(typed[vote] ?? "", present)]),
  ) as { readonly [V in Vote]: number | undefined };
  return (
    <div className="predict">
      <div>
        <p>{t.predict.hints.gains}</p>
        {VOTES.map((vote) => (
          <VoteField key={vote} vote={vote} present={present} />
        ))}
        <RevealButton present={present} />
      </div>
      {isRevealed && (
        <Gains
          reveal={gainsReveal(results, pair, votes, t, m)}
          present={present}
          session={`${session} ${pair.policy.id}`}
          results={results}
        />
      )}
    </div>
  );
}

function Gains({
  reveal,
  present: { t, m, isStale },
  session,
  results,
}: {
  reveal: ReturnType<typeof gainsReveal>;
  present: Present;
  session: string;
  results: Results;
}) {
  const axis = useGrownAxis(session, reveal.axis);
  return (
    <div className={isStale ? "stale" : ""}>
      <BandRows
        rows={reveal.rows}
        axis={axis}
        tick={moneyTick(axis, reveal.scale, m)}
        label={t.predict.names.gains}
      />
      <Said sentences={reveal.sentences} />
      <p className="workshop-caption">
        {t.predict.money(
          reveal.unit,
          results.scenario.priceYear,
          results.discounted,
        )}{" "}
        {t.predict.captionPayers}
      </p>
    </div>
  );
}

/** A whole number of votes, or undefined for what is none. */
function votesIn(text: string, { m }: Present): number | undefined {
  const reading = readNumber(text, m.locale);
  if (!reading.ok || reading.percent) return undefined;
  const { value } = reading;
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}

function VoteField({ vote, present }: { vote: Vote; present: Present }) {
  const { t } = present;
  const text = useWorkshop(({ votes }) => votes[vote] ?? "");
  const isFault = text.trim() !== "" && votesIn(text, present) === undefined;
  const id = `workshop-votes-${vote}`;
  return (
    <div className="vote">
      <label htmlFor={id}>{t.predict.who[vote]}</label>
      <input
        id={id}
        className="form-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isFault}
        aria-describedby={isFault ? `${id}-fault` : undefined}
        value={text}
        onChange={(event) => typeVotes(vote, event.target.value)}
      />
      {isFault && (
        <p className="fault" id={`${id}-fault`}>
          {t.predict.voteFault}
        </p>
      )}
    </div>
  );
}
