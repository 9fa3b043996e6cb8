import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withPage } from "./page";
import { openSmall } from "./smallScenario";

/** Name and role of what has the focus, as a screen reader says it; and whether the focus can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labelled = (element as HTMLInputElement).labels?.[0]?.textContent;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      name: (
        element.getAttribute("aria-label") ??
        labelled ??
        element.textContent ??
        ""
      ).trim(),
      tag: element.tagName,
      isSeen:
        (outlineStyle !== "none" && outlineWidth !== "0px") ||
        boxShadow !== "none",
    };
  });

const MOST_STEPS = 120;

/** Presses Tab until something of this name has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at.tag === "BODY") continue;
    expect(at.isSeen, `the focus on "${at.name}" can be seen`).toBe(true);
    passed.push(at.name);
    if (name.test(at.name)) return;
  }
  throw new Error(`${name} is not reached; passed: ${passed.join(" | ")}`);
}

const headline = async (page: Page) =>
  ((await page.locator(".headline").textContent()) ?? "").replaceAll(
    "\u00a0",
    " ",
  );

const settled = (page: Page) =>
  page.locator('[data-run="done"]').waitFor({ timeout: 50_000 });

test("the main job by keyboard alone: a place, a lever, its answer, the account", async () => {
  await withPage(async (page) => {
    await settled(page);
    await page.keyboard.press("Tab");
    expect((await focused(page)).name).toBe("Gå til svaret");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(
      "answer",
    );
    await page.keyboard.press("Shift+Tab");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tabTo(page, /^Kommune$/);
    await page.keyboard.type("Rander");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      document.querySelector(".headline")?.textContent?.includes("Randers"),
    );
    await settled(page);
    const before = await headline(page);
    await tabTo(page, /^Boliger pr\. år, skyder$/);
    await page.keyboard.press("Home");
    await page.waitForFunction(
      (text) =>
        document
          .querySelector(".headline")
          ?.textContent?.replaceAll("\u00a0", " ") !== text,
      before,
    );
    await settled(page);
    const said = await page.locator(".answer [role=status]").textContent();
    expect(said?.replaceAll("\u00a0", " ")).toContain(await headline(page));
    await tabTo(page, /^Nulstil(: Boliger pr\. år)?$/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (text) =>
        document
          .querySelector(".headline")
          ?.textContent?.replaceAll("\u00a0", " ") === text,
      before,
      { timeout: 50_000 },
    );
    await tabTo(page, /^Vis regnskabet/);
    await page.keyboard.press("Enter");
    await page.locator("table", { hasText: "§ 110" }).first().waitFor();
    expect(await page.locator("main table").count()).toBeGreaterThan(1);
  });
});

/** The control of this name has the focus, is pressed, and is asked who has the focus then. */
async function pressed(page: Page, name: RegExp): Promise<string> {
  await page.getByRole("button", { name }).first().press("Enter");
  await page.waitForTimeout(200);
  return (await focused(page)).name;
}

test("what goes away hands the focus on", async () => {
  await withPage(async (page) => {
    await openSmall(page);
    await settled(page);
    expect(await pressed(page, /^Hold svaret fast$/)).toMatch(/^Slip/);
    expect(await pressed(page, /^Slip/)).toBe("Hold svaret fast");
    const homes = page.getByLabel("Boliger pr. år", { exact: true });
    await homes.fill("3");
    await homes.press("Enter");
    expect(await pressed(page, /^Nulstil ?: Boliger pr\. år$/)).toBe(
      "Boliger pr. år, skyder",
    );
    await pressed(page, /^Filer$/);
    await pressed(page, /^Gem under navn/);
    await page.getByRole("dialog").waitFor();
    expect(await pressed(page, /^Annuller$/)).toBe("Filer");
  });
});

test("a menu closes when the focus leaves it", async () => {
  await withPage(async (page) => {
    const help = page.locator("details.menu", { hasText: "Hjælp" });
    await help.locator("summary").press("Enter");
    const inside = help.getByRole("button", { name: "Tag rundturen" });
    await inside.waitFor();
    await page.keyboard.press("Tab");
    expect(await inside.isVisible()).toBe(true);
    await page.getByRole("button", { name: "English" }).focus();
    await inside.waitFor({ state: "hidden" });
  });
});

test("a screen reader's list of the page: landmarks, headings in order, one name for every control", async () => {
  await withPage(async (page) => {
    await settled(page);
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) =>
        all
          .filter((heading) => heading.checkVisibility())
          .map(({ tagName }) => Number(tagName[1])),
      );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, i) => {
      expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const role of ["banner", "navigation", "main", "contentinfo"] as const)
      expect(await page.getByRole(role).count(), role).toBe(1);
    const nameless = await page
      .locator("main button, main input, main select, header button")
      .evaluateAll((all) =>
        all
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const { labels } = control as HTMLInputElement;
            return !(
              control.getAttribute("aria-label") ??
              control.getAttribute("aria-labelledby") ??
              labels?.[0]?.textContent ??
              control.textContent
            )?.trim();
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(nameless).toEqual([]);
  });
});

test("who wants less motion gets none", async () => {
  await withPage(
    async (page) => {
      await settled(page);
      const moving = await page.locator("body *").evaluateAll((all) =>
        all
          .filter((element) => {
            const { animationName, animationDuration, scrollBehavior } =
              getComputedStyle(element);
            return (
              (animationName !== "none" && animationDuration !== "0s") ||
              scrollBehavior === "smooth"
            );
          })
          .map(({ tagName, className }) => `${tagName}.${String(className)}`),
      );
      expect(moving).toEqual([]);
    },
    { reducedMotion: "reduce" },
  );
});
