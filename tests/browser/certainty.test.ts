import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { speak, withPage } from "./page";
import { openSmall } from "./smallScenario";

const CERTAINTY = { at: "#/sikkerhed" };

/** One computed picture, at least its first step. */
const picture = (page: Page, name: string) =>
  page.locator(`[data-picture="${name}"]`);

const whole = (page: Page, name: string) =>
  page
    .locator(`[data-picture="${name}"][data-whole="true"]`)
    .waitFor({ timeout: 150_000 });

const words = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? "").replaceAll(
    "\u00a0",
    " ",
  );

const go = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).click();

/** Text of the first row's cells in the table behind a picture. */
async function tableRow(page: Page, name: string, row: number) {
  await picture(page, name).locator("details summary").click();
  return picture(page, name)
    .locator("table.figures tbody tr")
    .nth(row)
    .locator("td")
    .allTextContents();
}

describe("the page on how sure the answer is", () => {
  test("has an address, a title, parts and pictures that come by themselves", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await page.locator("#certainty-heading").waitFor();
      expect(await page.title()).toBe("Hvor sikre er vi? – Hjemvej");
      await whole(page, "spread");
      const finding = await words(page, '[data-picture="spread"] .finding');
      expect(finding).toMatch(/^Med \d+ borgere i hjemløshed skyldes \d+ %/);
      const cells = await tableRow(page, "spread", 3);
      const both = await words(page, '[data-row="both"] .span-text');
      expect(both).toBe(`${cells[3]!.replaceAll("\u00a0", " ")} mio. kr.`);
      await go(page, "Hvad skal være sandt?");
      await page.waitForFunction(
        () => document.activeElement?.id === "certainty-vendepunkt",
      );
      await whole(page, "threshold");
      await picture(page, "threshold")
        .locator(".recharts-line")
        .first()
        .waitFor();
      await picture(page, "threshold").locator("details summary").click();
      await picture(page, "threshold")
        .locator("table.figures tbody tr")
        .nth(8)
        .waitFor();
      await expect(
        picture(page, "threshold").locator("table.figures tbody tr").count(),
      ).resolves.toBeGreaterThanOrEqual(9);
    }, CERTAINTY);
  }, 180_000);

  test("the map fills, says where it pays, and its cells agree with that", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await picture(page, "map").locator("table.map").waitFor({
          timeout: 150_000,
        });
        await whole(page, "map");
        const finding = await words(page, '[data-picture="map"] .finding');
        const gains = await page.locator("td.map-gain").count();
        expect(finding).toContain(`i ${gains} af 49 felter`);
        for (const text of await page.locator("td.map-gain").allTextContents())
          expect(text).toMatch(/^\+/);
        for (const text of await page.locator("td.map-loss").allTextContents())
          expect(text).toMatch(/^−/);
        await expect(page.locator("td.map-here").count()).resolves.toBe(1);
        await page.getByRole("button", { name: "Byt om" }).click();
        await page.locator('[data-picture="map"] figure.stale').waitFor();
      },
      { at: "#/sikkerhed/kort" },
    );
  }, 240_000);

  test("another payer's figures come at once, and a changed lever starts the pictures over", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await whole(page, "spread");
      const before = await words(page, '[data-picture="spread"] .finding');
      await page.getByRole("button", { name: "Kommunen", exact: true }).click();
      const own = await words(page, '[data-picture="spread"] .finding');
      expect(own).toContain("kommunens besparelse");
      expect(own).not.toBe(before);
      await go(page, "Overblik");
      const homes = page.getByLabel("Boliger pr. år", { exact: true });
      await homes.fill("3");
      await homes.press("Enter");
      await go(page, "Hvor sikre er vi?");
      await page.locator('[data-picture="spread"] figure.stale').waitFor();
      expect(
        await words(page, '[data-picture="spread"] .picture-status'),
      ).toContain("Regnes på ny");
      await whole(page, "spread");
      expect(await words(page, '[data-picture="spread"] .finding')).not.toBe(
        own,
      );
    }, CERTAINTY);
  }, 180_000);

  test("an answer that is held is explained by what was changed since, adding up as printed", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: "Hold svaret fast" }).click();
      const homes = page.getByLabel("Boliger pr. år", { exact: true });
      await homes.fill("3");
      await homes.press("Enter");
      await page.locator('.answer-words:not([data-run="done"])').waitFor();
      await page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });
      await go(page, "Se, hvad der har flyttet svaret");
      await whole(page, "change");
      const bars = picture(page, "change").locator(".span-text");
      const [before, move, after] = (await bars.allTextContents()).map((text) =>
        Number(text.replace("−", "-").replace(",", ".")),
      );
      expect(before! + move!).toBeCloseTo(after!, 9);
      expect(await words(page, '[data-picture="change"] .finding')).toContain(
        "»Housing First: boliger«",
      );
    });
  }, 240_000);

  test("a bar of the tornado leads to the number's field", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      const name = picture(page, "tornado").locator(".span-name a").first();
      await name.waitFor({ timeout: 150_000 });
      const label = (await name.textContent())!;
      await name.click();
      await page.waitForFunction(() =>
        document.activeElement?.classList.contains("field-input"),
      );
      const id = await page.evaluate(() => document.activeElement!.id);
      expect(await words(page, `label[for="${id}"]`)).toBe(label);
    }, CERTAINTY);
  }, 180_000);
});

test.each([
  ["a desk", 1366, "light", "Dansk"],
  ["a phone in the dark", 375, "dark", "English"],
] as const)(
  "on %s it has no WCAG A or AA violation, all unfolded",
  async (_, width, colorScheme, language) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await speak(page, language);
        for (const name of ["spread", "threshold", "map", "tornado"])
          await picture(page, name)
            .locator("figure")
            .waitFor({ timeout: 150_000 });
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
        const picker = page.getByRole("combobox", {
          name: /^(Tal, der flyttes|Number to move)$/,
        });
        await picker.click();
        expect(await violations(page)).toEqual([]);
      },
      {
        ...CERTAINTY,
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      },
    );
  },
  240_000,
);
