import { fileName } from "../../model/preset/preset";
import type { Pictures } from "../../export/document/blocks";
import { imprintOf } from "../../export/imprint";
import { download } from "../controls/download";
import { caseDocument } from "../rows/case/document";
import type { CaseInput } from "../rows/case/input";
import { paperTexts } from "../text/paper/texts";

/** The whole case, or the case on one page. */
export type Edition = "whole" | "short";

const WORD =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The figures of the case as pictures. Where one is not drawn, the document says it in words. */
const picturesOf = (_input: CaseInput): Promise<Pictures> =>
  Promise.resolve({});

/** Hands the case over as a Word document. Gives the name of the file. */
export async function takeCase(
  edition: Edition,
  input: CaseInput,
): Promise<string> {
  const [{ caseFile, shortFile }, { linkNow }, pictures] = await Promise.all([
    import("../../export/document/files"),
    import("../work/openLink"),
    picturesOf(input),
  ]);
  const { results, m } = input;
  const imprint = imprintOf(results, { made: today(), link: linkNow() }, m);
  const write = edition === "whole" ? caseFile : shortFile;
  const bytes = await write(caseDocument(input), pictures, imprint, m);
  const name = caseFileName(edition, input);
  download(name, bytes, WORD);
  return name;
}

/** "hjemvej-ishoej-investeringssag.docx": by the place and what it is. */
export function caseFileName(edition: Edition, input: CaseInput): string {
  const { results, m } = input;
  const place = fileName(results.scenario.place.name[m.locale]);
  const { file } = paperTexts(m.locale);
  const words = ["hjemvej", place.replaceAll(/^-+|-+$/g, ""), file[edition]];
  return `${words.filter(Boolean).join("-")}.docx`;
}

/** The day in the reader's own time, as "2026-11-28". */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
