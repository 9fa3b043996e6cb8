import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Heard, Inquiry } from "../../../src/ui/certainty/inquiry";

/** An inquiry whose answers come when the test says so. */
function begin() {
  const asked: string[] = [];
  const told: Heard<string, string>[] = [];
  const open: ((answer: string | Error) => void)[] = [];
  const inquiry = new Inquiry<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((resolve, reject) => {
        open.push((answer) =>
          answer instanceof Error ? reject(answer) : resolve(answer),
        );
      });
    },
    (heard) => told.push(heard),
  );
  const answer = async (with_: string | Error) => {
    open.shift()!(with_);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { inquiry, asked, told, answer };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("an inquiry", () => {
  test("asks at once, and of what comes meanwhile only the newest", async () => {
    const { inquiry, asked, told, answer } = begin();
    inquiry.put("a", 0);
    inquiry.put("b", 0);
    inquiry.put("c", 0);
    expect(asked).toEqual(["a"]);
    await answer("A");
    expect(asked).toEqual(["a", "c"]);
    await answer("C");
    expect(told.map(({ question, answer: to }) => [question, to])).toEqual([
      ["a", "A"],
      ["c", "C"],
    ]);
  });

  test("rests between answers, at least as long as the last one took", async () => {
    const { inquiry, asked, answer } = begin();
    inquiry.put("a", 1000);
    await vi.advanceTimersByTimeAsync(3000);
    await answer("A");
    inquiry.put("b", 1000);
    await vi.advanceTimersByTimeAsync(2900);
    expect(asked).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(["a", "b"]);
    await answer("B");
    inquiry.put("c", 1000);
    await vi.advanceTimersByTimeAsync(900);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(3);
  });

  test("does not rest for a question that may not wait, also where one waits", async () => {
    const { inquiry, asked, answer } = begin();
    inquiry.put("a", 1000);
    await answer("A");
    inquiry.put("b", 1000);
    inquiry.put("c", 0);
    inquiry.put("d", 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toEqual(["a", "c"]);
    await answer("C");
    expect(asked).toEqual(["a", "c", "d"]);
  });

  test("tells a fault, and goes on", async () => {
    const { inquiry, told, answer } = begin();
    inquiry.put("a", 0);
    await answer(new Error("no room"));
    inquiry.put("b", 0);
    await answer("B");
    expect(told).toEqual([
      { question: "a", answer: undefined, fault: "no room" },
      { question: "b", answer: "B", fault: undefined },
    ]);
  });

  test("tells and asks nothing once it is ended", async () => {
    const { inquiry, asked, told, answer } = begin();
    inquiry.put("a", 0);
    inquiry.put("b", 0);
    inquiry.end();
    await answer("A");
    inquiry.put("c", 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([]);
    expect(asked).toEqual(["a"]);
  });
});
