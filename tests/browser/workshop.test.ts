import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { speak, withPage } from "./page";
import { openSmall } from "./smallScenario";

const WORKSHOP = { at: "#/workshop" };

const room = (page: Page) => page.locator(".workshop");

const words = async (page: Page, selector: string) =>
  ((await room(page).locator(selector).first().textContent()) ?? "").replaceAll(
    "\u00a0",
    " ",
  );

/** Opens a part of the workshop by its link. */
const part = (page: Page, name: string) =>
  room(page).getByRole("link", { name, exact: true }).click();

/** Until the answer on the stage is whole. */
const settled = (page: Page) =>
  room(page).locator('[data-run="done"]').waitFor({ timeout: 60_000 });

async function setHomes(page: Page, homes: string) {
  const field = room(page).getByLabel("Boliger pr. år", { exact: true });
  await field.fill(homes);
  await field.press("Enter");
}

describe("the workshop", () => {
  test("a room guesses before the answer is anywhere on the page, and then sees both", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        const reveal = page.getByRole("button", { name: "Vis beregningen" });
        await room(page)
          .getByRole("button", { name: "Det offentliges penge" })
          .click();
        await room(page).locator("textarea").fill("1 2 3; 40\n-5 vist");
        await expect(words(page, ".guess-faults")).resolves.toContain("»vist«");
        await page.waitForFunction(
          () =>
            !document.querySelector<HTMLButtonElement>(".stage-buttons button")!
              .disabled,
          undefined,
          { timeout: 60_000 },
        );
        await expect(
          room(page).locator('[data-row="model"]').count(),
        ).resolves.toBe(0);
        const covered = (await page.locator("body").innerText()).replaceAll(
          "\u00a0",
          " ",
        );
        expect(covered).not.toMatch(/betaler sig|80 af 100|80 %:/i);
        await reveal.click();
        const model = await words(page, '[data-row="model"]');
        expect(model).toMatch(/mio\. kr\. (sparet|i merudgifter) \(80 %:/);
        await expect(room(page).locator(".band-dot").count()).resolves.toBe(5);
        expect(await words(page, ".said")).toContain(
          "af 5 gæt ligger inden for",
        );
        await part(page, "Svaret");
        await settled(page);
        const figure = await words(page, ".stage-figure");
        expect(model).toContain(
          figure.replace(/ (sparet|mere|i merudgifter)$/, ""),
        );
      },
      { at: "#/workshop/gaet" },
    );
  }, 120_000);

  test("the answer locked before stands beside the new one, and the figures shown add up", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await page.locator("#workshop-heading").focus();
      await page.keyboard.press("l");
      await room(page).locator(".comparison").waitFor();
      expect(await words(page, ".comparison h3")).toContain("samme besparelse");
      await setHomes(page, "3");
      await room(page).locator('[data-run="running"]').waitFor();
      await settled(page);
      expect(await words(page, ".comparison-changes")).toBe(
        "Ændret: Housing First: Boliger pr. år fra 12,3 til 3 boliger.",
      );
      const cells = await room(page)
        .locator(".comparison tbody tr")
        .first()
        .locator("td")
        .allTextContents();
      const [before, now, difference] = cells.map((text) =>
        Number(text.replace("−", "-").replace("+", "").replace(",", ".")),
      );
      expect(now! - before!).toBeCloseTo(difference!, 9);
      expect(difference).not.toBe(0);
      await room(page).getByRole("button", { name: "Slip »før«" }).click();
      await expect(room(page).locator(".comparison").count()).resolves.toBe(0);
    }, WORKSHOP);
  }, 120_000);

  test("guesses of a number become the calculation's uncertainty, and go away again", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        const use = page.getByRole("button", {
          name: "Brug salens gæt som usikkerhed",
        });
        const guesses = room(page).locator("textarea");
        await guesses.fill("60 70");
        expect(await words(page, ".predict")).toContain("mindst 3 gæt");
        await expect(use.isDisabled()).resolves.toBe(true);
        await guesses.fill("60 70 75 50 85 900");
        expect(await words(page, ".guess-faults")).toContain("»900«");
        const model = await words(page, '[data-row="model"]');
        await page.waitForFunction(
          () =>
            !document.querySelector<HTMLButtonElement>(".stage-buttons button")!
              .disabled,
          undefined,
          { timeout: 60_000 },
        );
        await use.click();
        const back = page.getByRole("button", {
          name: "Tilbage til tallet fra før",
        });
        await back.waitFor();
        expect(await words(page, '[data-row="model"]')).not.toBe(model);
        await room(page).locator(".comparison").waitFor({ timeout: 60_000 });
        expect(await words(page, ".comparison-changes")).toContain(
          "Fastholdelse af bolig efter tre år",
        );
        await back.click();
        expect(await words(page, '[data-row="model"]')).toBe(model);
        await expect(back.count()).resolves.toBe(0);
      },
      { at: "#/workshop/usikkerhed" },
    );
  }, 120_000);

  test("two groups' proposals stand side by side, and either can be set again", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await part(page, "To grupper");
      await page.getByLabel("Navn på Gruppe A").fill("Bord 1");
      await page
        .getByRole("button", { name: "Lås det nuværende svar som Bord 1" })
        .click();
      await part(page, "Svaret");
      await setHomes(page, "3");
      await room(page).locator('[data-run="running"]').waitFor();
      await settled(page);
      await part(page, "To grupper");
      await page
        .getByRole("button", { name: "Lås det nuværende svar som Gruppe B" })
        .click();
      expect(await words(page, ".comparison-changes")).toBe(
        "Forskelle: Housing First: Boliger pr. år fra 12,3 til 3 boliger.",
      );
      await page
        .getByRole("button", { name: "Brug grebene fra Bord 1" })
        .click();
      await part(page, "Svaret");
      await expect(
        room(page).getByLabel("Boliger pr. år", { exact: true }).inputValue(),
      ).resolves.toBe("12,3");
    }, WORKSHOP);
  }, 120_000);

  test("the clock runs out once and says so, and its key is silent while one types", async () => {
    await withPage(async (page) => {
      await page.clock.install();
      await openSmall(page);
      await room(page)
        .getByRole("button", { name: "5 min.", exact: true })
        .click();
      await page.locator("#workshop-heading").focus();
      await page.keyboard.press("t");
      await page.clock.runFor(61_000);
      expect(await words(page, ".timer-left")).toBe("3:59");
      await page.clock.runFor(240_000);
      expect(await words(page, ".timer-left")).toBe("0:00");
      expect(await words(page, ".timer-word")).toBe("Tiden er gået.");
      await room(page)
        .getByRole("button", { name: "Nulstil", exact: true })
        .first()
        .click();
      await part(page, "Gæt først");
      await room(page).locator("textarea").pressSequentially("t");
      await page.clock.runFor(5000);
      expect(await words(page, ".timer-left")).toBe("5:00");
    }, WORKSHOP);
  }, 120_000);

  test("the run sheet fits two sheets of paper, and nothing else is printed", async () => {
    await withPage(
      async (page) => {
        await page.locator("#guide-plan").waitFor();
        await page.emulateMedia({ media: "print" });
        await expect(page.locator("header.top").isVisible()).resolves.toBe(
          false,
        );
        await expect(page.locator(".workshop-bar").isVisible()).resolves.toBe(
          false,
        );
        const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
        const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(sheets).toBeGreaterThan(0);
        expect(sheets).toBeLessThanOrEqual(2);
      },
      { at: "#/workshop/guide" },
    );
  });

  test("a page loaded again has the guesses, and a new workshop has none", async () => {
    await withPage(
      async (page) => {
        await room(page).locator("textarea").fill("10 20 30");
        await page.reload();
        const typed = () => room(page).locator("textarea").inputValue();
        expect(await typed()).toBe("10 20 30");
        await part(page, "Drejebog");
        const anew = page.getByRole("button", {
          name: "Begynd en ny workshop",
        });
        await anew.click();
        await part(page, "Gæt først");
        expect(await typed()).toBe("");
        await room(page).locator("textarea").fill("7 8 9");
        await part(page, "Drejebog");
        await anew.click();
        await page.getByText("Fortryd", { exact: true }).click();
        await part(page, "Gæt først");
        expect(await typed()).toBe("7 8 9");
      },
      { at: "#/workshop/gaet" },
    );
  });

  test("one person's years are told under both policies", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await room(page).locator(".citizen-story").waitFor({ timeout: 60_000 });
        const story = await words(page, ".citizen-story");
        expect(story).toMatch(/^Behandling først: .*Housing First: /);
        const who = await words(page, ".citizen-who");
        await page.getByRole("button", { name: "Næste borger" }).click();
        await page.waitForFunction(
          (before) =>
            document
              .querySelector(".citizen-who")
              ?.textContent.replaceAll("\u00a0", " ") !== before,
          who,
        );
      },
      { at: "#/workshop/borger" },
    );
  }, 120_000);
});

