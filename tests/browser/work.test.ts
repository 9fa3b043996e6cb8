import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { withAssumption } from "../../src/model/scenario/edit";
import { linkOf } from "../../src/export/link";
import { ishoejScenario } from "../ui/results";
import { violations } from "./axe";
import { withPage } from "./page";
import { openSmall } from "./smallScenario";

const HOMES = "Boliger pr. år";

const homes = (page: Page) =>
  page.getByLabel(HOMES, { exact: true }).inputValue();

async function setHomes(page: Page, to: string): Promise<void> {
  const field = page.getByLabel(HOMES, { exact: true });
  await field.fill(to);
  await field.press("Enter");
}

const shelterDay = (page: Page) =>
  page.locator(".panel-assumptions .field-input").first().inputValue();

const undoButton = (page: Page, of: string) =>
  page.getByRole("button", { name: `Fortryd: ${of}`, exact: true });

const place = (page: Page) =>
  page.getByRole("combobox", { name: "Kommune" }).inputValue();

/** What the browser keeps is written behind the page; a reload waits for it. */
async function reload(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByLabel(HOMES, { exact: true }).waitFor();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Filer" }).click();
  await page.getByRole("button", { name, exact: true }).click();
}

async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await choose(page, "Kopiér link");
  await page.getByText("Linket er kopieret").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Something done in a profile that has never seen the app. */
const elsewhere = (at: string, act: (page: Page) => Promise<void>) =>
  withPage(act, { at });

const hashOf = (link: string) => link.slice(link.indexOf("#"));

test("a dialog gives the focus back to where it came from, however it is left", async () => {
  await withPage(async (page) => {
    await openSmall(page);
    const focus = () =>
      page.evaluate(() => document.activeElement?.textContent);
    await choose(page, "Gem under navn …");
    await page.getByRole("button", { name: "Annuller", exact: true }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await focus()).toBe("Filer");
    await choose(page, "Historik …");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await focus()).toBe("Filer");
  });
}, 60_000);

describe("no work is lost", () => {
  test("an edit, the language and the steps are there after a reload", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await setHomes(page, "20");
      await undoButton(page, "Boliger pr. år 12,3 → 20").waitFor();
      await reload(page);
      expect(await place(page)).toContain("Lille");
      expect(await homes(page)).toBe("20");
      await undoButton(page, "Boliger pr. år 12,3 → 20").click();
      expect(await homes(page)).toBe("12,3");
      await undoButton(page, "Åbnet filen »lille.json«").click();
      expect(await place(page)).toBe("Ishøj");
      await page.getByRole("button", { name: "English" }).click();
      await page.waitForTimeout(300);
      await page.reload();
      await page.getByRole("button", { name: /^Redo: / }).waitFor();
      expect(await page.getAttribute("html", "lang")).toBe("en");
    });
  });

  test("undo and redo by key, but not in a field of text", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await setHomes(page, "20");
      await page.getByRole("slider", { name: `${HOMES}, skyder` }).focus();
      await page.keyboard.press("Control+z");
      await page
        .getByText("Fortrudt: Boliger pr. år 12,3 → 20", { exact: true })
        .waitFor();
      expect(await homes(page)).toBe("12,3");
      await page.keyboard.press("Control+Shift+Z");
      expect(await homes(page)).toBe("20");
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+y");
      expect(await homes(page)).toBe("20");
      await page.getByLabel(HOMES, { exact: true }).focus();
      await page.keyboard.press("Control+z");
      await undoButton(page, "Boliger pr. år 12,3 → 20").waitFor();
    });
  });

  test("the history leads back to a step, and forth again", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await setHomes(page, "20");
      await choose(page, "Historik …");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: "Begyndt med Ishøj" })
        .click();
      expect(await place(page)).toBe("Ishøj");
      await choose(page, "Historik …");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: "Boliger pr. år 12,3 → 20" })
        .click();
      expect(await homes(page)).toBe("20");
    });
  });
});

