import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { speak, withPage } from "./page";
import { openSmall } from "./smallScenario";

const CASE = { at: "#/sag" };

const words = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? "").replaceAll(
    "\u00a0",
    " ",
  );

const computed = (page: Page) =>
  page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });

/** Types a price of a shelter day, and waits for the answer to it. */
async function price(page: Page, kroner: string) {
  const field = page.getByLabel("Takst for forsorgshjem/herberg (§ 110)", {
    exact: true,
  });
  await field.fill(kroner);
  await field.press("Enter");
  await page.locator('.answer-words:not([data-run="done"])').waitFor();
  await computed(page);
  await page.waitForFunction(
    (typed) =>
      document
        .querySelector('[data-section="question"]')
        ?.textContent?.includes(typed),
    kroner,
  );
}

const pagesIn = (pdf: Buffer) =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe("the investment case", () => {
  test("turns its conclusion when the price of a shelter night falls, and says what was changed", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await computed(page);
      expect(await page.title()).toBe("Investeringssag – Hjemvej");
      expect(await words(page, ".case-title")).toContain(
        "en ventet besparelse",
      );
      expect(await words(page, ".case-short")).toContain("billigere");
      await price(page, "200");
      expect(await words(page, ".case-title")).toContain(
        "økonomien er usikker",
      );
      expect(await words(page, ".case-short")).toContain("kan ikke afgøre");
      await price(page, "10");
      expect(await words(page, ".case-title")).toContain("en ventet merudgift");
      expect(await words(page, ".case-short")).toContain("dyrere");
      expect(await words(page, '[data-section="account"]')).toContain(
        "Tilbage er en ventet merudgift",
      );
      expect(await words(page, '[data-section="assumptions"]')).toContain(
        "fra 3.945 til 10 kr. pr. døgn",
      );
      await page.getByText("Hvad sagen mangler").click();
      const lack = page.locator('[data-lack="source shelterDay"] a');
      expect(await lack.getAttribute("href")).toBe("#/felt/shelterDay");
    }, CASE);
  }, 180_000);

  test("takes the author's own words, which cannot hide what the figures say", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await computed(page);
      await page.getByText("Dine egne ord i dokumentet").click();
      await page.getByLabel("Titel (tom").fill("Et hjem først");
      await page.getByLabel("Baggrund").fill("Herberget er fyldt.");
      expect(await words(page, ".case-title")).toBe("Et hjem først");
      expect(await words(page, ".case-finding")).toContain("ventet besparelse");
      expect(await words(page, ".case-own")).toBe(
        "Baggrund (forfatterens egne ord): Herberget er fyldt.",
      );
      await page.waitForTimeout(300); // what the browser keeps is written behind the page
      await page.reload();
      await page.getByText("Et hjem først").first().waitFor();
      expect(await words(page, ".case-title")).toBe("Et hjem først");
    }, CASE);
  }, 120_000);

  test("is taken as Word documents, the whole of it and one page, and read as one page on screen and paper", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await computed(page);
      for (const [button, kind, title] of [
        ["Investeringssag (Word)", "investeringssag", "Heading1"],
        ["Kort udgave (Word)", "kort-udgave", "Heading1"],
      ] as const) {
        const [taken] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: button, exact: true }).click(),
        ]);
        const file = taken.suggestedFilename();
        expect(file).toMatch(
          new RegExp(`^hjemvej-ishoej-${kind}(-[0-9a-f]{6})?\\.docx$`),
        );
        const bytes = readFileSync(await taken.path());
        const body = strFromU8(unzipSync(bytes)["word/document.xml"]!);
        expect(body).toContain(title);
        expect(body).toContain("ventet besparelse");
        await page.getByText(file).first().waitFor();
      }
      await page
        .getByRole("button", { name: "Kort udgave", exact: true })
        .click();
      expect(await words(page, ".case-brief")).toContain("Svaret hviler på");
      await page.getByText("Scenariets adresse er for lang").waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesIn(pdf)).toBe(1);
    }, CASE);
  }, 180_000);

  test("finds where the answer turns when asked, and forgets it with the next change", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await computed(page);
      await page
        .getByRole("button", { name: "Find, hvor svaret vender" })
        .click();
      await page
        .getByText("Vendepunkterne står i afsnit 6.")
        .waitFor({ timeout: 90_000 });
      const counter = '[data-section="counter"]';
      expect(await words(page, counter)).toMatch(
        /når »Takst for forsorgshjem\/herberg \(§ 110\)« er over [\d.]+ kr\. pr\. døgn/,
      );
      await price(page, "3.000");
      expect(await words(page, counter)).not.toContain("Vendepunkterne er");
    }, CASE);
  }, 180_000);

  test.each(["Dansk", "English"])(
    "in %s it prints as four to six pages of A4, the document alone",
    async (language) => {
      await withPage(
        async (page) => {
          await openSmall(page);
          await speak(page, language);
          await computed(page);
          const pdf = await page.pdf({ preferCSSPageSize: true });
          expect(pagesIn(pdf)).toBeGreaterThanOrEqual(4);
          expect(pagesIn(pdf)).toBeLessThanOrEqual(6);
          expect(pdf.toString("latin1")).toMatch(/MediaBox \[0 0 59[45]/);
          await page.emulateMedia({ media: "print" });
          for (const other of [".top", ".answer", ".panels", ".case-aside"])
            expect(await page.locator(other).first().isVisible()).toBe(false);
          expect(
            await page.locator(".case-paper svg.recharts-surface").count(),
          ).toBeGreaterThanOrEqual(3);
          const paper = page.locator(".case-paper");
          expect(
            await paper.evaluate((element) => {
              const { backgroundColor, color } = getComputedStyle(element);
              return [backgroundColor, color];
            }),
          ).toEqual(["rgb(255, 255, 255)", "rgb(26, 26, 26)"]);
        },
        { ...CASE, colorScheme: "dark" },
      );
    },
    180_000,
  );
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
        await computed(page);
        await page.locator(".case-paper").waitFor();
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
      },
      {
        ...CASE,
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      },
    );
  },
  180_000,
);
