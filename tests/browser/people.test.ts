import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { withPage } from "./page";
import { openSmall } from "./smallScenario";

const COMPUTED = { timeout: 60_000 };

/** The pictures, opened when the answer is there. */
async function opened(
  page: Page,
  summary: RegExp,
  language = "Dansk",
): Promise<Locator> {
  await openSmall(page);
  await page.getByRole("button", { name: language }).click();
  await page.locator('[data-run="done"]').waitFor(COMPUTED);
  await page.locator("summary", { hasText: summary }).click();
  const pictures = page.locator(".people-pictures");
  await pictures.locator(".moves svg").waitFor(COMPUTED);
  return pictures;
}

const asTenths = (text: string) =>
  Math.round(Number(text.replaceAll(".", "").replace(",", ".")) * 10);

/** The figures of a table's rows in tenths, once it is drawn. */
async function rowsOf(table: Locator): Promise<number[][]> {
  await table.locator("tbody tr").last().waitFor();
  const rows = await table.locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("td").allInnerTexts()).map(asTenths),
    ),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const sectionOf = (pictures: Locator, heading: string) =>
  pictures.getByRole("region", { name: heading, exact: true });

test("the pictures say their finding, are drawn for both policies, and their tables add up", async () => {
  await withPage(async (page) => {
    const pictures = await opened(page, /Vis, hvor borgerne er/);
    const findings = await pictures.locator(".finding").allInnerTexts();
    expect(findings).toHaveLength(5);
    expect(findings[0]).toMatch(/^Ved udgangen af 20\d\d ventes /);

    const places = sectionOf(pictures, "Hvor er borgerne?");
    expect(await places.locator(".chart.stack").count()).toBe(2);
    await places.locator("summary").click();
    const tables = places.locator("table");
    await tables.last().waitFor();
    for (const table of await tables.all())
      for (const row of await rowsOf(table)) {
        const total = row.at(-2)!;
        expect(sum(row.slice(0, -2))).toBe(total);
      }

    const moves = sectionOf(pictures, "Vejene ind i og ud af hjemløshed");
    const before = await moves.locator(".finding").innerText();
    await moves.getByRole("button", { name: "Behandling først" }).click();
    expect(await moves.locator(".finding").innerText()).not.toBe(before);
    await moves.locator("summary").click();
    const matrix = await rowsOf(moves.locator("table").first());
    const totals = matrix.pop()!;
    for (const row of matrix) expect(sum(row.slice(0, -1))).toBe(row.at(-1));
    totals.forEach((total, column) =>
      expect(sum(matrix.map((row) => row[column]!))).toBe(total),
    );

    const homes = sectionOf(pictures, "Er der boliger nok?");
    await homes.locator("summary").click();
    for (const row of await rowsOf(homes.locator("table").last())) {
      const [inUse, empty, queue, all, available] = row;
      expect(inUse! + empty! + queue!).toBe(all);
      expect(inUse! + empty!).toBe(available);
    }
    await sectionOf(pictures, "Er der medarbejdere nok?")
      .getByRole("cell", { name: "efter behov" })
      .first()
      .waitFor();
  });
}, 120_000);

test.each([
  ["a desk", 1366, "light", "Dansk", /Vis, hvor borgerne er/],
  ["a phone in the dark", 375, "dark", "English", /Show where people are/],
] as const)(
  "on %s they have no WCAG A or AA violation, all unfolded, and the page is no wider than the screen",
  async (_, width, colorScheme, language, summary) => {
    await withPage(
      async (page) => {
        await opened(page, summary, language);
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    );
  },
  120_000,
);
