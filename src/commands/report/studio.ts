import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { FIGURE_LIST, type ListedFigure } from "../../export/figures/list";
import type { CasePictures, Picture } from "../../export/picture";
import type { Language } from "../../ui/format";
import { workTexts } from "../../ui/text/work/texts";
import { takeawayTexts } from "../../ui/text/takeaway/texts";
import { type Found, linkTo } from "./caseInput";
import { type Drawing, type Ready, unpacked } from "./files";

/** Where figures are drawn: the app itself in a browser without a window, one for all scenarios. */
export type Studio = {
  /** The case's pictures, and where they are wanted the figures of the pages that are about the answer. */
  readonly draw: (found: Found, wanted: Wanted) => Promise<Drawing>;
  readonly close: () => Promise<void>;
};

/** How an answer is to be drawn. */
export type Wanted = {
  readonly language: Language;
  /** The day that stands in the figures, as "2026-11-28". */
  readonly made: string;
  /** Where the app lies for those who get the files; undefined where nobody says. */
  readonly address: string | undefined;
  /** Whether all figures are wanted, or the case's alone. */
  readonly isEveryFigure: boolean;
};

/** There is no browser to draw in. */
export class NoBrowser extends Error {}

/** A scenario is computed anew in the browser, which takes longer than here. */
const PATIENCE_MS = 15 * 60_000;

/** Builds the app where its sources have changed, serves it to this machine alone, and opens a browser. */
export async function openStudio(): Promise<Studio> {
  const { buildApp, serveApp } =
    await fromProject<typeof import("../app.mjs")>("app.mjs");
  const chromium = await launch();
  try {
    buildApp();
    const { address, close } = await serveApp(0);
    return {
      draw: (found, wanted) =>
        drawnIn(chromium, { served: address, found }, wanted),
      close: async () => {
        await chromium.close();
        await close();
      },
    };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}

async function launch(): Promise<Browser> {
  const { ensureChromium, chromiumArguments } =
    await fromProject<typeof import("../browser.mjs")>("browser.mjs");
  const found = await ensureChromium().catch(() => undefined);
  if (!found) throw new NoBrowser();
  const name = "playwright-core"; // not to be bundled
  const { chromium } = (await import(
    /* @vite-ignore */ name
  )) as typeof import("playwright-core");
  return chromium.launch({
    executablePath: found.executablePath,
    args: chromiumArguments,
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
}

/** A module of the commands taken from where it lies, since it builds and serves what lies around it. */
const fromProject = <Module>(file: string): Promise<Module> =>
  import(
    /* @vite-ignore */ pathToFileURL(join(projectFolder(), COMMANDS, file)).href
  );

const COMMANDS = join("src", "commands");

function projectFolder(): string {
  const own = dirname(fileURLToPath(import.meta.url));
  let folder = own;
  while (!existsSync(join(folder, COMMANDS, "app.mjs"))) {
    if (dirname(folder) === folder)
      throw new Error(`Hjemvej does not lie around ${own}.`);
    folder = dirname(folder);
  }
  return folder;
}

/** Opens the link, waits for the answer, and takes the figures away as a reader does. */
async function drawnIn(
  chromium: Browser,
  { served, found }: { readonly served: string; readonly found: Found },
  { language, made, address, isEveryFigure }: Wanted,
): Promise<Drawing> {
  const context = await chromium.newContext({ locale: "da-DK" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.clock.setFixedTime(new Date(`${made}T12:00:00`));
    await page.goto(linkTo(served, found));
    await speak(page, language);
    await page.locator('[data-run="done"]').first().waitFor();
    const pictures = picturesFrom(await takenFigures(page, language));
    await page.keyboard.press("Escape");
    await page.locator("dialog.takeaway").waitFor({ state: "detached" });
    const files: Ready[] = [];
    for (const name of isEveryFigure ? FIGURE_PAGES : []) {
      const zip = await figuresOn(page, name);
      files.push(...unpacked(zip, takeawayTexts(language).figureFolders[name]));
    }
    return {
      pictures,
      files: files.map((file) => addressed(file, served, address)),
    };
  } finally {
    await context.close();
  }
}

async function speak(page: Page, language: Language): Promise<void> {
  await page
    .locator(`.languages button[lang="${language}"]`)
    .click({ timeout: 60_000 });
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** The bytes of the zip that the app hands over; its own words where it cannot. */
async function takenFigures(
  page: Page,
  language: Language,
): Promise<Uint8Array> {
  const { menu } = workTexts(language);
  await page.getByRole("button", { name: menu.name, exact: true }).click();
  await page
    .locator(".work-menu-list")
    .getByRole("button", { name: menu.take, exact: true })
    .click();
  const refused = page.locator(".takeaway [role=alert]").waitFor();
  const download = page.waitForEvent("download");
  await page.locator('[data-take="figures"] button').click();
  const taken = await Promise.race([download, refused]);
  refused.catch(() => undefined);
  download.catch(() => undefined);
  if (!taken)
    throw new Error(
      (await page.locator(".takeaway [role=alert]").textContent()) ?? "",
    );
  return readFile(await taken.path());
}

/** Pages of which every figure is taken. */
const FIGURE_PAGES = ["calculation", "certainty"] as const;

const ADDRESSES = { calculation: "#/", certainty: "#/sikkerhed" } as const;

/** The zip of all figures of a page, by the menu of its first one. */
async function figuresOn(
  page: Page,
  name: (typeof FIGURE_PAGES)[number],
): Promise<Uint8Array> {
  await page.goto(new URL(ADDRESSES[name], page.url()).href);
  const menus = page.locator("main .figure-menu > button:visible");
  await menus.first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".figure-choices > ul").last().getByRole("button").click(),
  ]);
  return readFile(await download.path());
}

/** Links lead to where the app lies for the reader, and not to where it was served for the drawing; where nobody says, they are left out. */
export function addressed(
  { path, bytes }: Ready,
  served: string,
  address: string | undefined,
): Ready {
  if (!path.endsWith(".txt")) return { path, bytes };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lines = text.split(/(?<=\n)/);
  const kept = lines
    .filter((line) => address !== undefined || !line.includes(served))
    .map((line) => line.replaceAll(served, address ?? ""));
  return { path, bytes: strToU8(kept.join("")) };
}

/** The pictures in a zip of figures. */
export function picturesFrom(zip: Uint8Array): CasePictures {
  const files = unzipSync(zip);
  const list = JSON.parse(strFromU8(files[FIGURE_LIST]!)) as ListedFigure[];
  return Object.fromEntries(
    list.map(({ figure, name, width, height, alt }) => [
      figure,
      {
        svg: strFromU8(files[`${name}.svg`]!),
        png: Uint8Array.from(files[`${name}.png`]!),
        width,
        height,
        alt,
      } satisfies Picture,
    ]),
  );
}
