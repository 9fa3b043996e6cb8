import { describe, expect, test } from "vitest";
import {
  atStep,
  beginning,
  goesOn,
  type History,
  MOST_STEPS,
  presentStep,
  redoName,
  stateBefore,
  undoName,
  withoutPresent,
  withPresent,
  withStep,
} from "../../../src/ui/work/history";

const text = (da: string) => ({ da, en: `${da} (en)` });

const after = (history: History<number>, of: number, key?: string) =>
  withStep(history, { name: text(`til ${of}`), of, ...(key && { key }) });

const first = beginning(text("begyndt"), 0);
const three = after(after(after(first, 1), 2), 3);

describe("the history of the work", () => {
  test("begins with one state, and nothing to go back or forth to", () => {
    expect(presentStep(first).of).toBe(0);
    expect([undoName(first), redoName(first)]).toEqual([undefined, undefined]);
  });

  test("goes back and forth, and names what is taken back and done again", () => {
    expect(undoName(three)?.da).toBe("til 3");
    const back = atStep(three, three.at - 1);
    expect(presentStep(back).of).toBe(2);
    expect(undoName(back)?.da).toBe("til 2");
    expect(redoName(back)?.en).toBe("til 3 (en)");
    expect(presentStep(atStep(back, back.at + 1)).of).toBe(3);
  });

  test("a new step puts away what had been undone", () => {
    const other = after(atStep(three, 1), 9);
    expect(other.steps.map(({ of }) => of)).toEqual([0, 1, 9]);
    expect(redoName(other)).toBeUndefined();
  });

  test("keeps so many states, the newest", () => {
    let long = first;
    for (let i = 1; i <= MOST_STEPS + 20; i++) long = after(long, i);
    expect(long.steps).toHaveLength(MOST_STEPS);
    expect(presentStep(long).of).toBe(MOST_STEPS + 20);
    expect(long.steps[0]?.of).toBe(21);
  });

  test("a move goes on with the last step of the same thing alone", () => {
    const moved = after(first, 1, "homes");
    expect(goesOn(moved, "homes")).toBe(true);
    expect(goesOn(moved, "price")).toBe(false);
    expect(goesOn(moved, undefined)).toBe(false);
    expect(goesOn(after(first, 1), undefined)).toBe(false);
    expect(goesOn(atStep(after(moved, 2, "homes"), 1), "homes")).toBe(false);
    expect(goesOn({ steps: [moved.steps[1]!], at: 0 }, "homes")).toBe(false);
  });

  test("a step can end elsewhere, or be taken away", () => {
    const moved = withPresent(three, { name: text("til 7"), of: 7 });
    expect(moved.steps.map(({ of }) => of)).toEqual([0, 1, 2, 7]);
    expect(stateBefore(moved)).toBe(2);
    expect(stateBefore(first)).toBeUndefined();
    const without = withoutPresent(moved);
    expect(without.steps.map(({ of }) => of)).toEqual([0, 1, 2]);
    expect(presentStep(without).of).toBe(2);
  });

  test("never leaves its steps", () => {
    expect(atStep(three, -1).at).toBe(0);
    expect(atStep(three, 99).at).toBe(3);
  });
});
