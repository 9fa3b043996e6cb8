import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type {
  Browser,
  BrowserContextOptions,
  Locator,
  Page,
} from "playwright-core";
import { afterAll, inject } from "vitest";
import { NO_CHROMIUM, chromiumArguments } from "../../src/commands/browser.mjs";

type Visit = Pick<
  BrowserContextOptions,
  | "viewport"
  | "colorScheme"
  | "reducedMotion"
  | "forcedColors"
  | "bypassCSP"
  | "offline"
> & {
  /** What follows the app's address, such as "#2.abc". */
  at?: string;
};

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * Opens the app in a fresh Danish browser profile and does something with it.
 * A console error, an uncaught error or a request to another host fails the test.
 */
export async function withPage(
  act: (page: Page) => Promise<void>,
  { at = "", ...options }: Visit = {},
): Promise<void> {
  if (!inject("baseUrl")) throw new Error("The app could not be built.");
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    ...options,
  });
  try {
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(inject("baseUrl") + at);
    await act(page).catch((error: unknown) => explain(error, page, complaints));
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  } finally {
    await context.close();
  }
}

/**
 * Brings into sight what a page may be drawing anew while one scrolls there: a box that is replaced in the midst of it is
 * looked up again.
 */
export async function bringIntoSight(
  of: Locator,
  timeout = 50_000,
): Promise<void> {
  await of.waitFor({ state: "attached", timeout });
  const last = Date.now() + timeout;
  for (;;)
    try {
      return await of.scrollIntoViewIfNeeded({ timeout });
    } catch (error) {
      if (Date.now() > last || !String(error).includes("not attached"))
        throw error;
    }
}

/** Has the app speak this language; on a phone only the other one has a button. */
export async function speak(page: Page, language: string): Promise<void> {
  const button = page.getByRole("button", { name: language, exact: true });
  const wanted = language === "Dansk" ? "da" : "en";
  await page.locator(".languages").waitFor();
  if ((await page.locator("html").getAttribute("lang")) !== wanted)
    await button.click();
}

function launch(): Promise<Browser> {
  const found = inject("chromium");
  if (!found) throw new Error(NO_CHROMIUM);
  return chromium.launch({
    executablePath: found.executablePath,
    args: chromiumArguments,
    env: { ...process.env, ...found.env },
  });
}

/** The list of what the page did wrong, which grows while it is used. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error")
      complaints.push(`console error: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    complaints.push(`uncaught: ${error.stack ?? error.message}`);
  });
  page.context().on("request", (request) => {
    if (leavesTheHost(request.url()))
      complaints.push(`request to another host: ${request.url()}`);
  });
  return complaints;
}

function leavesTheHost(url: string): boolean {
  const { protocol, host } = new URL(url);
  const isRemote = protocol !== "data:" && protocol !== "blob:";
  return isRemote && host !== new URL(inject("baseUrl")).host;
}

/** Gives a failed expectation a picture of the page and the complaints so far. */
async function explain(
  error: unknown,
  page: Page,
  complaints: string[],
): Promise<never> {
  const path = join(tmpdir(), `hjemvej-failed-${Date.now()}.png`);
  const shot = await page.screenshot({ path, fullPage: true }).then(
    () => [`the page then: ${path}`],
    () => [],
  );
  if (error instanceof Error)
    error.message = [error.message, ...complaints, ...shot].join("\n");
  throw error;
}
