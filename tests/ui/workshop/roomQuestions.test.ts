import { describe, expect, test } from "vitest";
import { pairOf } from "../../../src/ui/rows/comparison";
import {
  askedText,
  coveredRoom,
  gainsReveal,
  guessesAt,
  modelAnswer,
  NUMBER_QUESTIONS,
  QUESTIONS,
  questionTick,
  revealOf,
  subjectOf,
} from "../../../src/ui/rows/roomQuestions";
import { aloud, stageAnswer } from "../../../src/ui/rows/stageAnswer";
import { messages } from "../../../src/ui/text/messages";
import { workshopTexts } from "../../../src/ui/text/workshop/texts";
import { asRead, resultsWith, savingOf } from "../results";

const m = messages("da");
const t = workshopTexts("da");

type Options = Parameters<typeof resultsWith>[0];

const SAVES = { saving: savingOf([31, 9, 58], [20, 4, 40]) };

const asked = (options: Options) => {
  const results = resultsWith(options);
  return { results, pair: pairOf(results, "housing-first", "da") };
};

describe("the model's answer to a question", () => {
  test("is that of the results: middle, interval and chance", () => {
    const { results, pair } = asked(SAVES);
    const { netSaving, nightsAvoided } = pair.comparison;
    const answered = (question: (typeof NUMBER_QUESTIONS)[number]) =>
      modelAnswer(question, results, pair, t, m);
    expect(answered("saving")).toMatchObject({
      middle: netSaving.total.mean,
      band: [netSaving.total.p10, netSaving.total.p90],
    });
    expect(answered("municipality").middle).toBe(netSaving.municipality.mean);
    expect(answered("homeless")).toMatchObject({ middle: 22, band: [19, 25] });
    expect(answered("nights").middle).toBe(nightsAvoided.horizon.mean);
    expect(asRead(answered("saving").text)).toBe(
      "31 mio. kr. sparet (80 %: 9 til 58 mio. kr. sparet)",
    );
    expect(asRead(answered("saving").sentence)).toBe(
      "Det betaler sig i 93 af 100 verdener.",
    );
  });

  test("is the year by which half of the worlds have it back, with the years of the first and last tenth", () => {
    const { results, pair } = asked(SAVES);
    expect(modelAnswer("breakEven", results, pair, t, m)).toMatchObject({
      middle: 2029,
      band: [2027, 2032],
    });
  });

  test("says never where most worlds never have it back", () => {
    const { results, pair } = asked({
      ...SAVES,
      paidBackBy: [0, 0, 0.1, 0.2, 0.3],
    });
    const answer = modelAnswer("breakEven", results, pair, t, m);
    expect(answer.middle).toBeUndefined();
    expect(answer.band).toBeUndefined();
    expect(asRead(answer.text)).toContain("senere end 2031 eller aldrig");
    expect(asRead(answer.sentence)).toBe(
      "I de fleste verdener er det ikke tjent hjem ved udgangen af 2031; det er det i 30 af 100 verdener.",
    );
  });

  test("has no interval in a single world", () => {
    const { results, pair } = asked({ ...SAVES, worlds: 1 });
    for (const question of NUMBER_QUESTIONS)
      expect(modelAnswer(question, results, pair, t, m).band).toBeUndefined();
  });

  test("is not in the question", () => {
    const { results, pair } = asked(SAVES);
    const { policy, place, ...subject } = subjectOf(results, pair, m);
    for (const question of QUESTIONS) {
      const text = askedText(question, { policy, place, ...subject }, t);
      expect(text).toContain(policy);
      expect(text).toContain(place);
      expect(text.replaceAll(/20\d\d/g, "")).not.toMatch(/\d/);
    }
  });
});

