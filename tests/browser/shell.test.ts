import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ADDRESSES, ANSWERED, PAGES, WORKBENCH } from "../../src/ui/route";
import { unfold, violations } from "./axe";
import { speak, withPage } from "./page";
import { openSmall } from "./smallScenario";

const settled = (page: Page) =>
  page.locator('[data-run="done"]').waitFor({ timeout: 50_000 });

const headline = async (page: Page) =>
  (await page.locator(".headline").textContent()) ?? "";

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const menu = (page: Page, name: string) =>
  page.locator("summary", { hasText: new RegExp(`^${name}$`) });

/** Takes the address as a link would; the app goes there without being loaded again. */
const go = async (page: Page, address: string) => {
  await page.evaluate((to) => (window.location.hash = to), address);
  await page.waitForTimeout(50);
};

/** Words in the colour for what is chosen, where the machine lays its plain ground behind the letters: nobody can read them. */
const withoutGround = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement("i");
    probe.style.cssText = "color: HighlightText; forced-color-adjust: none";
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.style.color = "CanvasText";
    const plain = getComputedStyle(probe).color;
    probe.remove();
    if (color === plain) throw new Error("The two colours are the same.");
    return [...document.querySelectorAll("button, a, summary, label")]
      .filter((one) => {
        const style = getComputedStyle(one);
        return (
          one.checkVisibility() &&
          style.color === color &&
          style.getPropertyValue("forced-color-adjust") === "auto"
        );
      })
      .map((one) => one.textContent);
  });

describe("the doors", () => {
  test("share one answer and one set of levers", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      const before = await headline(page);
      for (const at of ANSWERED) {
        await go(page, ADDRESSES[at]);
        expect(await headline(page), at).toBe(before);
      }
      await go(page, ADDRESSES.budget);
      await page.locator("#budget-heading").waitFor();
      const homes = page.getByRole("slider", {
        name: "Boliger pr. år, skyder",
      });
      await homes.press("End");
      await page.waitForFunction(
        (text) => document.querySelector(".headline")?.textContent !== text,
        before,
      );
      await settled(page);
      const after = await headline(page);
      await page.getByRole("link", { name: "Overblik", exact: true }).click();
      expect(await headline(page)).toBe(after);
    });
  });

  test.each(PAGES.filter((page) => page !== "calculation"))(
    "%s has its own heading in focus, its title, and its link marked",
    async (name) => {
      await withPage(async (page) => {
        await page.locator(".doors a").first().waitFor();
        await page.locator(`nav a[href="${ADDRESSES[name]}"]`).click();
        const heading = page.locator(`#${name}-heading`);
        await heading.waitFor();
        await page.waitForFunction(
          (id) => document.activeElement?.id === id,
          `${name}-heading`,
        );
        expect(await page.title()).toMatch(/ – Hjemvej$/);
        expect(
          await page
            .locator('.pages a[aria-current="page"]')
            .getAttribute("href"),
        ).toBe(ADDRESSES[name]);
        expect(await page.locator(".answer").count()).toBe(
          ANSWERED.includes(name) ? 1 : 0,
        );
        expect(await page.locator(".panel-levers").isVisible()).toBe(
          WORKBENCH.includes(name),
        );
      });
    },
  );
});

describe("the pages of one answer", () => {
  test("are drawn alike in both languages", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      const drawn = () =>
        page
          .locator(".picture .recharts-surface path")
          .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
      await page.locator(".picture .recharts-surface path").first().waitFor();
      await page.waitForTimeout(500);
      const inDanish = await drawn();
      expect(inDanish.length).toBeGreaterThan(5);
      await speak(page, "English");
      await page.locator(".picture", { hasText: "Who pays?" }).waitFor();
      expect(await drawn()).toEqual(inDanish);
    });
  });

  test.each(PAGES)("%s is read in the order it is seen in", async (name) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await go(page, ADDRESSES[name]);
        await page
          .locator(name === "calculation" ? ".picture h2" : `#${name}-heading`)
          .first()
          .waitFor();
        await page.waitForTimeout(500);
        const tops = await page
          .locator("header h1, main h2, footer p")
          .evaluateAll((all) =>
            all
              .filter((one) => one.checkVisibility())
              .map((one) => one.getBoundingClientRect())
              .filter(({ width }) => width > 1)
              .map(({ top }) => Math.round(top)),
          );
        expect(tops.length).toBeGreaterThan(2);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      },
      { viewport: { width: 375, height: 800 } },
    );
  });
});

