import { eachGain, type Gains } from "../../../src/model/analysis/estimate";
import type { About } from "../../../src/ui/rows/gainBasis";
import type { Words } from "../../../src/ui/rows/measure";
import { certaintyTexts } from "../../../src/ui/text/certainty/texts";
import { messages } from "../../../src/ui/text/messages";
import { ishoejScenario } from "../results";

// What experiments might find, made by hand, so that a test says in kroner what a sentence should say.

export const ISHOEJ = ishoejScenario();
export const POLICY = "housing-first";

export const DA: Words = { m: messages("da"), t: certaintyTexts("da") };
export const EN: Words = { m: messages("en"), t: certaintyTexts("en") };

export const about = (changes: Partial<About> = {}): About => ({
  scenario: ISHOEJ,
  policy: POLICY,
  gain: "municipality",
  discounted: false,
  ...changes,
});

/** The same for every gain; the municipality's when another is asked for is worth nothing. */
export const forAll = <T>(value: T): Gains<T> => eachGain(() => value);
