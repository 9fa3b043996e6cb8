import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** A web server, by a name that is not the reader's own machine's, that knows nothing of the app: files of a folder under a path with these headers, and 404. */
export type StaticServer = {
  /** Address of the folder, ending in a slash. */
  readonly address: string;
  /** Answers so far that were no file, by path. */
  readonly missed: string[];
  /** Serves another folder from now on. */
  replace(folder: string): void;
  close(): Promise<void>;
};

export async function serveFolder(
  folder: string,
  under: string,
  headers: Record<string, string>,
): Promise<StaticServer> {
  let served = folder;
  const missed: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const name = pathname
      .slice(under.length)
      .replace(/(^|\/)$/, "$1index.html");
    const file = join(served, decodeURI(name));
    if (!pathname.startsWith(under) || !existsSync(file)) {
      missed.push(pathname);
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response
      .writeHead(200, { ...headers, "content-type": type })
      .end(readFileSync(file));
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://hjemvej.localhost:${port}${under}`,
    missed,
    replace: (other) => {
      served = other;
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
