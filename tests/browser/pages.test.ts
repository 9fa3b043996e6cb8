import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { refund } from "../../src/commands/refund/command";
import { unfold, violations } from "./axe";
import { speak, withPage } from "./page";
import { openSmall } from "./smallScenario";

const REFUND = { at: "#/refusion" };
const EXAMPLE = "src/ui/refund/eksempel-ophold.csv";

const go = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).click();

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id ?? "");

/** Chooses a file of stays with this content. */
const choose = (page: Page, name: string, buffer: Buffer) =>
  page
    .locator('input[type="file"][accept*="csv"]')
    .setInputFiles({ name, mimeType: "text/csv", buffer });

/** Waits until another result than the one before stands there; gives the sum in words. */
async function resultAfter(page: Page, act: () => Promise<void>) {
  const sum = page.locator("[data-settled]");
  const before =
    (await sum.count()) > 0 ? await sum.getAttribute("data-settled") : "";
  await act();
  await page.waitForFunction(
    (number) =>
      (document.querySelector("[data-settled]")?.getAttribute("data-settled") ??
        "") !== number,
    before,
  );
  return ((await sum.textContent()) ?? "").replaceAll("\u00a0", " ").trim();
}

async function saved(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await waiting).path(), "utf8");
}

async function byCommand(...words: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hjemvej-"));
  const code = await refund([...words, "--out", join(folder, "out.csv")], {
    folder: process.cwd(),
    answer: () => undefined,
    say: () => undefined,
  });
  expect(code).toBe(0);
  return readFileSync(join(folder, "out.csv"), "utf8");
}

describe("the pages", () => {
  test("the way to the reservations leads to them, from any page and again", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });
        const arrives = async () => {
          await go(page, "Læs forbeholdene");
          await page.waitForFunction(() => {
            const top = document
              .getElementById("about")
              ?.getBoundingClientRect().top;
            return top !== undefined && top > 0 && top < innerHeight / 2;
          });
        };
        await arrives();
        expect(await focused(page)).toBe("about");
        await page.evaluate(() => window.scrollTo(0, 0));
        await arrives();
      },
      { at: "#/budget" },
    );
  });

  test("have addresses, titles and focus of their own; back works, and work stays", async () => {
    await withPage(async (page) => {
      await page.locator('[data-run="done"]').waitFor({ timeout: 50_000 });
      const answer = await page.locator(".headline").textContent();
      await page.locator(".panel-levers summary").first().click();
      await go(page, "Refusion af egne ophold");
      await page.locator("#refund-heading").waitFor();
      expect(page.url()).toMatch(/#\/refusion$/);
      expect(await page.title()).toBe("Refusion af egne ophold – Hjemvej");
      expect(await focused(page)).toBe("refund-heading");
      await resultAfter(page, () =>
        page.getByRole("button", { name: "Prøv med et eksempel" }).click(),
      );
      await go(page, "Metode og kilder");
      await page.locator("#method-heading").waitFor();
      expect(await page.title()).toBe("Metode og kilder – Hjemvej");
      expect(
        await page
          .getByRole("link", { name: "Metode og kilder", exact: true })
          .getAttribute("aria-current"),
      ).toBe("page");
      await page.goBack();
      await page.locator("#refund-heading").waitFor();
      expect(await focused(page)).toBe("refund-heading");
      expect(await page.locator("[data-settled]").isVisible()).toBe(true);
      await page.goBack();
      expect(await page.locator(".headline").isVisible()).toBe(true);
      expect(await focused(page)).toBe("answer");
      expect(await page.title()).toBe("Hjemvej: Ishøj");
      expect(await page.locator(".headline").textContent()).toBe(answer);
      await expect(
        page.locator(".panel-levers details[open]").count(),
      ).resolves.toBe(1);
      await expect(page.locator('[data-run="done"]').count()).resolves.toBe(1);
    });
  });

  test("a part of the method page has an address", async () => {
    await withPage(
      async (page) => {
        await page.locator("#method-lov").waitFor();
        expect(await focused(page)).toBe("method-lov");
        await page
          .getByText(
            /^\d+ af \d+ forudsætninger er skøn, \d+ er tilpasset landets tal\.$/,
          )
          .waitFor();
        await go(page, "Metode og kilder");
        await page.waitForFunction(
          () => document.activeElement?.id === "method-heading",
        );
        await page.getByLabel("Søg i forudsætninger").fill("egen bolig ja");
        await page
          .getByRole("rowheader", { name: /Siger ja til egen bolig/ })
          .waitFor();
        await expect(
          page.getByRole("rowheader", { name: /Sagsstamme/ }).count(),
        ).resolves.toBe(0);
      },
      { at: "#/metode/lov" },
    );
  });
});

