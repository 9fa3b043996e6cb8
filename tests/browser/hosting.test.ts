import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { NO_CHROMIUM, chromiumArguments } from "../../src/commands/browser.mjs";
import { MANIFEST } from "../../src/pwa/manifest.mjs";
import { keptFiles } from "../../src/pwa/plugin.mjs";
import { violations } from "./axe";
import { openSmall } from "./smallScenario";
import { serveFolder, type StaticServer } from "./staticServer";

// The folder that npm run build makes, on a web server that knows nothing of it.

const DIST = "dist";
const UNDER = "/a/b/hjemvej/";
const HOMES = "Boliger pr. år";
const NEW = "Der er en ny udgave af Hjemvej.";

/** Each page by its address, and the heading that stands there once it is. */
const PAGES = {
  "#/": "answer",
  "#/budget": "budget-heading",
  "#/sag": "case-heading",
  "#/workshop": "workshop-heading",
  "#/sammenlign": "compare-heading",
  "#/sikkerhed": "certainty-heading",
  "#/refusion": "refund-heading",
  "#/metode": "method-heading",
} as const;

/** What README.md has a host add, but for what the browser may keep of its own accord: here nothing. */
const HEADERS = {
  ...Object.fromEntries(
    [
      ...readFileSync("README.md", "utf8").matchAll(
        /^(Content-Security-Policy|X-Content-Type-Options|Referrer-Policy): (.+)$/gm,
      ),
    ].map(([, name = "", value = ""]) => [name, value]),
  ),
  "Cache-Control": "no-store",
};

let browser: Promise<Browser> | undefined;
const folders: string[] = [];

