import { beforeEach, describe, expect, test } from "vitest";
import { TAKEABLE_IDS, takenFileName } from "../../src/export/takeables";
import { caseInputNow, isStill } from "../../src/ui/caseInput/caseInputNow";
import { Moved } from "../../src/ui/caseInput/moved";
import { remark } from "../../src/ui/caseInput/remarks";
import { pairOf } from "../../src/ui/rows/comparison";
import { type Run, useStore } from "../../src/ui/store";
import { waitingFor } from "../../src/ui/takeaway/waiting";
import { messages } from "../../src/ui/text/messages";
import { asRead, resultsWith, savingOf } from "./results";

const m = messages("da");
const results = resultsWith({ saving: savingOf([31, 9, 58], [20, 8, 40]) });
const done: Run = { kind: "done", results };
const first = useStore.getInitialState();

beforeEach(() => useStore.setState(first, true));

describe("an answer is taken only when it is that of the numbers", () => {
  test("not before it is done", async () => {
    for (const run of [
      { kind: "idle" },
      { kind: "running", results, fresh: true, done: 5, wanted: 9 },
      { kind: "stopped", results, fresh: false, done: 0, wanted: 9 },
      { kind: "failed", results, message: { da: "x", en: "x" } },
    ] as const satisfies readonly Run[]) {
      useStore.setState({ run });
      await expect(caseInputNow(m)).rejects.toBeInstanceOf(Moved);
    }
  });

  test("not when it has changed meanwhile", async () => {
    useStore.setState({ run: done });
    const writing = caseInputNow(m);
    useStore.setState({ run: { kind: "done", results: { ...results } } });
    await expect(writing).rejects.toBeInstanceOf(Moved);
  });

  test("with the author's own words, and without what nobody has asked for", async () => {
    useStore.setState({ run: done });
    remark(results.scenario.id, { title: "Et hjem først" });
    const input = await caseInputNow(m);
    expect(input.results).toBe(results);
    expect(input.remarks.title).toBe("Et hjem først");
    expect(input.turns).toEqual([]);
    expect(input.standing).toBe("");
    expect(isStill(input)).toBe(true);
    useStore.setState({
      run: { ...done, kind: "running", fresh: true, done: 1, wanted: 2 },
    });
    expect(isStill(input)).toBe(false);
  });
});

test("what is said while it waits", () => {
  const said = (run: Run) => asRead(waitingFor(run, m).text);
  expect(said(done)).toBe("");
  expect(
    said({ kind: "running", results, fresh: true, done: 332, wanted: 2000 }),
  ).toMatch(/^Svaret er ikke regnet færdigt: 332 af 2\.000 verdener\./);
  const stopped = { kind: "stopped", results, done: 80, wanted: 2000 } as const;
  expect(waitingFor({ ...stopped, fresh: true }, m)).toMatchObject({
    isReady: true,
    text: expect.stringContaining("standset efter 80 af 2.000 verdener"),
  });
  expect(waitingFor({ ...stopped, fresh: false }, m).isReady).toBe(false);
  expect(waitingFor({ kind: "idle" }, messages("en")).text).toMatch(
    /not computed yet/,
  );
});

describe("names", () => {
  const namesIn = (language: "da" | "en", own: object = {}) => {
    const of = { ...results, ...own };
    const pair = pairOf(of, "", language);
    const input = { results: of, pair, m: messages(language) };
    return TAKEABLE_IDS.map((id) => takenFileName(id, input));
  };

  test("no two files of an answer have the same, in both languages together", () => {
    const all = [...namesIn("da"), ...namesIn("en")];
    // The scenario's file has no language.
    expect(new Set(all).size).toBe(all.length - 1);
  });

  test("another answer has another number", () => {
    const numbers = [
      {},
      { discounted: true },
      { replications: 7 },
      { scenario: { ...results.scenario, seed: "x" } },
    ].map((own) => namesIn("da", own)[0]);
    expect(new Set(numbers).size).toBe(4);
  });
});
