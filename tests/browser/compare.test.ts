import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { withPage } from "./page";
import { openSmall, smallScenario } from "./smallScenario";

const computed = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll("[data-computed]").length === wanted,
    count,
    { timeout: 120_000 },
  );

const settled = (page: Page) =>
  page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });

const click = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

const go = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).click();

const read = async (page: Page, selector: string) =>
  (await page.locator(selector).allTextContents()).map((text) =>
    text.replaceAll("\u00a0", " "),
  );

const figures = (page: Page, caption: string, row: string) =>
  page
    .locator("table", { hasText: caption })
    .getByRole("row", { name: new RegExp(`^${row}`) })
    .first()
    .locator("td")
    .allTextContents();

const number = (text: string) =>
  Number(text.replace(/\./g, "").replace("−", "-").replace(",", "."));

/** The small scenario as it is, and with another number of homes, on the table. */
async function layTwo(page: Page) {
  await openSmall(page);
  await settled(page);
  await click(page, "Tilføj det åbne scenarie");
  await computed(page, 1);
  await go(page, "Overblik");
  const homes = page.getByLabel("Boliger pr. år", { exact: true });
  await homes.fill("3");
  await homes.press("Enter");
  await page.locator('.answer-words:not([data-run="done"])').waitFor();
  await settled(page);
  await go(page, "Sammenlign");
  await click(page, "Tilføj det åbne scenarie");
  await computed(page, 2);
}

test("two scenarios stand on one scale, and the one locked as before gives a difference that adds up", async () => {
  await withPage(
    async (page) => {
      await layTwo(page);
      expect(await read(page, ".laid input")).toHaveLength(2);
      await page.waitForTimeout(300); // what the browser keeps is written behind the page
      await page.reload();
      await computed(page, 2);
      const [first, ...others] = await read(page, ".span-row[data-row^=s] p");
      expect(first).toMatch(/^A · Lille/);
      expect(others.join(" ")).toContain("B · Lille (ændret)");
      const before = (
        await figures(page, "hvert scenarie i sit", "Nettobesparelse i alt")
      ).map(number);
      const [difference] = (await figures(page, "Forskel fra", "I alt")).map(
        number,
      );
      expect(before[1]! - before[0]!).toBeCloseTo(difference!, 9);
      expect(await figures(page, "Forskel fra", "Båndet")).toEqual([
        "verden for verden",
      ]);
      expect(await read(page, ".inputs tbody th")).toEqual([
        "Housing First: boliger, pr. årGreb",
      ]);
      await click(page, "Brug B · Lille (ændret) som »før«");
      const [turned] = (await figures(page, "Forskel fra", "I alt")).map(
        number,
      );
      expect(turned).toBeCloseTo(-difference!, 9);
      await click(page, "Fjern A · Lille");
      await page.getByText("Tilføj et scenarie mere").waitFor();
      expect(
        await page.evaluate(() => document.activeElement?.textContent),
      ).toBe("Scenarier på én skala");
    },
    { at: "#/sammenlign" },
  );
}, 180_000);

test("a place with another seed is said to be independent, and is given the same luck at a click", async () => {
  await withPage(
    async (page) => {
      await openSmall(page);
      await settled(page);
      await click(page, "Tilføj det åbne scenarie");
      await page.locator(".compare input[type=file]").setInputFiles({
        name: "anden.json",
        mimeType: "application/json",
        buffer: Buffer.from(smallScenario({ seed: "anden" })),
      });
      await computed(page, 2);
      expect(await figures(page, "Forskel fra", "Båndet")).toEqual([
        "uafhængigt",
      ]);
      await click(page, /^Giv samme held som/);
      await computed(page, 2);
      await page.getByRole("cell", { name: "verden for verden" }).waitFor();
      expect(await figures(page, "Forskel fra", "I alt")).toEqual(["0,0"]);
    },
    { at: "#/sammenlign" },
  );
}, 180_000);

test.each([
  ["a desk", 1366, "light"],
  ["a phone in the dark", 375, "dark"],
] as const)(
  "on %s it has no WCAG A or AA violation, all unfolded",
  async (_, width, colorScheme) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await settled(page);
        await click(page, "Tilføj det åbne scenarie");
        await click(page, "Tilføj det åbne scenarie");
        await computed(page, 2);
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
      },
      {
        at: "#/sammenlign",
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      },
    );
  },
  180_000,
);
