import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe";
import { withPage } from "./page";
import { openSmall } from "./smallScenario";

type Files = Readonly<Record<string, Uint8Array>>;

const menus = (page: Page) =>
  page.getByRole("button", { name: /^Tag figuren med: / });

const choose = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

const said = (page: Page, words: string | RegExp) =>
  page.locator(".work-said").filter({ hasText: words }).waitFor();

async function downloaded(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 150_000 }),
    act(),
  ]);
  return download;
}

const bytesOf = async (download: Download) =>
  readFileSync(await download.path());

/** All figures of the page in sight in a look, as the files they are. */
async function taken(page: Page, look: string): Promise<Files> {
  await menus(page).first().click();
  await page.locator(".figure-choices").getByLabel(look).check();
  const download = await downloaded(page, () =>
    choose(page, "Hent alle figurer på siden (zip)"),
  );
  expect(download.suggestedFilename()).toBe("figurer-lille.zip");
  return unzipSync(await bytesOf(download));
}

const named = (files: Files, ending: string) =>
  Object.keys(files)
    .filter((name) => name.endsWith(ending))
    .toSorted();

/** What stands in a picture: its words, whether they lie within it, and what its file is made of. */
const readSvg = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = read.documentElement;
    const [x = 0, y = 0, width = 0, height = 0] = (
      root.getAttribute("viewBox") ?? ""
    )
      .split(" ")
      .map(Number);
    const within = (at: number, from: number, extent: number) =>
      at >= from && at <= from + extent;
    const words = [...root.querySelectorAll("text")].map((one) => {
      const length = Number(one.getAttribute("textLength") ?? 0);
      const anchor = one.getAttribute("text-anchor") ?? "start";
      const left =
        Number(one.getAttribute("x")) -
        length * ({ middle: 0.5, end: 1 }[anchor] ?? 0);
      const isInside =
        within(left, x, width) &&
        within(left + length, x, width) &&
        within(Number(one.getAttribute("y")), y, height);
      return { text: one.textContent ?? "", isInside };
    });
    const ids = new Set([...root.querySelectorAll("[id]")].map(({ id }) => id));
    const links = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
    return {
      fault: read.querySelector("parsererror")?.textContent ?? "",
      title: root.querySelector("title")?.textContent ?? "",
      description: root.querySelector("desc")?.textContent ?? "",
      width: Math.round(Number(root.getAttribute("width"))),
      height: Math.round(Number(root.getAttribute("height"))),
      words,
      shapes: root.querySelectorAll("path, rect, circle, polygon, line").length,
      dead: links.filter((id) => !ids.has(id)),
    };
  }, svg);

/** Size of a picture of pixels, and how many colours it has. */
const readPng = (page: Page, bytes: Uint8Array) =>
  page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(
      new Blob([binary], { type: "image/png" }),
    );
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const pen = canvas.getContext("2d")!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const pixels = new Uint32Array(data.buffer);
    return {
      width: image.width,
      height: image.height,
      ground: data[0]!,
      colors: new Set(pixels).size,
    };
  }, Buffer.from(bytes).toString("base64"));

const squeezed = (text: string) => text.replaceAll(/\s/g, "");

