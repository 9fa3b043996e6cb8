import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { withPage } from "./page";
import { openSmall } from "./smallScenario";

const settled = (page: Page) =>
  page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });

/** Does something that is computed anew, and waits for the answer to it. */
async function andAnswer(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  await page.locator('.answer-words:not([data-run="done"])').waitFor();
  await settled(page);
}

const text = async (page: Page, selector: string) =>
  ((await page.locator(selector).first().textContent()) ?? "").replaceAll(
    "\u00a0",
    " ",
  );

/** The amounts at the ends of the interval in the headline. */
async function interval(page: Page): Promise<number> {
  const words = await text(page, ".headline");
  const ends = /interval (\S+) til (\S+) mio\. kr\./.exec(words)!.slice(1);
  const [low, high] = ends.map((end) =>
    Number(end.replace("−", "-").replace(",", ".")),
  );
  return high! - low!;
}

const field = (page: Page, name: string) =>
  page.getByLabel(name, { exact: true });

const PRICE = "Takst for forsorgshjem/herberg (§ 110)";

/** The spread of the first assumption, unfolded by keyboard. */
async function openSpread(page: Page): Promise<void> {
  const summary = page.locator(".panel-assumptions .notes summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.locator(".spread-editor select").first().waitFor();
}

const spreadWords = (page: Page) => text(page, ".spread-words");

describe("how wrong an assumption may be", () => {
  test("is changed by keyboard, moves the interval, is refused in words where it cannot be, and is reset", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      const [before, words] = [await interval(page), await spreadWords(page)];
      expect(words).toContain("ventet 3.945");
      await openSpread(page);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("4.500");
      await page.keyboard.press("Enter");
      const fault = page.locator(".spread-editor .fault");
      await fault.waitFor();
      expect(await fault.textContent()).toContain("skal ligge mellem");
      expect(await spreadWords(page)).toBe(words);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type("1.800");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await andAnswer(page, async () => {
        await page.keyboard.press("ControlOrMeta+A");
        await page.keyboard.type("9.000");
        await page.keyboard.press("Enter");
      });
      expect(await fault.count()).toBe(0);
      expect(await spreadWords(page)).not.toBe(words);
      expect(await interval(page)).toBeGreaterThan(before * 1.2);
      await andAnswer(page, () =>
        page
          .getByRole("button", { name: /^Nulstil usikkerheden/ })
          .press("Enter"),
      );
      expect(await spreadWords(page)).toBe(words);
      expect(await interval(page)).toBe(before);
    });
  }, 120_000);

  test("can be told by another family, and a spread once set follows the value to the edge and back", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await openSpread(page);
      const family = page.locator(".spread-editor select").first();
      await family.selectOption("triangular");
      await page.getByLabel(/^Lavest mulige/).waitFor();
      const own = await spreadWords(page);
      expect(own).toContain("mest sandsynligt 3.945");
      for (const value of ["0", "3.945"]) {
        await field(page, PRICE).fill(value);
        await field(page, PRICE).press("Enter");
      }
      await page.waitForFunction(
        (words) =>
          document
            .querySelector(".spread-words")
            ?.textContent?.replaceAll("\u00a0", " ") === words,
        own,
      );
      await family.selectOption("fixed");
      expect(await spreadWords(page)).toContain("Sikker");
    });
  }, 120_000);

  test("a number is moved by keys alone: a step, ten steps, and the slider's ends", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      const homes = field(page, "Boliger pr. år");
      const slider = page.getByRole("slider", {
        name: "Boliger pr. år, skyder",
      });
      const value = async () => Number(await slider.inputValue());
      await slider.press("Home");
      expect(await value()).toBe(0);
      await homes.press("ArrowUp");
      expect(await value()).toBe(1);
      await homes.press("PageUp");
      expect(await value()).toBe(11);
      await slider.press("End");
      expect(await value()).toBe(Number(await slider.getAttribute("max")));
    });
  }, 60_000);
});

