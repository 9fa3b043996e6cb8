import { describe, expect, test } from "vitest";
import {
  carryOut,
  type Experiment,
  type Trial,
} from "../../src/model/analysis/experiment";
import type { Outcome } from "../../src/model/analysis/outcome";
import { Cancelled, Laboratory } from "../../workers/laboratory";
import { Died } from "../../workers/chair";
import type { Seat } from "../../workers/pool";
import { BOARD, game } from "../analysis/outcomes";

const once = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A seat whose worker plays trials as told; "dies" in place of an outcome ends it. */
function seat(play: (trial: Trial) => Outcome | "dies"): Seat {
  let die: (reason: string) => void;
  const died = new Promise<string>((resolve) => (die = resolve));
  const simulator = {
    async tryOut(trial: Trial) {
      await once();
      const outcome = play(trial);
      if (outcome !== "dies") return outcome;
      die("out of memory");
      return new Promise(() => {});
    },
  };
  return {
    simulator: simulator as unknown as Seat["simulator"],
    died,
    leave: () => {},
  };
}

const trial = (first: number, count: number): Trial => ({
  scenario: BOARD,
  first,
  count,
  luck: 0,
  discounted: false,
});

/** Two steps; ends with what each trial's worlds have saved. */
function* twoSteps(): Experiment<readonly number[]> {
  const savings = (outcomes: readonly Outcome[]) =>
    outcomes.flatMap(({ cost }) => [...cost].filter((kr) => kr > 0));
  const first = yield {
    trials: [trial(0, 130), trial(5, 1)],
    soFar: undefined,
  };
  const second = yield { trials: [trial(130, 3)], soFar: savings(first) };
  return [...savings(first), ...savings(second)];
}

const play = game((_, world) => world + 1);
const goOn = { isCancelled: () => false };

describe("a laboratory", () => {
  test.each([1, 2, 5])(
    "of %i workers finds what is found here and now",
    async (size) => {
      const laboratory = new Laboratory(() => seat(play), size);
      const steps: number[] = [];
      const found = await laboratory.carryOut(twoSteps(), {
        ...goOn,
        onStep: (soFar) => steps.push(soFar.length),
      });
      expect(found).toEqual(carryOut(twoSteps(), play));
      expect(steps).toEqual([131]);
    },
  );

  test("finds the same for two who ask at the same time", async () => {
    const laboratory = new Laboratory(() => seat(play), 2);
    const alone = carryOut(twoSteps(), play);
    const both = [1, 2].map(() => laboratory.carryOut(twoSteps(), goOn));
    expect(await Promise.all(both)).toEqual([alone, alone]);
  });

  test("gives every worker something to do in a step of one trial", async () => {
    const asked: Trial[][] = [[], []];
    let seats = 0;
    const laboratory = new Laboratory(() => {
      const mine = asked[seats++]!;
      return seat((t) => (mine.push(t), play(t)));
    }, 2);
    await laboratory.carryOut(twoSteps(), goOn);
    // the last step is one trial of three worlds
    expect(
      asked.map((trials) => trials.at(-1)!.first).toSorted((a, b) => a - b),
    ).toEqual([130, 132]);
    expect(
      Math.max(...asked.flat().map(({ count }) => count)),
    ).toBeLessThanOrEqual(50);
  });

  test("tells how many of a step's worlds are played, up to all of them", async () => {
    const told: string[] = [];
    await new Laboratory(() => seat(play), 2).carryOut(twoSteps(), {
      ...goOn,
      onPlayed: (worlds, of) => told.push(`${worlds} of ${of}`),
    });
    expect(told).toContain("131 of 131");
    expect(told.at(-1)).toBe("3 of 3");
    expect(told.filter((text) => text.endsWith(" of 131")).length).toBe(4);
  });

  test("stops when told to, before the next part", async () => {
    let played = 0;
    const laboratory = new Laboratory(
      () => seat((t) => (played++, play(t))),
      1,
    );
    const stopping = laboratory.carryOut(twoSteps(), {
      isCancelled: () => played === 2,
    });
    await expect(stopping).rejects.toThrow(Cancelled);
    expect(played).toBe(2);
  });

  test("says when a worker dies, and seats another for the next experiment", async () => {
    let deaths = 1;
    const laboratory = new Laboratory(
      () => seat((t) => (deaths-- > 0 ? "dies" : play(t))),
      1,
    );
    await expect(laboratory.carryOut(twoSteps(), goOn)).rejects.toThrow(Died);
    expect(await laboratory.carryOut(twoSteps(), goOn)).toEqual(
      carryOut(twoSteps(), play),
    );
  });
});