describe("the list of municipalities", () => {
  test("is searched and chosen from by keyboard, and left without a choice", async () => {
    await withPage(async (page) => {
      const box = page.getByRole("combobox", { name: "Kommune" });
      await box.click();
      await expect(page.getByRole("option").count()).resolves.toBe(102);
      await box.fill("drag");
      const only = page.getByRole("option");
      await expect(only.count()).resolves.toBe(1);
      expect(await only.textContent()).toMatch(/Dragør.*111.*misvisende tal/);
      await page.keyboard.press("Tab");
      expect(await box.inputValue()).toBe("Ishøj");
      await box.fill("ishoj");
      await expect(page.getByRole("option").count()).resolves.toBe(3);
      await page.keyboard.press("ArrowDown");
      await page.getByRole("option").nth(2).hover();
      await expect(page.getByRole("option").count()).resolves.toBe(3);
      await box.fill("læsø");
      await page.keyboard.press("Enter");
      expect(await page.title()).toBe("Hjemvej: Ishøj");
      await box.fill("Århus");
      await page.keyboard.press("Enter");
      expect(await box.inputValue()).toBe("Aarhus");
      await page.waitForFunction(() => document.title === "Hjemvej: Aarhus");
      await page.keyboard.press("Escape");
      expect(await box.inputValue()).toBe("Aarhus");
    });
  });
});

describe("the municipality's own stays", () => {
  test("give the command's files, byte for byte, also by another reading of the law", async () => {
    await withPage(async (page) => {
      const first = await resultAfter(page, () =>
        page.getByRole("button", { name: "Prøv med et eksempel" }).click(),
      );
      expect(await saved(page, "Hent en linje pr. borger")).toBe(
        await byCommand(EXAMPLE),
      );
      const second = await resultAfter(page, () =>
        page.getByLabel(/^I4: 90 nye døgn/).check(),
      );
      expect(second).not.toBe(first);
      await resultAfter(page, async () => {
        const payment = page.getByLabel(/egenbetaling på § 110, kr/);
        await payment.fill("97,50");
        await payment.press("Enter");
      });
      expect(await saved(page, "Hent en linje pr. tidsrum")).toBe(
        await byCommand(
          EXAMPLE,
          ..."--april2026 I4 --user-payment 97,50 --detail".split(" "),
        ),
      );
    }, REFUND);
  });

  test("a person opens to the stretches, which add up to the person's row", async () => {
    await withPage(async (page) => {
      await choose(page, "ophold.csv", readFileSync(EXAMPLE));
      await page.getByRole("button", { name: /^EKSEMPEL-04/ }).click();
      const lines = page.locator("table.lines");
      await lines.waitFor();
      expect(await lines.textContent()).toContain("løbeårets døgn er brugt");
      const cells = (row: string) =>
        page.locator(row).locator("td.number").allTextContents();
      const person = await cells("tr:has(> th > button[aria-expanded=true])");
      const sum = await cells("table.lines tr.strong");
      expect(sum.slice(1)).toEqual(person.slice(-2));
    }, REFUND);
  });

  test("every fault of a file is listed at once, and the result stays until a good file comes", async () => {
    await withPage(async (page) => {
      const before = await resultAfter(page, () =>
        choose(page, "god.csv", readFileSync(EXAMPLE)),
      );
      await choose(
        page,
        "dårlig.csv",
        Buffer.from(
          "borger;sted;fra;til;bevilget før udskrivning;takst\nÅse;111;2026-05-01;2026-04-01;måske;1.2.3\nBo;110;1.5.2026;;;100\n",
          "latin1",
        ),
      );
      const faults = page.getByRole("region", { name: /dårlig.csv kan ikke/ });
      await faults.waitFor();
      const rows = await faults.locator("tbody tr").allTextContents();
      expect(rows).toHaveLength(5);
      expect(rows[0]).toMatch(/^2sted"111"110, 107 eller 85a/);
      expect(rows[4]).toMatch(/^3til.*Er opholdet ikke slut/);
      expect(await page.locator("[data-settled]").textContent()).toContain(
        before.slice(0, 20).split(" ")[1],
      );
      await faults
        .getByText("Resultatet nedenfor er stadig af god.csv")
        .waitFor();
      await page
        .getByRole("button", { name: "Gå tilbage til god.csv" })
        .click();
      await faults.waitFor({ state: "detached" });
    }, REFUND);
  });

  test("of many persons the first hundred are shown, and the rest in one row", async () => {
    const header = "person,place,start,end,decisionBeforeDischarge,dailyPrice";
    const rows = Array.from(
      { length: 250 },
      (_, i) => `P${i},110,2026-01-01,2026-01-11,,100`,
    );
    await withPage(async (page) => {
      await page.waitForLoadState("networkidle");
      const asked: string[] = [];
      page.context().on("request", (request) => asked.push(request.url()));
      await choose(
        page,
        "mange.csv",
        Buffer.from([header, ...rows].join("\n")),
      );
      const names = page.locator("table.persons > tbody > tr > th");
      await page.getByText("150 borgere, der ikke vises").waitFor();
      await expect(names.count()).resolves.toBe(102);
      await page.getByLabel("Find en borger").fill("p24");
      await page.getByText("239 borgere, der ikke vises").waitFor();
      await expect(names.count()).resolves.toBe(13);
      expect(asked).toEqual([]); // nothing of the file leaves the machine
    }, REFUND);
  });
});

