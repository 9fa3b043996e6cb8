import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { writable } from "../../src/export/xml";
import { rezipped, zipped } from "../../src/export/zip";

const namesIn = (file: Uint8Array) => Object.keys(unzipSync(file));

test("the same files give the same bytes, whatever their order and the hour", () => {
  const [a, b] = [strToU8("a"), strToU8("b")];
  expect(zipped({ "a.xml": a, "b.xml": b })).toEqual(
    zipped({ "b.xml": b, "a.xml": a }),
  );
});

test("an office file begins with what its parts are, and has no folders", () => {
  const none = strToU8("");
  const file = zipped({
    "word/document.xml": none,
    "word/": none,
    "_rels/.rels": none,
    "[Content_Types].xml": none,
  });
  expect(namesIn(file)).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "word/document.xml",
  ]);
});

test("texts are mended, in the order asked for; all else stays as it is", () => {
  const picture = Uint8Array.of(0xff, 0xfe, 0);
  const file = zipSync({
    "a.xml": strToU8("<a/>"),
    "b.rels": strToU8("<b/>"),
    "c.png": picture,
  });
  const read: string[] = [];
  const mended = unzipSync(
    rezipped(
      file,
      (xml, path) => {
        read.push(path);
        return xml.toUpperCase();
      },
      (a, b) => (a > b ? -1 : 1),
    ),
  );
  expect(read).toEqual(["b.rels", "a.xml"]);
  expect(strFromU8(mended["a.xml"]!)).toBe("<A/>");
  expect(mended["c.png"]).toEqual(picture);
});

test("a text keeps letters, emoji and line breaks, and loses what XML cannot hold", () => {
  expect(writable("Æ😀\t\r\n–\u00a0§")).toBe("Æ😀\t\r\n–\u00a0§");
  expect(writable("\u0000a\u0008\u007f\u0085b\ud800c\ufffe\uffffd")).toBe(
    "abcd",
  );
});
