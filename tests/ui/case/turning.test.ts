import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Trial } from "../../../src/model/analysis/experiment";
import { game } from "../../analysis/outcomes";

// The case's search for turning points with workers that play a game in place of the engine.

const asked: Trial[] = [];
let fault: string | undefined;

const play = game(
  (scenario, world) => scenario.assumptions.shelterDay.value - 1000 + world,
);

vi.mock("../../../workers/seat.browser", () => ({
  browserSeat: () => ({
    simulator: {
      async tryOut(trial: Trial) {
        await new Promise((resolve) => setTimeout(resolve));
        asked.push(trial);
        if (fault !== undefined) throw new Error(fault);
        return play(trial);
      },
    },
    died: new Promise(() => {}),
    leave: () => {},
  }),
}));

const { forgetTurns, seekTurns, useTurning } =
  await import("../../../src/ui/caseInput/turning");
const { useStore } = await import("../../../src/ui/store");

const first = useStore.getInitialState();
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

const onPage = () => {
  const { scenario, origin, policyId, discounted } = useStore.getState();
  return { scenario, origin, policy: policyId, discounted };
};

beforeEach(() => {
  useStore.setState(first, true);
  fault = undefined;
});

afterEach(() => forgetTurns());

test("each number's turning point is found, one after the other", async () => {
  await seekTurns(onPage());
  const { found, work } = useTurning.getState();
  expect(found.map(({ subject }) => subject)).toEqual([
    { kind: "assumption", name: "shelterDay" },
    { kind: "assumption", name: "retention36" },
  ]);
  expect(work).toBeUndefined();
});

test("a search ends where the scenario is changed on another page, and nothing of it is left to wait for", async () => {
  const search = seekTurns(onPage());
  await later();
  useStore.setState({ scenario: { ...first.scenario, years: 3 } });
  await search;
  const played = asked.length;
  await later();
  expect(asked.length).toBe(played);
  useStore.setState(first, true);
  expect(useTurning.getState()).toMatchObject({
    asked: undefined,
    work: undefined,
  });
});

test("a fault is told, and the next search begins anew", async () => {
  fault = "gone";
  await seekTurns(onPage());
  expect(useTurning.getState()).toMatchObject({ fault: "gone", found: [] });
  fault = undefined;
  await seekTurns(onPage());
  expect(useTurning.getState()).toMatchObject({ fault: "" });
});
