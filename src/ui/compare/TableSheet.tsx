import { useId, useRef, useState, type ReactNode } from "react";
import { sharesLuck } from "../../model/analysis/sideBySide";
import { mostWorlds, type Scenario } from "../../model/scenario/scenario";
import { Heading } from "../controls/Heading";
import { decimal } from "../format";
import { COUNTED, PRESETS } from "../presets";
import type { CompareWords } from "../rows/inputRows";
import {
  addFile,
  addPreset,
  addPresent,
  choosePolicyOf,
  lock,
  MOST_SCENARIOS,
  move,
  remove,
  rename,
  shareLuck,
  useList,
} from "./list";
import { retry } from "./runner";
import { type Laid, type Standing, useStandings } from "./useContenders";
import { useLate } from "./useLate";

/** The scenarios on the table: laid on, named, moved, locked as "before" and taken off. */
export function TableSheet({
  laid,
  words,
}: {
  laid: readonly Laid[];
  words: CompareWords;
}) {
  const { t } = words;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const standings = useStandings(laid, words);
  const beforeId = useList((state) => state.beforeId);
  const before = laid.find(({ entry }) => entry.id === beforeId);
  return (
    <section className="sheet table-sheet" aria-labelledby={id}>
      <Heading id={id} ref={heading} tabIndex={-1}>
        {t.list.heading}
      </Heading>
      {laid.length === 0 && <p className="finding">{t.list.empty}</p>}
      <ol className="laid no-max-width">
        {laid.map((one, place) => (
          <LaidScenario
            key={one.entry.id}
            one={one}
            standing={standings[place]!}
            isFirst={place === 0}
            isLast={place === laid.length - 1}
            before={before}
            onGone={() => heading.current?.focus()}
            words={words}
          />
        ))}
      </ol>
      {laid.length < MOST_SCENARIOS ? (
        <Adding words={words} />
      ) : (
        <p className="small-print">{t.list.full}</p>
      )}
    </section>
  );
}

function LaidScenario({
  one,
  standing,
  isFirst,
  isLast,
  before,
  onGone,
  words,
}: {
  one: Laid;
  standing: Standing;
  isFirst: boolean;
  isLast: boolean;
  before: Laid | undefined;
  /** The button that was pressed is no more; the focus must go somewhere. */
  onGone: () => void;
  words: CompareWords;
}) {
  const { m, t } = words;
  const { entry, letter, name } = one;
  const { id, scenario } = entry;
  const title = `${letter} · ${name}`;
  const isBefore = before?.entry.id === id;
  const first = Number(scenario.start.slice(0, 4));
  return (
    <li className={isBefore ? "laid-one laid-before" : "laid-one"}>
      <p className="laid-name">
        <span className="laid-letter" aria-hidden="true">
          {letter}
        </span>
        <input
          className="form-input"
          aria-label={t.list.name(letter)}
          value={entry.name}
          placeholder={name}
          onChange={(event) => rename(id, event.target.value)}
        />
      </p>
      <p className="laid-facts">
        {t.list.place(
          scenario.place.name[m.locale],
          decimal(scenario.place.count, m.locale),
        )}
        <br />
        {t.list.period(first, first + scenario.years - 1, scenario.priceYear)}
      </p>
      <PolicyOf one={one} words={words} />
      <div className="laid-buttons">
        <button
          type="button"
          className="button button-secondary small"
          aria-pressed={isBefore}
          aria-label={t.list.beforeOf(title)}
          onClick={() => lock(id)}
        >
          {isBefore ? `✓ ${t.list.before}` : t.list.before}
        </button>
        <button
          type="button"
          className="button button-secondary small"
          aria-label={t.list.left(title)}
          disabled={isFirst}
          onClick={() => move(id, -1)}
        >
          ←
        </button>
        <button
          type="button"
          className="button button-secondary small"
          aria-label={t.list.right(title)}
          disabled={isLast}
          onClick={() => move(id, 1)}
        >
          →
        </button>
        <button
          type="button"
          className="button button-secondary small"
          aria-label={t.list.remove(title)}
          onClick={() => {
            remove(id);
            onGone();
          }}
        >
          {t.list.removeShort}
        </button>
      </div>
      {before && !isBefore && canShareLuck(before.entry.scenario, scenario) && (
        <div className="laid-luck">
          <button
            type="button"
            className="link-button"
            onClick={() => {
              shareLuck(id, before.entry.scenario);
              onGone();
            }}
          >
            {t.list.shareLuck(`${before.letter} · ${before.name}`)}
          </button>
          <p className="small-print">{t.list.shareLuckWhy}</p>
        </div>
      )}
      <Status standing={standing} words={words} />
    </li>
  );
}

