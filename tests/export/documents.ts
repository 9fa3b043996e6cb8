import { strFromU8, unzipSync } from "fflate";
import { imprintOf } from "../../src/export/imprint";
import type { Picture } from "../../src/export/picture";
import calibration from "../../src/model/evidence/calibration.json";
import { readFindings } from "../../src/model/evidence/readFindings";
import type { Results } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import type { Scenario } from "../../src/model/scenario/scenario";
import type { Language } from "../../src/ui/format";
import {
  type CaseInput,
  NO_REMARKS,
  type Remarks,
} from "../../src/ui/rows/case/input";
import { pairOf } from "../../src/ui/rows/comparison";
import { reservations } from "../../src/ui/rows/reservations";
import { caseTexts } from "../../src/ui/text/case/texts";
import { messages } from "../../src/ui/text/messages";
import { worldsOf } from "../engine/scenarios";

// Cases of real runs, small enough for a test, and a look into what was written of them.

export const LINK =
  "https://hjemvej.example/#/s/1.210.q1ZKzs8rKUpMLlGyUkpJLElU";

export const playedBy = (scenario: Scenario, worlds: number): Results => ({
  ...summarise(worldsOf(scenario, worlds), worlds, false),
  seconds: 1,
});

/** The case of a run, with all caveats; nothing has been sought or learnt beside it. */
export function caseOfRun(
  results: Results,
  language: Language,
  remarks: Partial<Remarks> = {},
): CaseInput {
  const m = messages(language);
  return {
    results,
    pair: pairOf(results, "", language),
    origin: results.scenario,
    standing: "",
    learning: undefined,
    turns: [],
    reservations: reservations(readFindings("calibration", calibration), m),
    remarks: { ...NO_REMARKS, ...remarks },
    m,
    t: caseTexts(language),
  };
}

export const imprintFor = (
  { results, m }: CaseInput,
  link = LINK,
  made = "2026-11-28",
) => imprintOf(results, { made, link }, m);

const WHITE_PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

/** A picture of the size that the figures of the case have. */
const picture = (name: string): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="648" height="226" viewBox="0 0 648 226"><rect width="648" height="226" fill="#fff"/><text x="9" y="20">${name}</text></svg>`,
  png: new Uint8Array(Buffer.from(WHITE_PIXEL, "base64")),
  width: 648,
  height: 226,
  alt: `What ${name} shows, in words`,
});

export const PICTURES = {
  saving: picture("saving"),
  payers: picture("payers"),
  census: picture("census"),
};

/** The text parts of a document by their place in it. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels|svg)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
}

export const bodyOf = (bytes: Uint8Array): string =>
  partsOf(bytes).get("word/document.xml") ?? "";

const plain = (xml: string) =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ");

/** What is read of a piece of a document. */
export const textIn = (xml: string): string =>
  plain(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text]) => text ?? "\n")
      .join(""),
  );

/** The paragraphs of a document with the names of their styles. */
export const paragraphsIn = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(
    ([paragraph]) => ({
      style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? "Normal",
      text: textIn(paragraph),
      xml: paragraph,
    }),
  );

/** The first tag that is closed by another than its own; undefined where all are in order. */
export function brokenTag(xml: string): string | undefined {
  const open: string[] = [];
  const bare = xml.replaceAll(/<\?.*?\?>|<!--.*?-->/gs, "");
  for (const [tag, slash, name, rest] of bare.matchAll(
    /<(\/?)([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g,
  )) {
    if (slash) {
      if (open.pop() !== name) return tag;
    } else if (!rest?.endsWith("/")) open.push(name ?? "");
  }
  const text = bare.replaceAll(
    /<\/?[\w:.-]+(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g,
    "",
  );
  if (/<|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) return text;
  return open.at(-1);
}