afterAll(async () => {
  await (await browser)?.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function launch(): Promise<Browser> {
  const found = inject("chromium");
  if (!found) throw new Error(NO_CHROMIUM);
  return chromium.launch({
    executablePath: found.executablePath,
    args: chromiumArguments,
    env: { ...process.env, ...found.env },
  });
}

type Visit = {
  readonly server: StaticServer;
  readonly context: BrowserContext;
  /** Opens a window of the app. */
  readonly open: (at?: string) => Promise<Page>;
  /** Faults of any window that nobody caught. */
  readonly faults: string[];
};

/** A server, and a fresh browser profile that visits it. */
async function visiting(
  act: (visit: Visit) => Promise<void>,
  under: string = UNDER,
): Promise<void> {
  if (!inject("baseUrl")) throw new Error("The app could not be built.");
  browser ??= launch();
  const server = await serveFolder(DIST, under, HEADERS);
  const context = await (
    await browser
  ).newContext({ locale: "da-DK", timezoneId: "Europe/Copenhagen" });
  const faults: string[] = [];
  const open = async (at = "") => {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(String(error.stack ?? error)));
    await page.goto(server.address + at);
    return page;
  };
  try {
    await act({ server, context, open, faults });
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await server.close().catch(() => undefined);
  }
}

/** Waits until the browser keeps the app, and knows which build this window runs. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const first =
            document.querySelector<HTMLScriptElement>("script[src]");
          const { held = [] } = await navigator.locks.query();
          const isHeld = held.some(({ name }) => name === first?.src);
          return navigator.serviceWorker.controller !== null && isHeld;
        }),
      { timeout: 50_000 },
    )
    .toBe(true);
}

const computed = (page: Page) =>
  page.locator('[data-run="done"]').first().waitFor({ timeout: 50_000 });

const caches = (page: Page) => page.evaluate(() => window.caches.keys());

const editionOf = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset.edition ?? "A");

const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

/** The built app as another build would be: its first script and the page on method have other names and other content. */
function anotherEdition(): string {
  const folder = mkdtempSync(join(tmpdir(), "hjemvej-edition-"));
  folders.push(folder);
  cpSync(DIST, folder, { recursive: true });
  const assets = join(folder, "assets");
  const old = readdirSync(assets).filter((name) =>
    /^(index|MethodPage)-.{8}\.js$/.test(name),
  );
  expect(old.length).toBe(2);
  const renamed = (text: string) =>
    old.reduce((so, name) => so.replaceAll(name, newName(name)), text);
  for (const name of ["index.html", "sw.js", ...scripts(folder)]) {
    const file = join(folder, name);
    writeFileSync(file, renamed(readFileSync(file, "utf8")));
  }
  for (const name of old)
    renameSync(join(assets, name), join(assets, newName(name)));
  const first = join(
    assets,
    newName(old.find((name) => name.startsWith("index"))!),
  );
  const mark = '\ndocument.documentElement.dataset.edition = "B";\n';
  writeFileSync(first, readFileSync(first, "utf8") + mark);
  const worker = join(folder, "sw.js");
  const text = readFileSync(worker, "utf8");
  writeFileSync(worker, text.replace(/`[0-9a-f]{16}`/, "`another-edition`"));
  expect(readFileSync(worker, "utf8")).toContain("another-edition");
  return folder;
}

const scripts = (folder: string) =>
  readdirSync(join(folder, "assets"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `assets/${name}`);

const newName = (name: string) => name.replace(/-.{8}\.js$/, "-Another1.js");

/** Every file of the folder, by its path in it. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      relative(folder, join(parentPath, name)).replaceAll(sep, "/"),
    );

describe("any web server will do", () => {
  test.each(["/", UNDER, "/mappe med å/"])(
    "under the path %s, with index.html or without",
    async (under) => {
      const path = encodeURI(under);
      await visiting(async ({ server, open }) => {
        for (const at of ["#/metode", "index.html?fra=intranet#/metode"]) {
          const page = await open(at);
          await page.locator("#method-heading").waitFor();
          await page.close();
        }
        expect(server.missed).toEqual([]);
      }, path);
    },
  );

  test("a browser finds nothing amiss with it as an app to install", async () => {
    await visiting(async ({ server, context, open }) => {
      const page = await open("#/refusion");
      await kept(page);
      const devtools = await context.newCDPSession(page);
      const { errors, url } = await devtools.send("Page.getAppManifest");
      expect(errors).toEqual([]);
      expect(url).toBe(`${server.address}manifest.webmanifest`);
      const icons = MANIFEST.icons.map(({ src }) => new URL(src, url).href);
      const types = await page.evaluate(
        (all) =>
          Promise.all(
            all.map(async (icon) =>
              (await fetch(icon)).headers.get("content-type"),
            ),
          ),
        icons,
      );
      expect(types).toEqual(MANIFEST.icons.map(({ type }) => type));
      const { installabilityErrors } = await devtools.send(
        "Page.getInstallabilityErrors",
      );
      // A fresh profile of a test counts as a private window, where nothing can be installed.
      expect(
        installabilityErrors
          .map(({ errorId }) => errorId)
          .filter((id) => id !== "in-incognito"),
      ).toEqual([]);
      expect(server.missed).toEqual([]);
    });
  });
});

describe("the content security policy", () => {
  test("is on, and no page goes against it", async () => {
    await visiting(async ({ context, open }) => {
      await context.addInitScript(() => {
        const all: string[] = [];
        Object.assign(window, { refused: all });
        addEventListener("securitypolicyviolation", (event) => {
          all.push(`${event.violatedDirective}: ${event.blockedURI}`);
        });
      });
      const page = await open();
      const refused = () =>
        page.evaluate(
          () => (window as unknown as { refused: string[] }).refused,
        );
      await openSmall(page);
      await computed(page);
      for (const [at, heading] of Object.entries(PAGES)) {
        await page.evaluate((hash) => (location.hash = hash), at);
        await page.locator(`#${heading}`).waitFor();
        await page.waitForTimeout(700);
      }
      await kept(page);
      expect(await refused()).toEqual([]);
      await page.evaluate(() => {
        document.body.append(
          Object.assign(document.createElement("script"), { textContent: "0" }),
          Object.assign(new Image(), { src: "http://127.0.0.1:1/x.png" }),
        );
      });
      await expect
        .poll(async () => (await refused()).toSorted())
        .toEqual([
          "img-src: http://127.0.0.1:1/x.png",
          "img-src: http://127.0.0.1:1/x.png",
          "script-src-elem: inline",
          "script-src-elem: inline",
        ]); // by the page's own policy, and by the header's
    });
  });

  test("allows what the app needs, and nothing from elsewhere", () => {
    const page = readFileSync(join(DIST, "index.html"), "utf8");
    const [, policy = ""] =
      /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const rules = policy.replaceAll("&#39;", "'").split("; ");
    expect(HEADERS).toEqual({
      "Content-Security-Policy": `${rules.join("; ")}; frame-ancestors 'none'`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    });
    expect(rules).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
    ]);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script>/);
    expect(page).not.toMatch(/(?:src|href)="(?!\.\/|data:)/);
  });
});

describe("without a net", () => {
  test("it opens, computes and goes to every page after one visit", async () => {
    await visiting(async ({ server, open }) => {
      const page = await open("#/refusion");
      await page.locator("#refund-heading").waitFor();
      await kept(page);
      await server.close();
      await page.reload();
      await page.locator("#refund-heading").waitFor();
      await page.goto(`${server.address}index.html?fra=genvej#/`);
      await openSmall(page);
      await computed(page);
      for (const [at, heading] of Object.entries(PAGES)) {
        await page.evaluate((hash) => (location.hash = hash), at);
        await page.locator(`#${heading}`).waitFor();
      }
      const lost = await page.evaluate(
        async (names) => {
          const answers = await Promise.all(
            names.map((name) => fetch(name).catch(() => ({ ok: false }))),
          );
          return names.filter((_, i) => !answers[i]!.ok);
        },
        keptFiles(filesOf(DIST)),
      );
      expect(lost.filter((name) => name !== "sw.js")).toEqual([]);
      await press(page, "English").catch(() => undefined);
      await page.locator("summary", { hasText: /^(Help|Hjælp)$/ }).click();
      await page.locator(".menu-note").waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });

  test("a visit that ends before all is fetched leaves nothing half", async () => {
    const broken = anotherEdition();
    rmSync(join(broken, "assets", "MethodPage-Another1.js"));
    await visiting(async ({ server, open }) => {
      const page = await open("#/refusion");
      await kept(page);
      const [before] = await caches(page);
      server.replace(broken);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update().catch(() => undefined);
      });
      await expect
        .poll(() => server.missed)
        .toEqual([`${UNDER}assets/MethodPage-Another1.js`]);
      await expect.poll(() => caches(page)).toEqual([before]);
      await page.reload();
      await page.locator("#refund-heading").waitFor();
      expect(await editionOf(page)).toBe("A");
      await page.getByRole("link", { name: "Metode og kilder" }).click();
      await page.locator("#method-heading").waitFor();
    });
  });
});

test("a new edition waits to be asked for, loses no work, and leaves other windows theirs", async () => {
  const another = anotherEdition();
  await visiting(async ({ server, open }) => {
    const homes = (page: Page) => page.getByLabel(HOMES, { exact: true });
    const page = await open("#/budget");
    await openSmall(page);
    await homes(page).fill("20");
    await homes(page).press("Enter");
    await computed(page);
    await kept(page);
    const other = await open("#/refusion");
    await kept(other);
    expect(server.missed).toEqual([]);

    server.replace(another);
    await other.reload(); // whoever opens the app asks for a new edition
    await other.getByText(NEW).waitFor({ timeout: 20_000 });
    await page.getByText(NEW).waitFor({ timeout: 20_000 });
    expect(await violations(page)).toEqual([]);
    expect(await editionOf(page)).toBe("A");
    await homes(page).fill("21");
    await homes(page).press("Enter");
    await computed(page);
    await press(other, "Senere");
    await expect(other.getByText(NEW).count()).resolves.toBe(0);

    await homes(page).fill("22");
    await homes(page).press("Enter");
    await press(page, "Skift nu"); // before what was changed is computed

    await page.locator('html[data-edition="B"]').waitFor();
    expect(page.url()).toBe(`${server.address}#/budget`);
    await homes(page).waitFor();
    expect(await homes(page).inputValue()).toBe("22");
    await computed(page);
    await kept(page);
    await expect(page.getByText(NEW).count()).resolves.toBe(0);

    // The other window goes on in the old edition, with a page of it that it has not fetched before.
    expect(await editionOf(other)).toBe("A");
    expect((await caches(page)).length).toBe(2);
    await other.getByRole("link", { name: "Metode og kilder" }).click();
    await other.locator("#method-heading").waitFor();
    expect(server.missed).toEqual([]);

    // Opened anew it is in the new one too; what nobody runs is thrown away.
    await other.reload();
    await other.locator('html[data-edition="B"]').waitFor();
    await expect
      .poll(() => caches(other), { timeout: 20_000 })
      .toEqual([`hjemvej ${server.address} another-edition`]);
  });
}, 120_000);

test("whoever hosts it can take it down again", async () => {
  const [, last = ""] =
    /as `sw.js` in its place:\n\n```js\n([^`]+)```/.exec(
      readFileSync("README.md", "utf8"),
    ) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "hjemvej-down-"));
  folders.push(folder);
  writeFileSync(join(folder, "sw.js"), last);
  await visiting(async ({ server, context, open }) => {
    const page = await open("#/refusion");
    await kept(page);
    server.replace(folder);
    await page.reload();
    await page.locator("#refund-heading").waitFor();
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            navigator.serviceWorker
              .getRegistration()
              .then((registration) => registration === undefined),
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    await page.close();
    const next = await context.newPage();
    expect((await next.goto(server.address))?.status()).toBe(404);
  });
});

describe("a page whose program does not begin", () => {
  test("opened from a folder, it says what to do", async () => {
    browser ??= launch();
    const page = await (await browser).newPage();
    await page.goto(pathToFileURL(resolve(DIST, "index.html")).href);
    const note = page.getByRole("heading", {
      name: "Hjemvej er ikke gået i gang",
    });
    await note.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test("from a server it says so after a while, and not before", async () => {
    await visiting(async ({ server, context }) => {
      const page = await context.newPage();
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(server.address);
      const note = page.locator(".not-begun");
      await expect(note.isVisible()).resolves.toBe(false);
      await page.evaluate(() =>
        document.getAnimations().forEach((animation) => animation.finish()),
      );
      await expect(note.isVisible()).resolves.toBe(true);
    });
  });
});
