import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Locator, Page } from "playwright-core";
import type { Scenario } from "../../model/scenario/scenario";
import { atLeast, atMost, type Figure, number } from "./figure";
import { MIDDLE, ofSize } from "./scenarios";
import { clock, median, takeTurns } from "./turns";
import { playAll, poolOf, WARM_UP_WORLDS } from "./workers";

const WORLDS = 1000;
const LOADS = 3;
const MOVES = 10;
const WARM_UPS = 3;
const WHOLE_RUNS = 3;
const DRAGS = 3;
const DRAG_MOVES = 20;
const PAUSE = 50;
const PATIENCE = 60_000;

/** How soon the page answers: the built app in a headless Chromium, its sliders moved by keys and mouse. */
export async function browser(): Promise<Figure[]> {
  const { buildApp, serveApp } = await fromProject<typeof import("../app.mjs")>(
    "src/commands/app.mjs",
  );
  buildApp();
  const { address, close } = await serveApp(0);
  try {
    const chromium = await launch();
    try {
      return await figuresOf(chromium, address);
    } finally {
      await chromium.close();
    }
  } finally {
    await close();
  }
}

async function figuresOf(
  chromium: Browser,
  address: string,
): Promise<Figure[]> {
  const load = await timeLoads(chromium, address);
  const scenario = { ...(await ofSize(MIDDLE)), replications: WORLDS };
  const page = await chromium.newPage({ locale: "da-DK" });
  await page.goto(address);
  await open(page, scenario);
  const homes = page.locator(".panel-levers .slider").first();
  const price = page.locator(".panel-assumptions .slider").first();
  const ofHomes = await timeMoves(page, homes, MOVES, "answer");
  const whole = await timeMoves(page, homes, WHOLE_RUNS, "done");
  const ofPrice = await timeMoves(page, price, MOVES, "done");
  const drag = await timeDrags(page, homes);
  const inNode = await timeNode(scenario);
  const firstScripts = bytesOfFirstScripts("dist");
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  return [
    {
      name: "opening the page to the first answer, empty cache",
      measured: spread(load.answer),
      aim: atMost(median(load.answer), 2000, " ms"),
    },
    {
      name: "… to the first paint",
      measured: spread(load.paint),
      aim: atMost(median(load.paint), 1000, " ms"),
    },
    {
      name: "… to the first picture",
      measured: spread(load.picture),
    },
    {
      name: "scripts fetched before the first words, compressed",
      measured: `${number(firstScripts / 1000)} kB`,
      aim: atMost(firstScripts / 1000, 250, " kB"),
    },
    {
      name: `homes per year moved, ${MIDDLE} persons: to the first changed answer`,
      measured: spread(ofHomes.answer),
      beside: `to the slider's own number: ${number(median(ofHomes.slider))} ms`,
      aim: atMost(median(ofHomes.answer), 100, " ms"),
    },
    {
      name: `… to the end of ${number(WORLDS)} worlds, a worker per core (${cores})`,
      measured: spread(whole.end),
      beside: `two workers in Node: ${number(inNode)} ms`,
      aim: atMost(median(whole.end), 1000, " ms"),
    },
    {
      name: "a price moved: to the first changed answer",
      measured: spread(ofPrice.answer),
      beside: `to the slider's own number: ${number(median(ofPrice.slider))} ms`,
      aim: atMost(median(ofPrice.answer), 100, " ms"),
    },
    {
      name: `… to the end of ${number(WORLDS)} worlds`,
      measured: spread(ofPrice.end),
    },
    {
      name: `tasks over 50 ms on the page's own thread, a drag of ${DRAG_MOVES} moves`,
      measured: number(median(drag.tasks)),
      beside: `longest: ${number(median(drag.longest))} ms, of a drag of ${number(median(drag.taken))} ms`,
      aim: atMost(median(drag.tasks), 0),
    },
    {
      name: "frames a second during the drag",
      measured: number(median(drag.frames)),
      beside: `longest wait for a frame: ${number(median(drag.wait))} ms`,
      aim: atLeast(median(drag.frames), 50),
    },
    {
      name: "answers shown during the drag",
      measured: number(median(drag.answers)),
    },
    { name: "measured in", measured: `Chromium ${chromium.version()}` },
  ];
}