describe("the display", () => {
  test("is dark and large when chosen, also the next time, and changes no figure", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await settled(page);
        const before = await headline(page);
        const light = await background(page);
        await menu(page, "Visning").click();
        await page.getByLabel("Mørke (projektor)").check();
        const dark = await background(page);
        expect(dark).not.toBe(light);
        const size = () =>
          page
            .locator(".headline")
            .evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
        const small = await size();
        await page.getByLabel("Stor skrift").check();
        expect(await size()).toBeGreaterThan(small * 1.2);
        expect(await headline(page)).toBe(before);
        await page.reload();
        await page.locator(".headline").waitFor();
        expect(await background(page)).toBe(dark);
        expect(await size()).toBeGreaterThan(small * 1.2);
        await menu(page, "Visning").click();
        await page.getByLabel("Lyse").check();
        expect(await background(page)).toBe(light);
      },
      { colorScheme: "light" },
    );
  });

  test("goes before what the machine prefers", async () => {
    await withPage(
      async (page) => {
        const dark = await background(page);
        await menu(page, "Visning").click();
        await page.getByLabel("Lyse").check();
        expect(await background(page)).not.toBe(dark);
        await page.keyboard.press("Escape");
        expect(await page.getByLabel("Lyse").isVisible()).toBe(false);
        expect(
          await page.evaluate(() => document.activeElement?.textContent),
        ).toBe("Visning");
      },
      { colorScheme: "dark" },
    );
  });
});

describe("where the machine chooses the colours", () => {
  test("what is chosen, what a colour means and the page in sight are still told apart", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await settled(page);
        const color = (selector: string, of: string) =>
          page
            .locator(selector)
            .first()
            .evaluate(
              (element, name) =>
                getComputedStyle(element).getPropertyValue(name),
              of,
            );
        const chosen = await color(
          ".picture .segments [aria-pressed=true]",
          "background-color",
        );
        expect(chosen).not.toBe(
          await color(
            ".picture .segments [aria-pressed=false]",
            "background-color",
          ),
        );
        const paper = await background(page);
        expect(await color(".swatch-middle", "background-color")).not.toBe(
          paper,
        );
        const under = "border-bottom-color";
        expect(await color(".doors a[aria-current]", under)).not.toBe(paper);
        expect(await color(".doors a:not([aria-current])", under)).toBe(paper);
        await go(page, ADDRESSES.case);
        await page.locator(".case-actions").waitFor();
        expect(await withoutGround(page)).toEqual([]);
        await page.getByRole("button", { name: "Filer" }).click();
        await page.getByRole("button", { name: "Gem som fil" }).hover();
        expect(await withoutGround(page)).toEqual([]);
      },
      { forcedColors: "active" },
    );
  });
});

describe("on paper", () => {
  test("there is nothing to choose and nothing on its way", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".fetching:visible").count()).toBe(0);
      await go(page, ADDRESSES.certainty);
      await page.locator("#certainty-heading").waitFor();
      expect(
        await page.locator("main nav:visible, .view-bar:visible").count(),
      ).toBe(0);
      expect(
        await page.locator("main .certainty .button:visible").count(),
      ).toBe(0);
    });
  });
});

