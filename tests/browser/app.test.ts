import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { withPage } from "./page";

const COMPUTED = { timeout: 50_000 };

const settled = (page: Page) =>
  page.locator('[data-run="done"]').waitFor(COMPUTED);

const headline = async (page: Page) =>
  ((await page.locator(".headline").textContent()) ?? "").replaceAll(
    "\u00a0",
    " ",
  );

/** Does something that changes the answer, and gives the new one when it is computed to the end. */
async function answerAfter(
  page: Page,
  act: () => Promise<void>,
): Promise<string> {
  const before = await page.locator(".headline").textContent();
  await act();
  await page.waitForFunction(
    (text) => document.querySelector(".headline")?.textContent !== text,
    before,
    COMPUTED,
  );
  await settled(page);
  return headline(page);
}

/** Ishøj with few worlds and its own seed: enough to see that the page answers. */
async function withFewWorlds(page: Page): Promise<void> {
  const text = JSON.stringify({
    ...readIshoej(),
    replications: 60,
    seed: "prøve",
  });
  await page.locator('input[type="file"]').setInputFiles({
    name: "prøve.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await page.getByText(/^60 verdener/).waitFor(COMPUTED);
}

const readIshoej = () =>
  JSON.parse(readFileSync("scenarios/ishoej.json", "utf8")) as Record<
    string,
    unknown
  >;

const HOMES = "Boliger pr. år, skyder";
const COVERAGE = "Dækning, skyder";

/** Moves a slider by key. */
async function press(page: Page, slider: string, key: string): Promise<void> {
  await page.getByRole("slider", { name: slider }).press(key);
}

/** The numbers of a text, whichever marks they are written with. */
const numbersOf = (text: string): string[] =>
  (text.match(/−?\d[\d.,]*/g) ?? []).map((number) =>
    number.replaceAll(/[.,]/g, ""),
  );

test("the answer for Ishøj appears without a click", async () => {
  await withPage(async (page) => {
    await settled(page);
    expect(await headline(page)).toContain("Ishøj");
    expect(await headline(page)).toMatch(/Housing First/);
    expect(
      await page.getByRole("main").getByRole("status").textContent(),
    ).toContain("Ishøj");
    for (const heading of [
      "Hvornår er pengene tjent hjem?",
      "Hvor mange er i hjemløshed?",
      "Hvem betaler?",
    ]) {
      const picture = page.getByRole("region", { name: heading, exact: true });
      await expect(
        picture.locator("svg path").count(),
      ).resolves.toBeGreaterThan(0);
    }
  });
});

test("more homes change the answer, and a reset brings it back", async () => {
  await withPage(async (page) => {
    await withFewWorlds(page);
    const before = await headline(page);
    const more = await answerAfter(page, () => press(page, HOMES, "End"));
    expect(more).not.toBe(before);
    const again = await answerAfter(page, () =>
      page.getByRole("button", { name: "Nulstil greb" }).click(),
    );
    expect(again).toBe(before);
  });
});

test("the reach of today's programme can be taken out of the dark and moved, and put back", async () => {
  await withPage(async (page) => {
    await withFewWorlds(page);
    const before = await headline(page);
    const levers = page.locator(".panel-levers");
    await levers.getByRole("button", { name: "Behandling først" }).click();
    const asToday = levers.getByRole("checkbox", { name: /Som i dag/ });
    expect(await asToday.isChecked()).toBe(true);
    const coverage = levers.getByRole("textbox", { name: /^Dækning/ });
    expect(await coverage.isDisabled()).toBe(true);
    await answerAfter(page, () => asToday.uncheck());
    expect(await coverage.inputValue()).toBe("15");
    const none = await answerAfter(page, () => coverage.fill("0"));
    expect(none).not.toBe(before);
    const again = await answerAfter(page, () => asToday.check());
    expect(again).toBe(before);
  });
});

test("a price typed in Danish changes the answer; an ambiguous one is refused and kept", async () => {
  await withPage(async (page) => {
    await withFewWorlds(page);
    const price = page.locator(".panel-assumptions .field-input").first();
    const cheaper = await answerAfter(page, () => price.fill("1.507,5"));
    await price.fill("2345.6");
    await page.getByText(/Tvetydigt tal/).waitFor();
    await price.blur();
    expect(await price.inputValue()).toBe("2345.6");
    expect(await price.getAttribute("aria-invalid")).toBe("true");
    expect(await headline(page)).toBe(cheaper);
  });
});

test("a long computation can be stopped, says what it rests on, and can go on", async () => {
  await withPage(async (page) => {
    await page.getByRole("combobox", { name: "Kommune" }).fill("danmark");
    await page.keyboard.press("Enter");
    const worlds = page.getByLabel("Antal verdener");
    await worlds.fill("5.000");
    await worlds.press("Enter");
    await page.getByText(/Foreløbigt: .* af 5\.000 verdener/).waitFor(COMPUTED);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator('[data-run="stopped"]').waitFor(COMPUTED);
    expect(await page.locator(".run-line").textContent()).toMatch(
      /Svaret bygger på [\d.]+ af 5\.000 verdener/,
    );
    await page.getByRole("button", { name: "Regn videre" }).click();
    await page.locator('[data-run="running"]').waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator('[data-run="stopped"]').waitFor(COMPUTED);
  });
});

test("worlds until the answer is known, or until there are as many as allowed, and back to a fixed number", async () => {
  await withPage(async (page) => {
    await withFewWorlds(page);
    await page
      .getByRole("button", { name: /^Til en præcision på 1.%$/ })
      .click();
    const most = page.getByLabel("Højeste antal verdener");
    await most.fill("70");
    await most.press("Enter");
    const missed = page.getByText(/^70 verdener.*±.*1.% af .* blev ikke nået/);
    await missed.waitFor(COMPUTED);
    await page.getByRole("button", { name: "Fast antal" }).click();
    await page.getByText(/^60 verdener/).waitFor(COMPUTED);
    expect(await page.locator(".run-line").textContent()).not.toMatch(/nået/);
  });
});

test("the language changes the words and no number", async () => {
  await withPage(async (page) => {
    await withFewWorlds(page);
    const texts = async () =>
      (
        await page
          .locator(".key-number, .picture .table-box td")
          .allTextContents()
      ).flatMap(numbersOf);
    const danish = await texts();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText(/^60 worlds/).waitFor();
    expect(await headline(page)).toMatch(/public/);
    expect(await texts()).toEqual(danish);
    expect(danish.length).toBeGreaterThan(15);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await expect(page.locator('[data-run="running"]').count()).resolves.toBe(0);
  });
});

test("a file that cannot be understood is refused with every reason, and the work stays", async () => {
  await withPage(async (page) => {
    await withFewWorlds(page);
    const before = await answerAfter(page, () => press(page, COVERAGE, "Home"));
    const file = join(mkdtempSync(join(tmpdir(), "hjemvej-")), "ny.json");
    writeFileSync(
      file,
      JSON.stringify({ ...readIshoej(), years: 99, priceYear: "i år" }),
    );
    await page.locator('input[type="file"]').setInputFiles(file);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const text = await dialog.textContent();
    expect(text).toContain("ny.json");
    expect(text).toContain("years");
    expect(text).toContain("99");
    expect(text).toContain("priceYear");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await headline(page)).toBe(before);
  });
});

test("a saved scenario opens again with the same answer", async () => {
  await withPage(async (page) => {
    await withFewWorlds(page);
    const saved = await answerAfter(page, () => press(page, HOMES, "End"));
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Filer" }).click();
    await page.getByRole("button", { name: "Gem som fil" }).click();
    const path = await (await waiting).path();
    await answerAfter(page, () =>
      page.getByRole("button", { name: "Nulstil greb" }).click(),
    );
    const opened = await answerAfter(page, () =>
      page.locator('input[type="file"]').setInputFiles(path),
    );
    expect(opened).toBe(saved);
  });
});

test.each([
  ["a desk", 1366, "light"],
  ["a projector in the dark", 1366, "dark"],
  ["a phone", 375, "light"],
] as const)(
  "on %s there is no WCAG A or AA violation, all unfolded",
  async (_, width, colorScheme) => {
    await withPage(
      async (page) => {
        await withFewWorlds(page);
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    );
  },
);