const PARTS = ["", "/gaet", "/usikkerhed", "/grupper", "/borger", "/guide"];

test.each([
  ["a large projector in the dark", 1920, 1080, "dark", "Dansk"],
  ["a small projector", 1280, 720, "light", "English"],
  ["a phone", 375, 800, "light", "Dansk"],
] as const)(
  "on %s no part has a WCAG A or AA violation, or is wider than the screen",
  async (_, width, height, colorScheme, language) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await speak(page, language);
        await settled(page);
        await room(page).locator(".stage-answer .button-primary").click();
        for (const one of PARTS) {
          await page.evaluate((hash) => {
            window.location.hash = hash;
          }, `#/workshop${one}`);
          await page.waitForTimeout(300);
          if (one === "/borger")
            await room(page).locator(".citizen").waitFor({ timeout: 60_000 });
          if (one === "/gaet") {
            await room(page).locator("textarea").fill("10 20 30 x");
            await room(page).locator(".button-primary").click();
          }
          if (one === "/grupper")
            for (const group of [0, 1])
              await room(page)
                .locator(".group-proposal .button-primary")
                .nth(group)
                .click();
          await unfold(page);
          expect(await violations(page), one).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
            one,
          ).toBeLessThanOrEqual(width);
        }
      },
      {
        ...WORKSHOP,
        viewport: { width, height },
        colorScheme,
        bypassCSP: true,
      },
    );
  },
  180_000,
);
