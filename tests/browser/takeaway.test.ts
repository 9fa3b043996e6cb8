import { readFileSync } from "node:fs";
import { read as readBook, utils } from "@e965/xlsx";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Results } from "../../src/model/results/results";
import { violations } from "./axe";
import { speak, withPage } from "./page";
import { openSmall, smallScenario } from "./smallScenario";

const dialog = (page: Page) => page.locator("dialog.takeaway");
const lineOf = (page: Page, id: string) =>
  page.locator(`[data-take="${id}"] button`);

async function openList(page: Page, name = "Tag det med …"): Promise<void> {
  await page.locator(".work-menu-button").click();
  await page.locator(".work-menu-list").getByRole("button", { name }).click();
  await dialog(page).waitFor();
}

const settled = (page: Page) =>
  page.locator('[data-run="done"]').first().waitFor({ state: "attached" });

/** The file that a line hands over: its name and its bytes. */
async function taken(page: Page, id: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    lineOf(page, id).click(),
  ]);
  await page.getByText(download.suggestedFilename()).waitFor();
  return {
    name: download.suggestedFilename(),
    bytes: readFileSync(await download.path()),
  };
}

const { $schema: _, ...SMALL } = JSON.parse(smallScenario()) as {
  readonly $schema: string;
};

describe("taking the answer away", () => {
  test("every file is handed over under its name, and holds what it says", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await openList(page);
      expect(await violations(page)).toEqual([]);
      for (const [id, name] of [
        ["workbook", /^hjemvej-ishoej-arbejdsbog-[0-9a-f]{6}\.xlsx$/],
        ["case", /^hjemvej-ishoej-investeringssag-[0-9a-f]{6}\.docx$/],
        ["short", /^hjemvej-ishoej-kort-udgave-[0-9a-f]{6}\.docx$/],
        ["slides", /^hjemvej-ishoej-slides-[0-9a-f]{6}\.pptx$/],
      ] as const) {
        const file = await taken(page, id);
        expect(file.name).toMatch(name);
        expect(Object.keys(unzipSync(file.bytes)).length).toBeGreaterThan(0);
      }
      const csv = await taken(page, "csv");
      expect(csv.name).toMatch(/^hjemvej-ishoej-tal-[0-9a-f]{6}\.csv$/);
      expect(String(csv.bytes).split("\n").length).toBeGreaterThan(1);
      const json = await taken(page, "results");
      const results = JSON.parse(String(json.bytes)) as Results;
      expect(results).toMatchObject({
        format: "hjemvej-results",
        replications: 400,
        scenario: SMALL,
      });
      const scenario = await taken(page, "scenario");
      expect(scenario.name).toMatch(/^hjemvej-lille-[0-9a-f]{6}\.json$/);
      expect(JSON.parse(String(scenario.bytes))).toEqual(SMALL);
    });
  }, 90_000);

  test("by keys alone, in English, and the focus is back where it was", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await speak(page, "English");
      await settled(page);
      const menu = page.locator(".work-menu-button");
      await menu.focus();
      await page.keyboard.press("Enter");
      await page
        .locator(".work-menu-list")
        .getByRole("button", { name: "Take it away …" })
        .focus();
      await page.keyboard.press("Enter");
      await dialog(page).waitFor();
      const focused = () =>
        page.evaluate(() => document.activeElement?.textContent);
      expect(await focused()).toBe("Take it away");
      await page.keyboard.press("Tab");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.keyboard.press("Enter"),
      ]);
      expect(download.suggestedFilename()).toMatch(
        /^hjemvej-ishoej-workbook-[0-9a-f]{6}\.xlsx$/,
      );
      await page.getByRole("status").getByText("Saved: hjemvej-").waitFor();
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
      expect(await focused()).toBe("File");
    });
  }, 60_000);

  test("while the answer is computed it cannot be taken, and the list says why; the scenario can", async () => {
    await withPage(async (page) => {
      await page.locator("header input[type=file]").setInputFiles({
        name: "stor.json",
        mimeType: "application/json",
        buffer: Buffer.from(smallScenario({ replications: 200_000 })),
      });
      await openList(page);
      let files = 0;
      page.on("download", () => files++);
      await dialog(page)
        .getByText("Svaret er ikke regnet færdigt")
        .first()
        .waitFor();
      expect(await lineOf(page, "workbook").getAttribute("aria-disabled")).toBe(
        "true",
      );
      await lineOf(page, "workbook").press("Enter"); // Playwright clicks nothing that is off
      await dialog(page)
        .getByRole("status")
        .getByText("Svaret er ikke regnet færdigt")
        .waitFor();
      expect(files).toBe(0);
      const { name } = await taken(page, "scenario");
      expect(name).toMatch(/^hjemvej-lille-/);
      expect(files).toBe(1);
    });
  }, 60_000);

  test("the link is copied, or shown where the browser does not copy", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await openList(page);
      await lineOf(page, "link").click();
      const field = dialog(page).locator("textarea");
      await field.waitFor();
      expect(await field.inputValue()).toContain("#/s/");
      await page
        .context()
        .grantPermissions(["clipboard-read", "clipboard-write"]);
      await lineOf(page, "link").click();
      await dialog(page).getByText("Linket er kopieret.").waitFor();
      expect(
        await page.evaluate(() => navigator.clipboard.readText()),
      ).toContain("#/s/");
    });
  }, 60_000);

  test("nothing stands outside a phone, in either look", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      await withPage(
        async (page) => {
          await openSmall(page);
          await openList(page);
          const width = await page.evaluate(
            () => document.documentElement.scrollWidth,
          );
          expect(width).toBeLessThanOrEqual(375);
          const wide = await dialog(page).evaluate(
            (box) => box.scrollWidth - box.clientWidth,
          );
          expect(wide).toBe(0);
          expect(await violations(page)).toEqual([]);
        },
        { viewport: { width: 375, height: 800 }, colorScheme },
      );
  }, 90_000);

  test("the budget page has the workbook at hand", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await settled(page);
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "Arbejdsbog (Excel)" }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/arbejdsbog.*\.xlsx$/);
        const book = readBook(readFileSync(await download.path()));
        const index = utils.sheet_to_csv(book.Sheets["Figurer"]!);
        for (const name of [
          "Kroner og nætter",
          "Hvilke forudsætninger flytter",
        ])
          expect(index).toContain(name);
      },
      { at: "#/budget" },
    );
  }, 60_000);
});
