import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { bringIntoSight, speak, withPage } from "./page";
import { openSmall } from "./smallScenario";

const BUDGET = { at: "#/budget" };

const done = (page: Page) =>
  page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });

const asNumber = (text: string) =>
  Number(text.replace("−", "-").replaceAll(".", ""));

/** The account as it is read off the screen: each row's class, name and figures. */
const rowsOnScreen = async (page: Page) => {
  const rows = await page
    .locator("table.budget-account tbody tr:not(.budget-payer)")
    .evaluateAll((all) =>
      all.map((row) => ({
        kind: row.className,
        key: (row as HTMLElement).dataset["row"] ?? "",
        cells: [...row.querySelectorAll("td")].map(
          (cell) => cell.textContent ?? "",
        ),
      })),
    );
  return rows.map((row) => ({ ...row, cells: row.cells.map(asNumber) }));
};

/** Adds every column by hand, and every row, as a finance officer does who does not believe it. */
async function expectToAddUp(page: Page): Promise<void> {
  const rows = await rowsOnScreen(page);
  const total = rows.find(({ kind }) => kind === "budget-total")!;
  const lines = rows.filter(({ kind }) => kind === "");
  expect(lines.length).toBeGreaterThan(10);
  for (const at of total.cells.keys())
    expect(lines.reduce((sum, { cells }) => sum + cells[at]!, 0)).toBe(
      total.cells[at],
    );
  for (const { cells } of rows)
    expect(cells.slice(0, -1).reduce((sum, cell) => sum + cell, 0)).toBe(
      cells.at(-1),
    );
}

const choose = (page: Page, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });

const totalOf = async (page: Page, kind: string) =>
  (await rowsOnScreen(page)).find((row) => row.kind === kind)!.cells;

