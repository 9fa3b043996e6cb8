import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { bringIntoSight, withPage } from "./page";
import { openSmall } from "./smallScenario";

const WORLDS = "Alle verdener: Hvor mange ender med en besparelse?";
const MAP = "Danmarkskort";
const CALM = { reducedMotion: "reduce" } as const;

/** A picture of the overview by its heading, brought into sight; what holds it is fetched when one comes near. */
async function picture(page: Page, heading: string): Promise<Locator> {
  const boxes = page.locator(".when-near");
  const box = heading === MAP ? boxes.last() : boxes.first();
  await bringIntoSight(box);
  const found = page.locator("section.picture", {
    has: page.getByRole("heading", { name: heading, level: 2 }),
  });
  await found.waitFor({ timeout: 30_000 });
  return found;
}

const text = async (of: Locator) =>
  ((await of.first().textContent()) ?? "").replaceAll("\u00a0", " ");

/** A whole number as Danish writes it. */
const whole = (written: string) =>
  Number(written.replaceAll(".", "").replace("−", "-"));

/** The figures of a picture's table, row by row under their names, all of one moment. */
async function table(of: Locator): Promise<Map<string, number[]>> {
  await of.locator("summary").first().click();
  const rows = of.locator("table.figures tbody tr");
  await rows.first().waitFor();
  const read = await rows.evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector("th")?.firstChild?.textContent ?? "",
      cells: [...row.querySelectorAll("td")].map((td) => td.textContent ?? ""),
    })),
  );
  return new Map(
    read.map(({ name, cells }) => [
      name,
      cells.filter((cell) => cell !== "").map(whole),
    ]),
  );
}

describe("the pictures of money", () => {
  test("a year's amounts add up in the table, whoever pays and whichever policy is shown", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      const flow = await picture(page, "Pengestrømmen, år for år");
      await flow.getByRole("button", { name: "Kommunen" }).click();
      expect(await text(flow.locator(".finding"))).toContain("kommunen");
      const rows = await table(flow);
      const sums = rows.get("I alt")!;
      const parts = [...rows].filter(
        ([name]) => name !== "I alt" && !name.includes("ende af"),
      );
      expect(parts.length).toBeGreaterThan(5);
      sums.forEach((sum, y) =>
        expect(parts.reduce((all, [, cells]) => all + cells[y]!, 0)).toBe(sum),
      );
      await flow.getByRole("button", { name: "Behandling først" }).click();
      expect(await text(flow.locator(".finding"))).toMatch(
        /^Med Behandling først ventes kommunen at betale /,
      );
    }, CALM);
  }, 120_000);

  test("the histogram counts all worlds, and those above zero are the chance in the answer", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      const all = await picture(page, WORLDS);
      await all.locator(".recharts-bar-rectangle").first().waitFor({
        timeout: 60_000,
      });
      const rows = await table(all);
      const above = rows.get("Over nul")![0]!;
      const below = rows.get("Nul eller under")![0]!;
      expect(above + below).toBe(400);
      const said = await text(all.locator(".finding"));
      const invest = await picture(
        page,
        "Hvem lægger ud, og hvem får gevinsten?",
      );
      const chance = await text(
        invest.locator("table.figures tr.strong td").last(),
      );
      expect(said).toContain(chance);
      if (above > 4 && above < 396)
        expect(chance).toContain(`i ${Math.round(above / 4)} af 100`);
    }, CALM);
  }, 120_000);

  test("the map is walked by arrow keys, and Enter opens the municipality", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      const map = await picture(page, MAP);
      expect(await map.locator(".tile").count()).toBe(98);
      await map.locator('.tile[tabindex="0"]').focus();
      expect(await text(map.locator('.tile[aria-current="true"]'))).toContain(
        "Ishøj",
      );
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() =>
        [...document.querySelectorAll("header input")].some(
          (field) => (field as HTMLInputElement).value === "Greve",
        ),
      );
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(
        "answer",
      );
      await picture(page, MAP);
      await map
        .locator('.tile[data-place="greve"][aria-current="true"]')
        .waitFor();
      await map.locator('.tile[data-place="laesoe"]').focus();
      await page.keyboard.press("Enter");
      expect(await text(map.locator(".map-said"))).toContain("kan ikke regnes");
      expect(
        await map
          .locator('.tile[aria-current="true"]')
          .getAttribute("data-place"),
      ).toBe("greve");
    }, CALM);
  }, 120_000);

  test("break no rule of accessibility and fit a phone, where a tap shows a municipality and a button opens it", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        const map = await picture(page, MAP);
        await map.locator('.tile[data-place="odense"]').click();
        await map.getByRole("button", { name: "Regn på Odense" }).waitFor();
        const all = await picture(page, WORLDS);
        await all.locator(".recharts-bar-rectangle").first().waitFor();
        await unfold(page);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(375);
        expect(await violations(page)).toEqual([]);
      },
      {
        ...CALM,
        viewport: { width: 375, height: 800 },
        colorScheme: "dark",
        bypassCSP: true,
      },
    );
  }, 180_000);
});