/** Words that each figure of the page shows, under its heading, in the order of the page. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main [data-takes]")]
      .filter((figure) => figure.getClientRects().length > 0)
      .map((figure) => ({
        heading: figure.getAttribute("data-takes")!,
        words: [
          ...figure.querySelectorAll<HTMLElement>(
            ".finding, figcaption, .legend li, svg text, .span-text, .span-tick, .map td, .tile-count",
          ),
        ]
          .filter(
            (part) =>
              part.getClientRects().length > 0 && !part.closest("details"),
          )
          .map((part) => {
            const copy = part.cloneNode(true) as Element;
            copy.querySelectorAll(".sr-only").forEach((one) => one.remove());
            return copy.textContent ?? "";
          })
          .filter(Boolean),
      })),
  );

const WRONG =
  /var\(|class=|style=|foreignObject|href=|undefined|NaN|\[object|light-dark|color-mix/;

/** Everything that holds of every figure: it stands alone, says what it is and where it is from, and shows what the page shows. */
async function expectWhole(page: Page, files: Files, isDark: boolean) {
  const figures = await shown(page);
  const svgs = named(files, ".svg");
  const pngs = named(files, ".png");
  expect(svgs).toHaveLength(figures.length);
  const list = strFromU8(files["indhold.txt"]!);
  for (const [i, name] of svgs.entries()) {
    const { heading, words } = figures[i]!;
    const svg = strFromU8(files[name]!);
    const [, link = ""] = /<metadata>(.*)<\/metadata>/.exec(svg) ?? [];
    expect(link, name).toMatch(/^http:.*#\/s\/1\./);
    expect(WRONG.exec(svg.replace(link, ""))?.[0], name).toBeUndefined();
    const read = await readSvg(page, svg);
    expect(read.fault, name).toBe("");
    expect(read.dead, name).toEqual([]);
    expect(read.title, name).toBe(heading);
    expect(read.shapes, name).toBeGreaterThan(0);
    const isCounted = heading === "Danmarkskort";
    const source = isCounted
      ? /Hjemvej, model \S+ · \d/
      : /Hjemvej, model \S+ · Ishøj · 2027–2029 · .*400 verdener · Frø »ishoej« · \d/;
    const text = read.words.map((word) => word.text).join(" ");
    expect(text, name).toMatch(source);
    expect(read.description, name).toMatch(source);
    const strays = read.words.filter(({ isInside }) => !isInside);
    expect(strays, name).toEqual([]);
    for (const word of words)
      expect(squeezed(text), name).toContain(squeezed(word));
    const png = await readPng(page, files[pngs[i]!]!);
    expect([png.width, png.height], name).toEqual([
      2 * read.width,
      2 * read.height,
    ]);
    expect(read.width, name).toBeGreaterThanOrEqual(640);
    expect(png.colors, name).toBeGreaterThan(8);
    expect(png.ground > 127, name).toBe(!isDark);
    expect(list, name).toContain(`Filer: ${name}, ${pngs[i]}`);
  }
}

const PHONE = { width: 375, height: 800 };

describe("figures are taken away", () => {
  test("all of the overview, light and dark, folded ones and those not yet drawn too", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      const light = await taken(page, "Som på skærmen");
      expect(named(light, ".svg")).toHaveLength(13);
      expect(named(light, ".svg")[0]).toBe(
        "01-hvornaar-er-pengene-tjent-hjem.svg",
      );
      await expectWhole(page, light, false);
      const dark = await taken(page, "Mørk");
      await expectWhole(page, dark, true);
      expect(await page.locator("[data-look]").count()).toBe(0);
    });
  }, 120_000);

  test("all of the page on how sure the answer is, once they are computed", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        await menus(page).first().waitFor({ timeout: 60_000 });
        const files = await taken(page, "Til tryk");
        const names = named(files, ".svg").map((name) => name.slice(3, -4));
        expect(names).toEqual([
          "held-og-viden",
          "hvornaar-er-det-tjent-hjem",
          "alle-verdener-hvor-mange-ender-med-en-besparelse",
          "kroner-og-naetter",
          "hvad-maa-en-nat-koste",
          "hvad-er-det-vaerd-at-vide",
          "hvilke-tal-flytter-svaret",
          "hvad-skal-vaere-sandt",
          "to-tal-paa-en-gang",
        ]);
        await expectWhole(page, files, false);
        const cloud = strFromU8(files["04-kroner-og-naetter.svg"]!);
        expect(cloud.match(/<circle/g)!.length).toBeGreaterThanOrEqual(400);
      },
      { at: "#/sikkerhed", colorScheme: "dark" },
    );
  }, 180_000);

  test("one by one: files, the clipboard, its table as it stands, and words where that is refused", async () => {
    await withPage(async (page) => {
      await page
        .context()
        .grantPermissions(["clipboard-read", "clipboard-write"]);
      await openSmall(page);
      await page.locator(".run-line", { hasText: "400 verdener," }).waitFor();
      const first = menus(page).first();
      await first.focus();
      await page.keyboard.press("Enter");
      const choices = page.locator(".figure-choices");
      await choices.waitFor();
      await page.keyboard.press("Escape");
      await choices.waitFor({ state: "detached" });
      await expect(
        first.evaluate((button) => button === document.activeElement),
      ).resolves.toBe(true);

      await first.click();
      const png = await downloaded(page, () => choose(page, "Hent PNG"));
      expect(png.suggestedFilename()).toBe(
        "hvornaar-er-pengene-tjent-hjem.png",
      );
      await said(page, "hvornaar-er-pengene-tjent-hjem.png er hentet.");
      const svgIn = async (look: string) => {
        await first.click();
        await page.locator(".figure-choices").getByLabel(look).check();
        return String(
          await bytesOf(await downloaded(page, () => choose(page, "Hent SVG"))),
        );
      };
      const seen = await svgIn("Som på skærmen");
      expect(await svgIn("Mørk")).not.toBe(seen);
      expect(await svgIn("Lys")).toBe(seen);
      await first.click();
      await choose(page, "Kopiér billede");
      await said(page, "Billedet er kopieret.");
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const { width, height } = await createImageBitmap(
          await item!.getType("image/png"),
        );
        return { width, height };
      });
      expect(await readPng(page, await bytesOf(png))).toMatchObject(copied);

      await first.click();
      await choose(page, "Kopiér tabel");
      await said(page, "Tabellen er kopieret.");
      const sheet = await page.evaluate(() => navigator.clipboard.readText());
      const figure = page.locator("main [data-takes]").first();
      await figure.locator("details summary").click();
      const cells = await figure
        .locator("table.figures tr")
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.children].map((cell) =>
              (cell.textContent ?? "").replace(/\s+/g, " ").trim(),
            ),
          ),
        );
      const lines = sheet.split(/\r?\n/).map((line) => line.split("\t"));
      expect(lines[0]![0]).toMatch(/^Hvornår er pengene tjent hjem\?: /);
      expect(lines.slice(2, 2 + cells.length)).toEqual(
        cells.map((row) =>
          row.map((cell) =>
            /^−[\d.,]+$/.test(cell) ? cell.replace("−", "-") : cell,
          ),
        ),
      );
      expect(lines.at(-1)![0]).toMatch(/^Hjemvej, model .* · Frø »ishoej«/);

      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error("no"));
      });
      await first.click();
      const file = await downloaded(page, () => choose(page, "Kopiér tabel"));
      expect(file.suggestedFilename()).toBe(
        "hvornaar-er-pengene-tjent-hjem.csv",
      );
      await said(page, "Browseren tillod ikke");

      await figure
        .locator("figure")
        .evaluate((one) => one.classList.add("stale"));
      await first.click();
      await choose(page, "Hent SVG");
      await said(page, "ikke regnet færdig");
    });
  }, 60_000);

  test("no file holds figures of two answers or pages: neither comes where they change meanwhile", async () => {
    await withPage(async (page) => {
      await openSmall(page);
      let files = 0;
      page.on("download", () => files++);
      /** Does it while the first figure waits for its letters. */
      const meanwhile = (act: "language" | "page") =>
        page.evaluate((what) => {
          const { ready } = document.fonts;
          Object.defineProperty(document.fonts, "ready", {
            configurable: true,
            get: () => {
              Reflect.deleteProperty(document.fonts, "ready");
              if (what === "page") location.hash = "#/metode";
              else
                [...document.querySelectorAll("button")]
                  .find((button) => button.textContent === "English")!
                  .click();
              return ready;
            },
          });
        }, act);
      const all = /^(Hent alle figurer|Get all figures)/;
      for (const [act, words] of [
        ["language", "changed meanwhile"],
        ["page", "left the page"],
      ] as const) {
        await page.locator(".figure-menu-button").first().click();
        await meanwhile(act);
        await page.getByRole("button", { name: all }).click();
        await said(page, words);
      }
      expect(files).toBe(0);
    });
  }, 60_000);

  test("on a phone the menu is whole, breaks no rule and widens no page", async () => {
    await withPage(
      async (page) => {
        await openSmall(page);
        const files = await taken(page, "Som på skærmen");
        await expectWhole(page, files, false);
        await menus(page).first().click();
        await page.locator(".figure-choices").waitFor();
        const box = (await page.locator(".figure-choices").boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
        await expect(
          page.evaluate(() => document.documentElement.scrollWidth),
        ).resolves.toBeLessThanOrEqual(PHONE.width);
        expect(await violations(page)).toEqual([]);
      },
      { viewport: PHONE },
    );
  }, 60_000);
});
