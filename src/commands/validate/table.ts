import type { Finding } from "../../model/evidence/finding";
import type { Validation } from "../../model/validation/validate";
import type { Language } from "../../ui/format";
import { figureText } from "./figureText";
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
  return `${text.normalize("NFC").replaceAll("\u00a0", " ")}\n`;
}

function findingText(finding: Finding, language: Language, w: Words): string {
  const { id, what, published, band, simulated, error } = finding;
  const [p, low, high, s, e] = [
    published,
    band.low,
    band.high,
    simulated,
    error,
  ].map((value) => figureText(value, finding, language)) as Five;
  const verdict = finding.isWithin ? w.within : w.missed;
  const note =
    finding.isWithin || !finding.note ? [] : wrapped(finding.note[language]);
  return [
    `${id.padEnd(INDENT.length)}${what[language]}`,
    `${INDENT}${w.compared(p, low, high, s, e)}: ${verdict}`,
    ...note,
  ].join("\n");
}

type Five = [string, string, string, string, string];

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
