import type { TestProject } from "vitest/node";
import { buildApp, serveApp } from "../../src/commands/app.mjs";
import { findChromium } from "../../src/commands/browser.mjs";
import type { Chromium } from "../../src/commands/browser.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built app is served during the tests; empty when it could not be built. */
    baseUrl: string;
    /** The browser to test with; null when this machine has none. */
    chromium: Chromium | null;
  }
}

/** Serves the app as it will be published, once for all browser tests. */
export default async function serve(project: TestProject) {
  project.provide("chromium", (await findChromium()) ?? null);
  project.provide("baseUrl", "");
  if (!isBuilt()) return undefined;
  const { address, close } = await serveApp(0);
  project.provide("baseUrl", address);
  return close;
}

/** An app that cannot be built fails the browser tests, and must not keep the others from running. */
function isBuilt(): boolean {
  try {
    buildApp();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