/** Whether seed, drawing and number of worlds are all that keeps two scenarios from having the same people and luck. */
function canShareLuck(before: Scenario, after: Scenario): boolean {
  const played = (scenario: Scenario) => ({
    scenario,
    replications: mostWorlds(scenario),
  });
  const { seed, sampling } = before;
  const alike = { ...after, seed, sampling };
  const worlds = { scenario: alike, replications: mostWorlds(before) };
  return (
    !sharesLuck(played(before), played(after)) &&
    sharesLuck(played(before), worlds)
  );
}

/** Which policy is held against the baseline, where the scenario has several. */
function PolicyOf({
  one: {
    entry: { id, scenario, policyId },
    letter,
  },
  words: { m, t },
}: {
  one: Laid;
  words: CompareWords;
}) {
  const others = scenario.policies.filter(
    (policy) => policy.id !== scenario.baseline,
  );
  if (others.length < 2) return null;
  return (
    <select
      className="form-select"
      aria-label={t.list.policy(letter)}
      value={policyId}
      onChange={(event) => choosePolicyOf(id, event.target.value)}
    >
      {others.map((policy) => (
        <option key={policy.id} value={policy.id}>
          {policy.name[m.locale]}
        </option>
      ))}
    </select>
  );
}

function Status({
  standing,
  words,
}: {
  standing: Standing;
  words: CompareWords;
}) {
  const { m, t } = words;
  const count = (worlds: number) => decimal(worlds, m.locale);
  switch (standing.kind) {
    case "waiting":
      return <Late key="waiting">{t.list.waiting}</Late>;
    case "running": {
      const { done, wanted } = standing.underway;
      return (
        <Late key="running">
          {t.list.progress(count(done), count(wanted))}
          <progress
            aria-label={m.run.bar}
            value={done}
            max={Math.max(1, wanted)}
          />
        </Late>
      );
    }
    case "failed":
      return (
        <p className="laid-status fault" role="alert">
          {t.list.failed(standing.reason)}{" "}
          <button type="button" className="link-button" onClick={retry}>
            {t.list.retry}
          </button>
        </p>
      );
    case "done":
      return (
        <p className="laid-status" data-computed="true">
          {t.list.done(count(standing.results.replications))}
        </p>
      );
  }
}

/** Said only of what takes a while. */
function Late({ children }: { children: ReactNode }) {
  const isLate = useLate();
  return <p className="laid-status">{isLate && children}</p>;
}

function Adding({ words: { m, t } }: { words: CompareWords }) {
  const file = useRef<HTMLInputElement>(null);
  const select = useId();
  const [preset, setPreset] = useState(PRESETS[0]?.id ?? "");
  return (
    <div className="laid-adding">
      <button
        type="button"
        className="button button-primary small"
        onClick={addPresent}
      >
        {t.list.addPresent}
      </button>
      <div className="laid-preset">
        <label htmlFor={select} className="field-label">
          {t.list.choosePreset}
        </label>
        <select
          id={select}
          className="form-select"
          value={preset}
          onChange={(event) => setPreset(event.target.value)}
        >
          {[
            { label: m.header.described, places: PRESETS },
            { label: m.header.counted, places: COUNTED },
          ].map(({ label, places }) => (
            <optgroup key={label} label={label}>
              {places.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title[m.locale]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button
          type="button"
          className="button button-secondary small"
          onClick={() => addPreset(preset)}
        >
          {t.list.addPreset}
        </button>
      </div>
      <button
        type="button"
        className="button button-secondary small"
        onClick={() => file.current?.click()}
      >
        {t.list.addFile}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t.list.addFile}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = "";
          if (chosen) void addFile(chosen);
        }}
      />
    </div>
  );
}