describe("numbers from a spreadsheet", () => {
  const CELLS = [
    "Boliger pr. år\t15",
    `${PRICE}\t2.500\t2.000\t3.200`,
    "daekning\t70 %",
    "Bolger pr. år\t3",
  ].join("\n");

  test("are shown before they count, line by line with their faults, and then all count at once", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await page.getByRole("button", { name: "Indsæt fra regneark …" }).click();
      await page.getByLabel("Kopierede celler").fill(CELLS);
      const dialog = page.getByRole("dialog");
      const rows = dialog.locator("table.figures tbody tr");
      await rows.nth(2).waitFor();
      expect(await rows.first().textContent()).toContain("12,3 boliger15 bol");
      expect(await text(page, ".paste-faults")).toContain(
        "Linje 4: »Bolger pr. år · 3« Navnet findes ikke. Mente du »Boliger pr. år«?",
      );
      expect(await field(page, "Boliger pr. år").inputValue()).toBe("12,3");
      await andAnswer(page, () =>
        dialog.getByRole("button", { name: "Ret 3 tal" }).click(),
      );
      expect(await field(page, "Boliger pr. år").inputValue()).toBe("15");
      expect(await field(page, "Dækning").inputValue()).toBe("70");
      expect(await field(page, PRICE).inputValue()).toBe("2.500");
      expect(await text(page, ".moved summary")).toContain(
        "Du har ændret 2 greb og 1 forudsætning.",
      );
    });
  }, 120_000);
});

describe("what there is to look at", () => {
  test("stands beside the field and in a list that leads there", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await page.getByText("Flere greb").click();
      await page.getByLabel(/^Ansæt efter behov: ACT/).uncheck();
      await field(page, "ACT-medarbejdere").fill("0");
      await field(page, "ACT-medarbejdere").press("Enter");
      const beside = page.locator(".panel-levers .field-message.outside", {
        hasText: "Kan ikke virke",
      });
      await beside.waitFor();
      expect(await beside.textContent()).toContain("ACT-medarbejdere");
      await page.locator(".warnings summary").click();
      await page
        .getByRole("button", { name: "Gå til »ACT-medarbejdere«" })
        .click();
      await page.waitForFunction(
        () =>
          document.activeElement?.id !== "" &&
          document.querySelector(`label[for="${document.activeElement?.id}"]`)
            ?.textContent === "ACT-medarbejdere",
      );
      await field(page, "ACT-medarbejdere").fill("2");
      await field(page, "ACT-medarbejdere").press("Enter");
      await beside.waitFor({ state: "detached" });
    });
  }, 120_000);
});

describe("what a number does", () => {
  test("is computed when asked, with its error, and gone when a number changes", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await page
        .locator(".panel-assumptions")
        .getByText("Kilde:")
        .first()
        .click();
      await page
        .getByRole("button", { name: /^Hvad betyder tallet for svaret.*Takst/ })
        .click();
      const said = page.locator(".meaning [role=status]").first();
      await page.waitForFunction(
        () =>
          /512 verdener.*95\s%\.$/.test(
            document.querySelector(".meaning [role=status]")?.textContent ?? "",
          ),
        undefined,
        { timeout: 60_000 },
      );
      expect(await said.textContent()).toMatch(
        /Sættes »Takst .*« op fra 3\.945 til .*besparelse over tre år at blive ca\. .* \(±/,
      );
      await field(page, "Boliger pr. år").fill("15");
      await field(page, "Boliger pr. år").press("Enter");
      await page.waitForFunction(
        () =>
          document.querySelector(".meaning [role=status]")?.textContent === "",
      );
      await settled(page);
      await page.locator(".moved summary").click();
      await page.locator(".moved table.figures").waitFor({ timeout: 60_000 });
      const amounts = await page
        .locator(".moved table.figures td")
        .allTextContents();
      const [before, levers, homes, after] = amounts.map((amount) =>
        Number(amount.replace("−", "-").replace(".", "").replace(",", ".")),
      );
      expect(homes).toBe(levers);
      expect(before! + levers!).toBeCloseTo(after!, 9);
      await page
        .locator(".moved")
        .getByRole("button", { name: /^Nulstil/ })
        .click();
      await page.locator(".moved").waitFor({ state: "detached" });
    });
  }, 180_000);
});

test.each([
  ["a desk", 1366, "light"],
  ["a phone in the dark", 375, "dark"],
] as const)(
  "on %s the fields, unfolded, and the dialog have no WCAG A or AA violation",
  async (_, width, colorScheme) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await settled(page);
        await field(page, "Boliger pr. år").evaluate((input) => {
          for (
            let fold = input.closest("details");
            fold;
            fold = fold.parentElement?.closest("details") ?? null
          )
            fold.open = true;
        });
        await field(page, "Boliger pr. år").fill("400");
        await field(page, "Boliger pr. år").press("Enter");
        await page.locator(".warnings").waitFor();
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
        await page
          .getByRole("button", { name: "Indsæt fra regneark …" })
          .click();
        await page
          .getByLabel("Kopierede celler")
          .fill("Boliger pr. år\t15\nUkendt\t3");
        await page.locator(".paste-faults").waitFor();
        expect(await violations(page)).toEqual([]);
      },
      { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    );
  },
  180_000,
);