describe("a link", () => {
  test("opens the same work in another profile, and leaves the address clean", async () => {
    let link = "";
    await withPage(async (page) => {
      await setHomes(page, "20");
      await undoButton(page, "Boliger pr. år 12,3 → 20").waitFor();
      link = await copiedLink(page);
    });
    expect(link.length).toBeLessThan(2000);
    await elsewhere(hashOf(link), async (page) => {
      await undoButton(page, "Åbnet fra link").waitFor();
      expect(await homes(page)).toBe("20");
      expect(new URL(page.url()).hash).toBe("#/");
      await undoButton(page, "Åbnet fra link").click();
      expect(await homes(page)).toBe("12,3");
    });
  });

  test("whose preset has changed since is opened only when the reader says so", async () => {
    const made = ishoejScenario();
    const then = withAssumption(made, "interimDay", 1234);
    const link = linkOf(
      {
        scenario: withAssumption(then, "shelterDay", 4000),
        origin: then,
        presetId: "ishoej",
        policyId: "housing-first",
        discounted: false,
        page: "#/metode",
      },
      () => then,
    );
    await elsewhere(link, async (page) => {
      const dialog = page.getByRole("dialog", {
        name: "Linket bygger på ældre tal",
      });
      await dialog.getByText("Siden er 1 tal ændret").waitFor();
      await dialog.getByText("Ændret siden").click();
      await dialog.getByText("§ 107", { exact: false }).first().waitFor();
      await dialog.getByRole("button", { name: "Tilbage" }).click();
      expect(await shelterDay(page)).not.toBe("4.000");
      await page.goto("about:blank");
      await page.goto(inject("baseUrl") + link);
      await dialog.getByRole("button", { name: "Åbn med tallene" }).click();
      await undoButton(page, "Åbnet fra link").waitFor();
      expect(await shelterDay(page)).toBe("4.000");
    });
  });

  test("that has not come through whole is refused, and the work stays", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      await setHomes(page, "20");
      const link = await copiedLink(page);
      await page.evaluate(
        (hash) => {
          window.location.hash = hash;
        },
        hashOf(link).slice(0, -9),
      );
      const dialog = page.getByRole("dialog", {
        name: "Linket kan ikke bruges",
      });
      await dialog.getByText("Linket er ikke kommet helt igennem").waitFor();
      await dialog
        .getByRole("button", { name: "Tilbage til arbejdet" })
        .click();
      expect(await homes(page)).toBe("20");
      expect(new URL(page.url()).hash).toBe("#/");
    });
  });
});

describe("the reader's own scenarios", () => {
  test("are saved, opened, renamed and deleted, and a deletion can be undone", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await setHomes(page, "20");
        await choose(page, "Gem under navn …");
        const name = page.getByRole("textbox", { name: "Navn" });
        await name.fill("Mange boliger");
        await name.press("Enter");
        await page.getByText("Gemt som »Mange boliger«").waitFor();
        expect(await place(page)).toBe("Mange boliger");
        await setHomes(page, "5");
        await page.getByRole("button", { name: "Filer" }).click();
        await page
          .getByText("Ændret, siden »Mange boliger« blev gemt")
          .waitFor();
        expect(await place(page)).toBe("Mange boliger (ændret)");
        await page.keyboard.press("Escape");
        await reload(page);
        await page.getByRole("combobox", { name: "Kommune" }).fill("odense");
        await page.keyboard.press("Enter");
        await page.getByRole("combobox", { name: "Kommune" }).fill("mange");
        await page
          .getByRole("group", { name: "Mine scenarier" })
          .getByText("Mange boliger")
          .waitFor();
        await page.keyboard.press("Enter");
        expect(await homes(page)).toBe("20");
        await choose(page, "Mine scenarier …");
        const dialog = page.getByRole("dialog");
        expect(await violations(page)).toEqual([]);
        await dialog.getByRole("button", { name: /^Omdøb/ }).click();
        const other = dialog.getByRole("textbox", { name: /^Nyt navn/ });
        await other.fill("Flere boliger");
        await other.press("Enter");
        await dialog
          .getByRole("button", { name: "Slet »Flere boliger«" })
          .click();
        await dialog.getByText("Du har endnu ikke gemt").waitFor();
        await dialog.getByRole("button", { name: "Fortryd sletning" }).click();
        await dialog
          .getByRole("button", { name: "Åbn »Flere boliger«" })
          .click();
        expect(await place(page)).toBe("Flere boliger");
      },
      { bypassCSP: true },
    );
  });
});