/** The median, and the slowest beside it: what somebody notices is the slow one. */
const spread = (times: readonly number[]) =>
  `${number(median(times))} ms (slowest of ${times.length}: ${number(Math.max(...times))})`;

async function timeNode(scenario: Scenario): Promise<number> {
  const pool = poolOf(2);
  await playAll(pool, scenario, WARM_UP_WORLDS);
  const times = await takeTurns(1, 0, clock, {
    node: () => playAll(pool, scenario, WORLDS),
  });
  pool.close();
  return WORLDS * median(times.node);
}

// ---- The browser

async function launch(): Promise<Browser> {
  const { findChromium, chromiumArguments, NO_CHROMIUM } = await fromProject<
    typeof import("../browser.mjs")
  >("src/commands/browser.mjs");
  const found = await findChromium();
  if (!found) throw new Error(NO_CHROMIUM);
  const name = "playwright-core"; // not to be bundled
  const { chromium } = (await import(
    /* @vite-ignore */ name
  )) as typeof import("playwright-core");
  return chromium.launch({
    executablePath: found.executablePath,
    args: chromiumArguments,
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
}

/** A module taken from where it lies, which it must know, instead of from the bundle of the commands. */
const fromProject = <Module>(path: string): Promise<Module> =>
  import(/* @vite-ignore */ pathToFileURL(resolve(path)).href);

async function open(page: Page, scenario: Scenario): Promise<void> {
  await page.locator(".answer-words .second").waitFor({ timeout: PATIENCE });
  await page.locator('input[type="file"]').setInputFiles({
    name: "bench.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(scenario)),
  });
  await page.waitForFunction(
    (worlds) =>
      document.querySelector('[data-run="done"]') &&
      document
        .querySelector(".run-text")
        ?.textContent?.replaceAll(".", "")
        .startsWith(worlds),
    String(scenario.replications),
    { timeout: PATIENCE },
  );
}

/** What the page names as its own before anything is asked of it: its entry and what that needs, each compressed by itself. */
function bytesOfFirstScripts(folder: string): number {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)];
  return scripts.reduce(
    (sum, [, path]) =>
      sum + gzipSync(readFileSync(join(folder, path!)), { level: 9 }).length,
    0,
  );
}

// ---- Opening the page

async function timeLoads(chromium: Browser, address: string) {
  const paint: number[] = [];
  const answer: number[] = [];
  const picture: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const context = await chromium.newContext({ locale: "da-DK" });
    const page = await context.newPage();
    await page.addInitScript(markFirstOnes);
    await page.goto(address);
    await page.waitForFunction(
      () =>
        ["first answer", "first picture"].every(
          (name) => performance.getEntriesByName(name).length > 0,
        ),
      undefined,
      { timeout: PATIENCE },
    );
    const [painted, answered, drawn] = await page.evaluate(() =>
      ["first-contentful-paint", "first answer", "first picture"].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
      ),
    );
    paint.push(painted!);
    answer.push(answered!);
    picture.push(drawn!);
    await context.close();
  }
  return { paint, answer, picture };
}