describe("the room against the model", () => {
  test("counts who lies within the interval, and where the middle lies", () => {
    const { results, pair } = asked(SAVES);
    const guesses = guessesAt("saving", "5 10 20 60 90", t, m);
    const { rows, axis, sentences } = revealOf(
      "saving",
      guesses,
      modelAnswer("saving", results, pair, t, m),
      t,
      m,
    );
    expect(rows[0]).toMatchObject({ middle: 20e6, dots: guesses.values });
    expect(axis.domain[1]).toBeGreaterThanOrEqual(90e6);
    expect(sentences.slice(1).map(asRead)).toEqual([
      "2 af 5 gæt ligger inden for beregningens 80 %-interval.",
      t.predict.within,
    ]);
  });

  test("one wild guess does not put the axis in another unit than the question", () => {
    const { axis } = coveredRoom(
      "saving",
      guessesAt("saving", "10 50 1.000", t, m),
      t,
      m,
    );
    const tick = questionTick("saving", axis, m);
    expect(axis.ticks.map(tick)).toContain("1.000");
    expect(tick(0)).toBe("0");
  });

  test("years are years, and never is counted apart", () => {
    const guesses = guessesAt("breakEven", "2030 aldrig 2,5 2035", t, m);
    expect(guesses.values).toEqual([2030, 2035]);
    expect(guesses.never).toBe(1);
    expect(guesses.faults.map(({ text }) => text)).toEqual(["2,5"]);
  });
});

describe("who gains", () => {
  test("only whose interval lies on one side gains or loses", () => {
    const { results, pair } = asked({
      saving: savingOf([5, -20, 30], [-10, -20, -2], 0.5, 14.5),
    });
    const { sentences, rows } = gainsReveal(results, pair, { state: 7 }, t, m);
    expect(sentences.map(asRead)).toEqual([
      "Størst ventet besparelse: staten med 15 mio. kr.",
      "Sparer i mindst 90 af 100 verdener: regionen og staten.",
      "Betaler mere i mindst 90 af 100 verdener: kommunen.",
    ]);
    expect(rows[2]!.name).toBe("Staten (7 stemmer)");
  });

  test("nobody, where all pay more; and nothing is said of a few worlds", () => {
    const loss = savingOf([-30, -50, -10], [-20, -30, -5], -2, -8);
    const { results, pair } = asked({ saving: loss });
    expect(gainsReveal(results, pair, {}, t, m).sentences[0]).toBe(
      t.predict.sentence.nobody,
    );
    const few = asked({ saving: loss, worlds: 10 });
    expect(gainsReveal(few.results, few.pair, {}, t, m).sentences).toEqual([
      t.predict.sentence.few,
    ]);
  });
});

describe("the giant answer", () => {
  const said = (options: Options, language: "da" | "en" = "da") => {
    const results = resultsWith(options);
    const pair = pairOf(results, "housing-first", language);
    const words = stageAnswer(
      results,
      pair,
      workshopTexts(language),
      messages(language),
    );
    return asRead(aloud(words));
  };

  test("a saving", () => {
    expect(said(SAVES)).toBe(
      "Over ti år ventes Housing First at spare det offentlige 31 mio. kr. I 80 af 100 verdener: 9 til 58 mio. kr. sparet. Det betaler sig i 93 af 100 verdener.",
    );
  });

  test("an extra cost", () => {
    expect(
      said({ saving: savingOf([-31, -58, -9], [-20, -40, -4]), chance: 0.02 }),
    ).toContain("at koste det offentlige 31 mio. kr. mere. I 80 af 100");
  });

  test("an interval that holds zero is not called a saving", () => {
    const words = said({
      saving: savingOf([3, -20, 26], [2, -20, 24]),
      chance: 0.55,
    });
    expect(words).toContain("ved vi ikke, om Housing First sparer penge");
    expect(words).toContain(
      "fra 20 mio. kr. i merudgifter til 26 mio. kr. sparet",
    );
  });

  test("no difference, one world and few worlds", () => {
    expect(said({ saving: savingOf([0, 0, 0], [0, 0, 0], 0, 0) })).toContain(
      "ingen forskel",
    );
    expect(said({ ...SAVES, worlds: 1 })).toContain(t.stage.one);
    expect(said({ ...SAVES, worlds: 20 })).toContain(t.stage.tooFew);
  });

  test("in English", () => {
    expect(said(SAVES, "en")).toContain(
      "Housing First is expected to save public budgets DKK 31 million.",
    );
  });
});
