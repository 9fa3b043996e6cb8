import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { bringIntoSight, withPage } from "./page";

const COMPUTED = { timeout: 50_000 };

/** The section, scrolled to and read to the end. */
async function lives(page: Page): Promise<Locator> {
  const section = page.getByRole("region", {
    name: "Et menneskes år",
    exact: true,
  });
  await bringIntoSight(section);
  await section.locator("svg.life-timeline").waitFor(COMPUTED);
  return section;
}

const said = (section: Locator) => section.locator(".life-day").innerText();

const asNumber = (text: string) =>
  Number(text.replaceAll(".", "").replace("−", "-"));

/** The rows of a table as numbers, once it is drawn. */
async function rowsOf(table: Locator): Promise<number[][]> {
  await table.locator("tbody tr").last().waitFor();
  const rows = await table.locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("td").allInnerTexts()).map(asNumber),
    ),
  );
}

test("one person's years are read when looked at: steps by key and button, sums that add, another person, another price", async () => {
  await withPage(async (page) => {
    const section = await lives(page);
    const first = await said(section);
    expect(first).toMatch(/^\d+\.\d+\.20\d\d \(trin 1 af /);

    const slider = section.getByRole("slider", { name: "Trin gennem årene" });
    await slider.press("ArrowRight");
    const second = await said(section);
    expect(second).toContain("(trin 2 af ");
    await section.getByRole("button", { name: "Forrige" }).click();
    expect(await said(section)).toBe(first);
    await slider.press("End");
    expect(await said(section)).toContain("Perioden slutter");
    expect(
      await section.getByRole("button", { name: "Næste" }).isDisabled(),
    ).toBe(true);

    const [baseline, policy, saving] = await rowsOf(
      section.locator("table").first(),
    );
    for (const row of [baseline!, policy!, saving!])
      expect(row[0]! + row[1]! + row[2]!).toBe(row[3]);
    expect(baseline!.map((kr, i) => kr - policy![i]!)).toEqual(saving);

    const lines = section.locator("details").first();
    await lines.locator("summary").click();
    const rows = await rowsOf(lines.locator("table"));
    const sums = [1, 2, 3, 4].map((column) =>
      rows.slice(0, -1).reduce((sum, row) => sum + row[column]!, 0),
    );
    expect(sums).toEqual(baseline);

    const person = section.getByLabel("Borger nr.");
    await person.fill("99.999");
    await section.getByText(/Skriv et helt tal fra 1 til/).waitFor();
    await person.fill("3");
    await person.press("Enter");
    await section.getByText(/Borger 3 af/).waitFor();
    expect(
      await person.evaluate((input) => input === document.activeElement),
    ).toBe(true);
    await person.fill("tre");
    await section.getByRole("button", { name: "En anden borger" }).click();
    await page.waitForFunction(
      (old) => !document.querySelector(".life-who")?.textContent?.includes(old),
      "Borger 3 af",
    );
    expect(await person.inputValue()).toMatch(/^\d+$/);

    const finding = section.locator(".finding");
    const told = await finding.textContent();
    await page
      .locator(".panel-assumptions .field-input")
      .first()
      .fill("1.507,5");
    await page.waitForFunction(
      (old) =>
        document.querySelector(".life-who ~ figure .finding")?.textContent !==
        old,
      told,
      COMPUTED,
    );
  });
});

const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

test.each([
  ["a desk in the dark", 1366, "dark"],
  ["a phone", 375, "light"],
] as const)(
  "on %s a life has no WCAG A or AA violation and fits",
  async (_, width, colorScheme) => {
    await withPage(
      async (page) => {
        const section = await lives(page);
        for (const details of await section.locator("summary").all())
          await details.click();
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: {
              run: (
                where: object,
                options: object,
              ) => Promise<{ violations: { id: string }[] }>;
            };
          };
          const result = await axe.run(
            { include: [["section:has(.life-timeline)"]] },
            { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
          );
          return result.violations.map(({ id }) => id);
        });
        expect(violations).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    );
  },
);
