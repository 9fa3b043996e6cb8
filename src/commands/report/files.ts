import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { strToU8, unzipSync } from "fflate";
import { FIGURE_LIST } from "../../export/figures/list";
import { imprintOf } from "../../export/imprint";
import type { CasePictures } from "../../export/picture";
import {
  type TakeableId,
  TAKEABLES,
  takenFileName,
} from "../../export/takeables";
import type { Language } from "../../ui/format";
import { takeawayTexts } from "../../ui/text/takeaway/texts";
import { writeWhole } from "../simulate/target";
import { caseInputIn, type Found, linkTo } from "./caseInput";
import { PARTS, type Wishes } from "./options";

/** A file ready to be written, by its path below the folder. */
export type Ready = { readonly path: string; readonly bytes: Uint8Array };

/** What was drawn of an answer in one language: the pictures of the case, and the files of all figures of some pages. */
export type Drawing = {
  readonly pictures: CasePictures;
  readonly files: readonly Ready[];
};

/** In each language asked for; none where nothing could be drawn. */
export type Drawn = { readonly [L in Language]?: Drawing };

/** Without a language of their own: written once though several languages are asked for. */
const LANGUAGELESS: readonly TakeableId[] = ["csv", "results", "scenario"];

/** All that was asked for about an answer, in memory, so that no part of it is written where another fails. */
export async function filesOf(
  found: Found,
  drawn: Drawn,
  { parts, languages, made, address }: Wishes & { readonly made: string },
): Promise<readonly Ready[]> {
  const link = linkTo(address, found);
  const files: Ready[] = [];
  for (const [nth, language] of languages.entries()) {
    const input = caseInputIn(found, language);
    const imprint = imprintOf(input.results, { made, link }, input.m);
    const { pictures = {}, files: ofPages = [] } = drawn[language] ?? {};
    const ids = parts
      .flatMap((part): readonly TakeableId[] => PARTS[part])
      .filter((id) => nth === 0 || !LANGUAGELESS.includes(id))
      .filter((id) => id !== "figures" || Object.keys(pictures).length > 0)
      .filter((id) => id !== "csvDanish" || isDanishHere(languages, language));
    for (const id of ids) {
      const bytes = await TAKEABLES[id].write({
        input,
        imprint,
        pictures,
        experiments: found.experiments,
      });
      if (id === "figures")
        files.push(...figureFiles(bytes, ofPages, language));
      else files.push({ path: takenFileName(id, input), bytes });
    }
  }
  return files;
}

/** The Danish CSV is written in Danish where Danish is asked for. */
const isDanishHere = (languages: readonly Language[], language: Language) =>
  languages.length === 1 || language === "da";

/** Figures lie as files of their own, in folders of one. */
function figureFiles(
  ofCase: Uint8Array,
  ofPages: readonly Ready[],
  language: Language,
): readonly Ready[] {
  const { files, figureFolders } = takeawayTexts(language);
  return [...unpacked(ofCase, figureFolders.case), ...ofPages].map(
    ({ path, bytes }) => ({ path: join(files.figures, path), bytes }),
  );
}

/** The files of a zip, below a folder. */
export const unpacked = (zip: Uint8Array, folder: string): readonly Ready[] =>
  Object.entries(unzipSync(zip))
    .filter(([name]) => name !== FIGURE_LIST)
    .map(([name, bytes]) => ({ path: join(folder, name), bytes }));

/** Writes them into a folder, which is made where there is none. Rejects with `Unwritten` at the first that cannot be. */
export async function writeFiles(
  folder: string,
  files: readonly Ready[],
): Promise<void> {
  for (const { path, bytes } of files) {
    const at = join(folder, path);
    try {
      await mkdir(dirname(at), { recursive: true });
      await writeWhole(at, bytes);
    } catch (error) {
      throw new Unwritten(at, error);
    }
  }
}

/** A file could not be written. */
export class Unwritten extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.path = path;
  }
}

export const textFile = (path: string, text: string): Ready => ({
  path,
  bytes: strToU8(text),
});