/** Runs in the page, before anything of its own. */
function markFirstOnes(): void {
  const wanted = new Map([
    ["first answer", ".answer-words .second"],
    ["first picture", ".picture .recharts-surface"],
  ]);
  const observer = new MutationObserver(() => {
    for (const [name, selector] of wanted) {
      if (!document.querySelector(selector)) continue;
      performance.mark(name);
      wanted.delete(name);
    }
    if (wanted.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

// ---- Moving a slider by key

/** A move is timed to the first changed answer, and the run then stopped; or to the end of the run. */
type Until = "answer" | "done";

async function timeMoves(
  page: Page,
  slider: Locator,
  moves: number,
  until: Until,
) {
  const times = { slider: [], answer: [], end: [] } as Moved<number[]>;
  for (let move = -WARM_UPS; move < moves; move++) {
    if (move < 0 && until === "done") continue; // warm by what came before
    const moved = page.evaluate(timeNextMove, [until, PATIENCE] as const);
    await slider.press(move % 2 === 0 ? "PageUp" : "PageDown");
    const { slider: slid, answer, end } = await moved;
    await stop(page);
    if (move < 0) continue;
    times.slider.push(slid);
    times.answer.push(answer);
    times.end.push(end);
  }
  return times;
}

type Moved<T> = { readonly slider: T; readonly answer: T; readonly end: T };

/** Presses the page's own button while a run goes on, and waits until it has come to rest. */
async function stop(page: Page): Promise<void> {
  const running = page.locator('[data-run="running"]');
  await page
    .locator(".run-line:has(progress) button")
    .click({ timeout: 500 })
    .catch(() => {}); // the run has ended by itself
  await running.waitFor({ state: "detached", timeout: PATIENCE });
}

/** Runs in the page: milliseconds from the next key to the slider's own number, the first other answer and the end of the run. */
function timeNextMove([until, patience]: readonly [Until, number]): Promise<
  Moved<number>
> {
  return new Promise((resolve, reject) => {
    const words = () => document.querySelector(".answer-words")!;
    const before = words().textContent;
    let pressed = NaN;
    let slider = NaN;
    let answer = NaN;
    document.addEventListener(
      "keydown",
      (event) => (pressed = event.timeStamp),
      { capture: true, once: true },
    );
    const observer = new MutationObserver((changes) => {
      const since = performance.now() - pressed;
      const { activeElement } = document;
      if (isNaN(slider) && changes.some((c) => c.target === activeElement))
        slider = since;
      if (isNaN(answer) && words().textContent !== before) answer = since;
      const isDone = words().getAttribute("data-run") === "done";
      if (isNaN(answer) || (until === "done" && !isDone)) return;
      observer.disconnect();
      resolve({ slider, answer, end: since });
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["data-run", "aria-valuetext"],
    });
    setTimeout(
      () => reject(new Error("the answer did not change after a move")),
      patience,
    );
  });
}

// ---- Dragging a slider with the mouse

async function timeDrags(page: Page, slider: Locator) {
  const tasks: number[] = [];
  const longest: number[] = [];
  const answers: number[] = [];
  const taken: number[] = [];
  const frames: number[] = [];
  const wait: number[] = [];
  for (let drag = 0; drag < DRAGS; drag++) {
    const seen = await page.evaluateHandle(watchPage);
    const begun = clock();
    await dragOnce(page, slider);
    taken.push(clock() - begun);
    const found = await seen.jsonValue();
    tasks.push(found.tasks.length);
    longest.push(Math.max(0, ...found.tasks));
    answers.push(found.answers);
    const gaps = found.frames.slice(1).map((at, i) => at - found.frames[i]!);
    frames.push((1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0));
    wait.push(Math.max(...gaps));
    await stop(page);
  }
  return { tasks, longest, answers, taken, frames, wait };
}

async function dragOnce(page: Page, slider: Locator): Promise<void> {
  await slider.hover();
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider is not on the page");
  const middle = box.y + box.height / 2;
  await page.mouse.down();
  for (let move = 1; move <= DRAG_MOVES; move++) {
    const share = 0.5 + (0.4 * move) / DRAG_MOVES;
    await page.mouse.move(box.x + share * box.width, middle);
    await page.waitForTimeout(PAUSE);
  }
  await page.mouse.up();
}

/** Runs in the page: what grows while somebody drags, long tasks in milliseconds and answers changed. */
function watchPage(): { tasks: number[]; answers: number; frames: number[] } {
  const seen = {
    tasks: [] as number[],
    answers: 0,
    frames: [] as number[],
  };
  const draw = (at: number) => {
    seen.frames.push(at);
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  new PerformanceObserver((list) =>
    seen.tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: "longtask" });
  const words = document.querySelector(".answer-words")!;
  let before = words.textContent;
  new MutationObserver(() => {
    if (words.textContent !== before) seen.answers++;
    before = words.textContent;
  }).observe(words, { subtree: true, childList: true, characterData: true });
  return seen;
}