describe("the tour", () => {
  test("is offered once, taken by keyboard, left and taken again", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await settled(page);
      const offer = page.locator(".tour-offer");
      await offer.getByRole("button", { name: "Tag rundturen" }).press("Enter");
      const tour = page.getByRole("region", { name: "Rundtur" });
      const headings: (string | null)[] = [];
      for (;;) {
        headings.push(await tour.getByRole("heading").textContent());
        await page.locator(".in-tour").first().waitFor();
        await page.keyboard.press("Tab");
        const name = await page.evaluate(
          () => document.activeElement?.textContent,
        );
        await page.keyboard.press("Enter");
        if (name === "Slut") break;
        expect(name).toBe("Næste");
      }
      expect(new Set(headings).size).toBe(7);
      await tour.waitFor({ state: "detached" });
      expect(await page.locator(".in-tour").count()).toBe(0);
      expect(await offer.count()).toBe(0);
      await page.reload();
      await page.locator(".headline").waitFor();
      expect(await offer.count()).toBe(0);
      await menu(page, "Hjælp").click();
      await page.getByRole("button", { name: "Tag rundturen" }).click();
      await tour.waitFor();
      await page.keyboard.press("Escape");
      await tour.waitFor({ state: "detached" });
    });
  });
});

const WIDTHS = [1920, 1366, 768, 375, 320];

/** What sticks out of the page to the right, and is not inside something that scrolls by itself. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > clientWidth + 1;
      })
      .slice(0, 3)
      .map(({ tagName, className }) => `${tagName}.${String(className)}`);
  });

/** On how many lines the words of an element stand. */
const lines = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return new Set([...words.getClientRects()].map(({ top }) => top)).size;
  });

/** Pixels from the window's edge to the sheet nearest to it. */
const leftmost = (page: Page) =>
  page
    .locator("main :is(.sheet, .case-paper):visible")
    .evaluateAll((all) =>
      Math.min(
        ...all.map((sheet) => Math.round(sheet.getBoundingClientRect().left)),
      ),
    );

/** Buttons, boxes and folds that are lower than 24 pixels, their labels counted in. */
const lowTargets = (page: Page) =>
  page
    .locator("main :is(button, summary, input:not([type=range])):visible")
    .evaluateAll((all) =>
      all
        .filter((target) => {
          const label = (target as HTMLInputElement).labels?.[0];
          return [target, ...(label ? [label] : [])].every(
            (part) => part.getBoundingClientRect().height < 23.9,
          );
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );

/** Opens the page with a small scenario and shows it at each width; all that can be folded out is out at the end. */
async function seenAtEachWidth(page: Page, name: (typeof PAGES)[number]) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(150);
    expect(await sticksOut(page), `at ${width}`).toEqual([]);
  }
  expect(await lines(page, "header h1"), "lines of the name").toBe(1);
  expect(await leftmost(page), "room beside the sheets").toBe(
    name === "workshop" ? 12 : 16,
  );
  await unfold(page);
  expect(await sticksOut(page), "at 320, unfolded").toEqual([]);
  expect(await lowTargets(page)).toEqual([]);
  if (name !== "calculation")
    expect(
      await page.locator(".page h2:visible").allTextContents(),
      "headings at the level of the page's own",
    ).toHaveLength(1);
  await page.setViewportSize({ width: 1366, height: 900 });
}

test.each(PAGES)(
  "%s sticks out at no width, and breaks no WCAG A or AA rule on light or dark ground, in Danish or English",
  async (name) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await settled(page);
        await go(page, ADDRESSES[name]);
        await page
          .locator(name === "calculation" ? "#answer" : `#${name}-heading`)
          .waitFor();
        await seenAtEachWidth(page, name);
        expect(await violations(page), "light, in Danish").toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        await speak(page, "English");
        await page.waitForTimeout(200);
        expect(await sticksOut(page), "in English").toEqual([]);
        expect(await violations(page), "dark, in English").toEqual([]);
      },
      { colorScheme: "light", bypassCSP: true },
    );
  },
);
