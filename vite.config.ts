import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { offlineApp } from "./src/pwa/plugin.mjs";

/** Everything the page may load; what is not named is refused by the browser. */
const CONTENT_SECURITY_POLICY = [
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
].join("; ");

/** Writes the policy into the built page; the development server needs a looser one. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: {
            "http-equiv": "Content-Security-Policy",
            content: CONTENT_SECURITY_POLICY,
          },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), contentSecurityPolicy(), offlineApp()],
  worker: { format: "es" },
  build: {
    sourcemap: true,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "react",
              test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
              priority: 2,
            },
            {
              name: "recharts",
              test: /node_modules[\\/]recharts[\\/]/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/serve.ts",
          maxWorkers: 2, // two browsers at a time: much of a test is waiting
          sequence: { groupOrder: 1 }, // after the others: browsers want the machine to themselves
          retry: 1, // a shared machine stalls; what needed its second try is named in the output
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
