import { strToU8, zipSync } from "fflate";
import type { Results } from "../model/results/results";
import type { CaseInput } from "../ui/rows/case/input";
import { headline } from "../ui/rows/sentences";
import type { Messages } from "../ui/text/da";
import type { Imprint } from "./imprint";
import type { CasePictures } from "./picture";

// Thin files in the places of those that have writers of their own.

const EARLIEST = new Date(1980, 0, 1);

const zipOf = (text: string): Uint8Array =>
  zipSync({ "text.txt": strToU8(`${text}\n`) }, { mtime: EARLIEST });

export const slidesFile = async (
  { results, pair, m }: CaseInput,
  _pictures: CasePictures,
  { line }: Imprint,
): Promise<Uint8Array> => zipOf(`${headline(results, pair, m)}\n${line}`);

export const accountCsv = (
  { policies }: Results,
  _form: "international" | "dansk",
  _m: Messages,
): string =>
  policies.map(({ id, cost }) => `${id},${cost.total.mean}\n`).join("");
