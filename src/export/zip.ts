import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Files by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A zip says of each file when it was written. This is the earliest it can say, so that the same content gives the same bytes. */
const EARLIEST = new Date(1980, 0, 1, 12);

/** What is packed already is laid in as it is. */
const PACKED = /\.png$/;

/**
 * A zip file in the order of the names, which is also the order of an office file: what its parts are comes first.
 * Folders need no entry of their own.
 */
export function zipped(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts)
      .filter(([path]) => !path.endsWith("/"))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [
        path,
        [bytes, { mtime: EARLIEST, level: PACKED.test(path) ? 0 : 6 }],
      ]),
  );
  return new Uint8Array(zipSync(files));
}

const isText = (path: string): boolean => /\.(xml|rels)$/.test(path);

/** An office file packed anew, each text in it mended; parts are taken in this order of their paths where one is given. */
export function rezipped(
  file: Uint8Array,
  mend: (xml: string, path: string) => string,
  order: (a: string, b: string) => number = () => 0,
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).toSorted(([a], [b]) =>
    order(a, b),
  );
  return zipped(
    Object.fromEntries(
      parts.map(([path, bytes]) => [
        path,
        isText(path) ? strToU8(mend(strFromU8(bytes), path)) : bytes,
      ]),
    ),
  );
}