describe("the page with the budget", () => {
  test("no line is out of sight above the sum it belongs to", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await done(page);
        const hidden = await page
          .locator(".budget-box")
          .evaluate((box) => box.scrollHeight - box.clientHeight);
        expect(hidden).toBeLessThanOrEqual(0);

        await choose(page, "Betaler", "Alle betalere");
        const sum = page.locator(".budget-total");
        const isInBox = () =>
          sum.evaluate((row) => {
            const box = row.closest(".budget-box")!.getBoundingClientRect();
            return row.getBoundingClientRect().top < box.bottom;
          });
        expect(await isInBox()).toBe(false);
        await bringIntoSight(sum);
        expect(await isInBox()).toBe(true);
      },
      { ...BUDGET, viewport: { width: 1280, height: 720 } },
    );
  });

  test("the account adds up on screen in every price level, and refunds have two ends", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await done(page);
      expect(await page.title()).toBe("Budget – Hjemvej");
      await choose(page, "Betaler", "Alle betalere");
      for (const side of ["Behandling først", "Housing First", "Besparelse"]) {
        await choose(page, "Indsats", side);
        await expectToAddUp(page);
      }
      const fixed = await totalOf(page, "budget-total");
      const refunds = (await rowsOnScreen(page)).filter(({ key }) =>
        key.endsWith("refundShelter"),
      );
      expect(refunds.map(({ key }) => key)).toEqual([
        "municipality refundShelter",
        "state refundShelter",
      ]);
      expect(refunds[0]!.cells.map((cell) => 0 - cell)).toEqual(
        refunds[1]!.cells,
      );

      await page.getByRole("button", { name: "Løbende priser" }).click();
      const growth = page.getByLabel("Pris- og lønudvikling pr. år");
      await growth.fill("10");
      await growth.press("Enter");
      await page.getByText("løbende priser, 10").first().waitFor();
      await expectToAddUp(page);
      const running = await totalOf(page, "budget-total");
      running.forEach((cell, year) => {
        if (year < 3) {
          const lifted = fixed[year]! * 1.1 ** (year + 2);
          expect(Math.abs(cell - lifted)).toBeLessThan(4);
        }
      });

      await page.getByRole("button", { name: "Nutidsværdi" }).click();
      await page.getByText("nutidsværdi i 2025-priser").first().waitFor();
      await done(page);
      await expectToAddUp(page);
      await page.getByRole("button", { name: "Faste priser" }).click();
      await page.getByText("2025-priser, ikke diskonteret").first().waitFor();
      await done(page);
      expect(await totalOf(page, "budget-total")).toEqual(fixed);

      await choose(page, "Kommunens linjer", "Efter funktion i kontoplanen");
      await expectToAddUp(page);
      await page
        .getByRole("button", { name: "Begge indsatser side om side" })
        .click();
      await choose(page, "Budgetår", "2028");
      for (const { kind, cells } of await rowsOnScreen(page))
        if (kind !== "budget-cashable")
          expect(cells[0]! - cells[1]!).toBe(cells[2]);
    }, BUDGET);
  }, 180_000);

  test("the table is copied as it stands", async () => {
    await withPage(async (page) => {
      await page
        .context()
        .grantPermissions(["clipboard-read", "clipboard-write"]);
      await openSmall(page);
      await done(page);
      await page.getByRole("button", { name: "Kopiér tabel" }).click();
      await page.getByText("Tabellen er kopieret").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [head, first] = copied.split(/\r?\n/).map((row) => row.split("\t"));
      expect(head!.slice(2)).toEqual([
        "Udgiftsområde",
        "2027",
        "2028",
        "2029",
        "I alt",
      ]);
      const [onScreen] = await rowsOnScreen(page);
      expect(first!.slice(3).map(Number)).toEqual(onScreen!.cells);
    }, BUDGET);
  }, 120_000);

  test("a reserve grows with the certainty, and its expected cost is the account's", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await done(page);
      const reserves = async (hundredths: string) => {
        await choose(
          page,
          "Beløbet skal slå til i",
          `${hundredths} af 100 verdener`,
        );
        await page
          .locator('[data-reserve="new"]')
          .getByRole("columnheader", {
            name: `Slår til i ${hundredths} af 100`,
          })
          .waitFor();
        return page
          .locator("[data-reserve] tbody tr")
          .evaluateAll((rows) =>
            rows.map((row) =>
              [...row.querySelectorAll("td")].map(
                (cell) => cell.textContent ?? "",
              ),
            ),
          )
          .then((rows) => rows.map((cells) => cells.map(asNumber)));
      };
      const sure = await reserves("95");
      const less = await reserves("60");
      sure.forEach(([expected, reserve, enough], at) => {
        expect(expected! + reserve!).toBe(enough);
        expect(enough).toBeGreaterThan(less[at]![2]!);
      });
      expect(sure.map(([expected]) => expected)).toEqual(
        await totalOf(page, "budget-payer-sum"),
      );
      // A lever moved: reserve and account are of the same new answer.
      const homes = page.getByLabel("Boliger pr. år", { exact: true });
      await homes.fill("3");
      await homes.press("Enter");
      await page.locator('.answer-words:not([data-run="done"])').waitFor();
      await done(page);
      const fewer = await reserves("95");
      expect(fewer).not.toEqual(sure);
      expect(fewer.map(([expected]) => expected)).toEqual(
        await totalOf(page, "budget-payer-sum"),
      );
    }, BUDGET);
  }, 120_000);

  test("a pasted budget: every fault is named, then it is tested", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await done(page);
      const field = page.getByLabel("Budgetlinjer");
      await field.fill("5.38.42\t2027\t9500\nSkolebænke\t2027\t100");
      await page.locator('[data-fault="unknown"]').waitFor();
      expect(await page.locator("[data-fault]").allTextContents()).toEqual([
        "Linje 2: »Skolebænke« er hverken et udgiftsområde eller en funktion i beregningen.",
      ]);
      await expect(page.locator("[data-test]").count()).resolves.toBe(0);
      await choose(page, "Beløbene er i", "1.000 kr.");
      await field.fill("5.38.42\t2027\t1\n5.38.42\t2028\t90000");
      await page.locator('[data-test="new"]').waitFor();
      const cells = await page
        .locator("[data-test] tbody tr")
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.children].map((cell) =>
              (cell.textContent ?? "").replaceAll("\u00a0", " "),
            ),
          ),
        );
      expect(cells.map(([name, budget]) => [name, budget])).toEqual([
        ["5.38.42, 2027", "1"],
        ["5.38.42, 2028", "90.000"],
        ["Hele budgettet", "90.001"],
      ]);
      expect(cells[0]![3]).toBe("100 %");
      expect(cells[1]![3]).toBe("0 %");
      // What is pasted is kept while another page is in sight.
      await page.getByRole("link", { name: "Overblik", exact: true }).click();
      await page.getByRole("link", { name: "Budget", exact: true }).click();
      expect(await field.inputValue()).toContain("90000");
    }, BUDGET);
  }, 120_000);
});

test.each([
  ["a desk", 1366, "light", "Dansk", "Sæt et eksempel ind"],
  ["a phone in the dark", 375, "dark", "English", "Insert an example"],
] as const)(
  "on %s it has no WCAG A or AA violation, all unfolded",
  async (_, width, colorScheme, language, example) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await done(page);
        await speak(page, language);
        await page.getByRole("button", { name: example }).click();
        await page.locator('[data-test="new"]').waitFor();
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
        await page.locator(".budget-paste").fill("x;2027;y");
        await page.locator("[data-fault]").waitFor();
        expect(await violations(page)).toEqual([]);
      },
      {
        ...BUDGET,
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      },
    );
  },
  120_000,
);