/** A second window of the same browser. */
async function another(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject("baseUrl"));
  await page.getByLabel(HOMES, { exact: true }).waitFor();
  return page;
}

test("another window tells that it has changed the work, and sees what is saved", async () => {
  await withPage(async (page) => {
    await openSmall(page);
    const second = await another(page.context());
    await setHomes(second, "20");
    await page.getByText("Hjemvej er åben i et andet vindue").waitFor();
    await choose(second, "Gem under navn …");
    await second.getByRole("textbox", { name: "Navn" }).press("Enter");
    await choose(page, "Mine scenarier …");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Åbn »Lille«" })
      .waitFor();
  });
});

test("a browser that keeps nothing says so, and the app works", async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    });
    await page.reload();
    await page.getByText("Browseren kan ikke gemme dit arbejde her").waitFor();
    await setHomes(page, "20");
    await undoButton(page, "Boliger pr. år 12,3 → 20").waitFor();
  });
});

test("work on a preset that has other figures now is kept, and says so", async () => {
  await withPage(async (page) => {
    await setHomes(page, "20");
    await page.waitForTimeout(300);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open("hjemvej");
          open.onsuccess = () => {
            const table = open.result
              .transaction("kept", "readwrite")
              .objectStore("kept");
            const reading = table.get("work");
            reading.onsuccess = () => {
              type Work = {
                model: string;
                history: { steps: { of: { origin: { years: number } } }[] };
              };
              const work = reading.result as Work;
              for (const { of } of work.history.steps) of.origin.years = 4;
              work.model = "2.0.9";
              table.put(work, "work").onsuccess = () => resolve();
            };
          };
        }),
    );
    await page.reload();
    await page.getByText("Modellen er ændret fra 2.0.9").waitFor();
    await page.getByText("Dit arbejde bygger stadig på de gamle tal").waitFor();
    expect(await homes(page)).toBe("20");
    await page
      .getByRole("button", { name: "Åbn Ishøj med de nye tal" })
      .click();
    expect(await homes(page)).toBe("12,3");
  });
});

test("work that cannot be read is laid aside, and can be had as a file", async () => {
  await withPage(async (page) => {
    await page.getByLabel(HOMES, { exact: true }).waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open("hjemvej");
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const writing = open.result.transaction("kept", "readwrite");
            writing.objectStore("kept").put({ format: "fremtid" }, "work");
            writing.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await page.getByText("Dit arbejde fra sidst kunne ikke læses").waitFor();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Hent som fil" }).click();
    expect((await waiting).suggestedFilename()).toBe("hjemvej-arbejde.json");
  });
});

test.each([
  ["a desk", 1366, "light"],
  ["a phone in the dark", 375, "dark"],
] as const)(
  "on %s the menu and the dialogs have no WCAG A or AA violation",
  async (_, width, colorScheme) => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await page.getByRole("button", { name: "Filer" }).click();
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
        for (const name of ["Gem under navn …", "Historik …"]) {
          await page.keyboard.press("Escape");
          await choose(page, name);
          await page.getByRole("dialog").waitFor();
          expect(await violations(page)).toEqual([]);
          await page.keyboard.press("Escape");
        }
      },
      { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    );
  },
);
