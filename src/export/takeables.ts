import { strToU8 } from "fflate";
import type { CaseInput } from "../ui/rows/case/input";
import type { Messages } from "../ui/text/da";
import { takeawayTexts } from "../ui/text/takeaway/texts";
import { answerFileName, fileNameOf } from "./fileName";
import { resultsText } from "./resultsText";
import type { Taken } from "./taken";

/** What can be taken away as a file, in the order of use. */
export const TAKEABLE_IDS = [
  "workbook",
  "case",
  "short",
  "slides",
  "figures",
  "csv",
  "csvDanish",
  "results",
  "scenario",
] as const;
export type TakeableId = (typeof TAKEABLE_IDS)[number];

type Takeable = {
  readonly extension: string;
  /** Its media type. */
  readonly type: string;
  /** Whether it shows the case's pictures where there are any. */
  readonly hasPictures?: boolean;
  /** The writer is fetched when it is first asked for. */
  readonly write: (taken: Taken) => Promise<Uint8Array>;
};

const WORD = {
  extension: "docx",
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  hasPictures: true,
} as const;
const CSV = { extension: "csv", type: "text/csv" } as const;
const JSON_FILE = { extension: "json", type: "application/json" } as const;

/** How each of them is written. */
export const TAKEABLES: { readonly [T in TakeableId]: Takeable } = {
  workbook: {
    extension: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: async ({ input, imprint, experiments = {} }) => {
      const { workbookFile } = await import("./workbook/workbook");
      return workbookFile({ ...input, imprint, experiments });
    },
  },
  case: {
    ...WORD,
    write: async ({ input, pictures, imprint }) => {
      const { caseDocument } = await import("../ui/rows/case/document");
      const { caseFile } = await import("./document/files");
      return caseFile(caseDocument(input), pictures, imprint, input.m);
    },
  },
  short: {
    ...WORD,
    write: async ({ input, pictures, imprint }) => {
      const { caseDocument } = await import("../ui/rows/case/document");
      const { shortFile } = await import("./document/files");
      return shortFile(caseDocument(input), pictures, imprint, input.m);
    },
  },
  slides: {
    extension: "pptx",
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    hasPictures: true,
    write: async ({ input, pictures, imprint }) => {
      const { slidesFile } = await import("./slides/slidesFile");
      return slidesFile(input, pictures, imprint);
    },
  },
  figures: {
    extension: "zip",
    type: "application/zip",
    hasPictures: true,
    write: async (taken) => {
      const { figuresFile } = await import("./figures/figuresFile");
      return figuresFile(taken);
    },
  },
  csv: {
    ...CSV,
    write: async ({ input: { results, m } }) => {
      const { accountCsv } = await import("./csv/accountCsv");
      return strToU8(accountCsv(results, "international", m));
    },
  },
  csvDanish: {
    ...CSV,
    write: async ({ input: { results, m } }) => {
      const { accountCsv } = await import("./csv/accountCsv");
      return strToU8(accountCsv(results, "dansk", m));
    },
  },
  results: {
    ...JSON_FILE,
    write: async ({ input }) => strToU8(resultsText(input.results)),
  },
  scenario: {
    ...JSON_FILE,
    write: async ({ input: { results } }) =>
      strToU8(`${JSON.stringify(results.scenario, null, 2)}\n`),
  },
};

/** What such a file is called. */
export function takenFileName(
  id: TakeableId,
  { results, pair, m }: Pick<CaseInput, "results" | "pair"> & { m: Messages },
): string {
  const { extension } = TAKEABLES[id];
  if (id === "scenario") return `${fileNameOf(results.scenario)}.${extension}`;
  const name = answerFileName(results, {
    what: takeawayTexts(m.locale).files[id],
    policy: pair.policy.id,
    language: m.locale,
  });
  return `${name}.${extension}`;
}