describe.each([
  ["a desk", 1366, "light", "Dansk"],
  ["a projector in the dark", 1366, "dark", "English"],
  ["a phone", 375, "light", "English"],
  ["a phone in the dark", 375, "dark", "Dansk"],
] as const)("on %s", (_, width, colorScheme, language) => {
  test.each(["#/refusion", "#/metode"])(
    "%s has no WCAG A or AA violation, all unfolded",
    async (at) => {
      await withPage(
        async (page) => {
          await speak(page, language);
          await page.locator(".page-head").waitFor();
          if (at === "#/refusion") await showAll(page);
          await unfold(page);
          expect(await violations(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
          ).toBeLessThanOrEqual(width);
        },
        {
          at,
          viewport: { width, height: 800 },
          colorScheme,
          bypassCSP: true,
        },
      );
    },
  );
});

test("on a phone every caption of the refund page stays in sight, its table scrolled or not", async () => {
  await withPage(
    async (page) => {
      await showAll(page);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("caption")].flatMap((caption) => {
          const words = document.createRange();
          words.selectNodeContents(caption);
          const scroller = caption.closest(".table-box")!;
          scroller.scrollLeft = scroller.scrollWidth;
          const box = scroller.getBoundingClientRect();
          const { left, right } = words.getBoundingClientRect();
          return left < box.left - 1 || right > box.right + 1
            ? [caption.textContent]
            : [];
        }),
      );
      expect(cut).toEqual([]);
      await expect(page.locator("caption").count()).resolves.toBe(3);
    },
    { ...REFUND, viewport: { width: 375, height: 800 } },
  );
});

/** A result with a person open, and the faults of another file above it. */
async function showAll(page: Page): Promise<void> {
  await resultAfter(page, () => choose(page, "god.csv", readFileSync(EXAMPLE)));
  await page.locator(".person-toggle").first().click();
  await page.locator("table.lines").waitFor();
  await choose(page, "dårlig.csv", Buffer.from("person;place\nA;110\n"));
  await page.locator(".refused").waitFor();
}

test("the open list of municipalities has no WCAG A or AA violation", async () => {
  await withPage(
    async (page) => {
      const box = page.getByRole("combobox", { name: "Kommune" });
      await box.click();
      expect(await violations(page)).toEqual([]);
      await box.fill("findes ikke");
      expect(await violations(page)).toEqual([]);
    },
    { bypassCSP: true, at: "#/metode" },
  );
});
