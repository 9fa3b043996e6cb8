import type { Finding } from "../../model/evidence/finding";
import type { Validation } from "../../model/validation/validate";
import type { Language } from "../../ui/format";
import { writtenAs } from "./figureText";
import { wordsOf, type Words } from "./words";

const WIDTH = 100;
const INDENT = "      ";

/** The model beside what was published, case by case; a miss says what is known of why. The last line counts. */
export function validationText(
  { findings, assumed, notRun }: Validation,
  language: Language,
): string {
  const w = wordsOf(language);
  const listed = (all: readonly Finding[]) =>
    all.map((finding) => findingText(finding, language, w)).join("\n");
  const skipped = notRun.map(({ id, what, why }) =>
    [`${id.padEnd(6)}${what[language]}`, ...wrapped(why[language])].join("\n"),
  );
  const within = findings.filter(({ isWithin }) => isWithin).length;
  const blocks = [
    listed(findings),
    assumed.length > 0 ? `${w.assumed}\n\n${listed(assumed)}` : "",
    skipped.length > 0 ? `${w.notRun}\n\n${skipped.join("\n")}` : "",
    w.count(within, findings.length),
  ];
  const text = blocks.filter((block) => block !== "").join("\n\n");
  const last = lastLine(within, findings.length);
  return `${text.normalize("NFC").replaceAll("\u00a0", " ")}\n${last}\n`;
}

/** The same in every language, for programs that read the answer. */
const lastLine = (within: number, all: number) =>
  `${within} of ${all} within their band`;

function findingText(finding: Finding, language: Language, w: Words): string {
  const { id, what, published, band, simulated, error, note } = finding;
  const { text, unit, distanceUnit } = writtenAs(finding, language);
  const compared = w.compared(
    text(published),
    text(band.low),
    text(band.high),
    text(simulated),
    text(error),
  );
  const distance = w.distance(signed(text(simulated - published)));
  const told = `${withUnit(compared, unit)}, ${withUnit(distance, distanceUnit)}`;
  return [
    `${id.padEnd(INDENT.length)}${what[language]}`,
    `${INDENT}${told}: ${finding.isWithin ? w.within : w.missed}${isOnEdge(finding) ? w.edge : ""}`,
    ...(finding.isWithin || !note ? [] : wrapped(note[language])),
  ].join("\n");
}

const withUnit = (figures: string, unit: string) =>
  unit === "" ? figures : `${figures} ${unit}`;

/** A distance says which way, too. */
const signed = (text: string) => (/^[−-]/u.test(text) ? text : `+${text}`);

/** Nearer an end of the band than its own error reaches (95%): the verdict is chance. */
const isOnEdge = ({ simulated, band, error }: Finding) =>
  [band.low, band.high].some((end) => Math.abs(simulated - end) < 2 * error);

/** A text in lines that a terminal shows whole, indented. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of text.split(" ")) {
    const isFull = line.length + word.length + 1 > WIDTH && line !== INDENT;
    if (isFull) lines.push(line.trimEnd());
    line = `${isFull ? INDENT : line}${word} `;
  }
  return [...lines, line.trimEnd()];
}
