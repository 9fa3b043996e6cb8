import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stage } from "../../src/model/run";
import { readScenario } from "../../src/model/scenario/schema";
import type { Scenario } from "../../src/model/scenario/scenario";
import { plan } from "../../src/model/simulation/plan";
import { withPage } from "./page";

const WORLDS = 24;

/** The built app's simulating worker; its name carries a hash of what is in it. */
function builtWorker(): string {
  const name = readdirSync("dist/assets").find(
    (file) => file.startsWith("simulator.worker") && file.endsWith(".js"),
  );
  if (!name) throw new Error("dist/assets holds no simulator.worker.");
  return `assets/${name}`;
}

function preset(file: string): Scenario {
  const reading = readScenario(
    JSON.parse(readFileSync(`scenarios/${file}.json`, "utf8")),
  );
  if (!reading.ok) throw new Error(`${file} does not read.`);
  return reading.scenario;
}

const hash = (bytes: Uint8Array) =>
  createHash("sha256").update(bytes).digest("hex");

const bytesOf = (numbers: Float64Array | Int32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

test.each(["ishoej", "odense"])(
  "the built app in the browser computes %s to the same bytes as the sources in Node",
  async (file) => {
    const scenario = preset(file);
    const here = stage(plan(scenario))(0, WORLDS);
    await withPage(async (page) => {
      const there = await page.evaluate(playInWorker, {
        worker: builtWorker(),
        scenario,
        worlds: WORLDS,
      });
      expect(there.draws).toBe(hash(bytesOf(here.draws)));
      expect(there.tallies).toBe(hash(bytesOf(here.tallies)));
      expect(there.counts).toBe(hash(bytesOf(here.counts)));
    });
  },
);

type Numbers = Readonly<
  Record<"draws" | "tallies", Float64Array> & { counts: Int32Array }
>;

/** Runs in the page: speaks comlink's messages to a worker of its own and hashes what comes back. */
async function playInWorker({
  worker: url,
  scenario,
  worlds,
}: {
  worker: string;
  scenario: unknown;
  worlds: number;
}) {
  const worker = new Worker(new URL(url, document.baseURI), { type: "module" });
  const call = (path: string, ...values: unknown[]) =>
    new Promise<{ value: Numbers }>((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        if (data.id !== path) return;
        worker.removeEventListener("message", listen);
        resolve(data);
      };
      worker.addEventListener("message", listen);
      const argumentList = values.map((value) => ({ type: "RAW", value }));
      worker.postMessage({
        id: path,
        type: "APPLY",
        path: [path],
        argumentList,
      });
    });
  const hex = async (numbers: Float64Array | Int32Array) => {
    const digest = await crypto.subtle.digest("SHA-256", numbers as never);
    return Array.from(new Uint8Array(digest), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join("");
  };
  await call("open", scenario);
  const { value } = await call("play", 0, worlds);
  worker.terminate();
  return {
    draws: await hex(value.draws),
    tallies: await hex(value.tallies),
    counts: await hex(value.counts),
  };
}
