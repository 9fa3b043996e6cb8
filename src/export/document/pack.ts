import { Document, Packer } from "docx";
import { rezipped } from "../zip";
import { TABLE_STYLE } from "./styles";

/** The bytes of a document: the same for the same content, whoever writes it and when. */
export async function packed(
  document: Document,
): Promise<Uint8Array<ArrayBuffer>> {
  const ids = new Map<string, string>();
  return rezipped(
    new Uint8Array(await Packer.toArrayBuffer(document)),
    (xml, path) => mendedText(path, xml, ids),
    byOrderOfReading,
  );
}

const BODY = /^word\/document\.xml$/;
const FIRST = [/^\[Content_Types\]\.xml$/, /^_rels\/\.rels$/, BODY];

/** The text comes before what it refers to, so that what is counted is counted in the order of reading. */
function byOrderOfReading(a: string, b: string): number {
  const rank = (path: string) =>
    FIRST.findIndex((one) => one.test(path)) + 1 || 9;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function mendedText(
  path: string,
  xml: string,
  ids: Map<string, string>,
): string {
  const known = renamed(xml, ids);
  if (path === "docProps/core.xml") return withoutPersonAndClock(known);
  if (path === "word/styles.xml")
    return known.replace("</w:styles>", `${TABLE_STYLE}</w:styles>`);
  if (BODY.test(path)) return renumbered(known);
  return known;
}

/** The names of relations are drawn by lot; here they are counted. */
const renamed = (xml: string, ids: Map<string, string>): string =>
  xml.replaceAll(/"rId([a-z0-9_-]{21})"/g, (_, drawn: string) => {
    const id = ids.get(drawn) ?? `rIdLink${ids.size + 1}`;
    ids.set(drawn, id);
    return `"${id}"`;
  });

/** Nobody is named as the author that has not written, and no hour that nobody asked for. */
const withoutPersonAndClock = (xml: string): string =>
  xml
    .replaceAll(/<dc:creator>.*?<\/dc:creator>/g, "")
    .replaceAll(/<cp:lastModifiedBy>.*?<\/cp:lastModifiedBy>/g, "")
    .replaceAll(/<dcterms:(created|modified)[^>]*>.*?<\/dcterms:\1>/g, "");

/** What is numbered over all documents that have been written is here numbered from one, in the order of reading. */
const renumbered = (xml: string): string =>
  [
    /(<wp:docPr [^>]*?\bid=")(\d+)(?=")/g,
    /(\b_Toc)(\d+)\b/g,
    /(<w:bookmark(?:Start|End) [^>]*?\bw:id=")(\d+)(?=")/g,
  ].reduce(counted, xml);

/** The numbers that a pattern finds, each instead of the one that was given. */
function counted(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replaceAll(pattern, (_, before: string, given: string) => {
    const number = numbers.get(given) ?? numbers.size + 1;
    numbers.set(given, number);
    return `${before}${number}`;
  });
}
