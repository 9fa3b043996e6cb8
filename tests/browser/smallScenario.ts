import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Assumptions that stay uncertain in the small scenario. */
const UNCERTAIN = [
  "shelterDay",
  "interimDay",
  "interimStay",
  "retention36",
  "reachToday",
  "icmYear",
  "actYear",
  "establishment",
];

/** Ishøj over three years with eight uncertain assumptions: what a page needs of a scenario, in a tenth of the time. */
export function smallScenario(change: object = {}): string {
  const scenario = JSON.parse(readFileSync("scenarios/ishoej.json", "utf8"));
  for (const [name, assumption] of Object.entries(scenario.assumptions))
    if (!UNCERTAIN.includes(name))
      Object.assign(assumption as object, { spread: { family: "fixed" } });
  return JSON.stringify({
    ...scenario,
    id: "lille",
    title: { da: "Lille", en: "Small" },
    years: 3,
    replications: 400,
    correlations: [],
    ...change,
  });
}

/** Opens it in place of what the app has opened by itself. */
export async function openSmall(page: Page): Promise<void> {
  const file = page.locator("header input[type=file]");
  await file.setInputFiles({
    name: "lille.json",
    mimeType: "application/json",
    buffer: Buffer.from(smallScenario()),
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("header input")].some((field) =>
      (field as HTMLInputElement).value.includes("Lille"),
    ),
  );
}
