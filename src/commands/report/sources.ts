import { constants } from "node:fs";
import { access, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Fault } from "../simulate/fault";
import { readScenarioFile, reasonOf } from "../simulate/scenarioFile";
import { OVERVIEW_NAMES } from "./overview";
import type { Scenario } from "../../model/scenario/scenario";

/** A scenario's file, as the reader names it. */
export type Source = {
  readonly path: string;
  /** Its name without its ending, as the folder of its files can have it on every disk. */
  readonly name: string;
};

export type Sources =
  | {
      readonly kind: "one";
      readonly source: Source;
      readonly scenario: Scenario;
    }
  | { readonly kind: "many"; readonly sources: readonly Source[] };

/** What is to be reported on, or every fault of it: a single file is read at once, the files of a folder each in its turn. */
export async function sourcesIn(
  folder: string,
  from: string,
): Promise<
  | { readonly ok: true; readonly sources: Sources }
  | { readonly ok: false; readonly faults: readonly Fault[] }
> {
  const at = resolve(folder, from);
  const found = await stat(at).catch(() => undefined);
  if (!found?.isDirectory()) {
    const reading = await readScenarioFile(folder, from);
    if (!reading.ok) return reading;
    const { scenario } = reading;
    const sources = { kind: "one", source: sourceOf(from), scenario } as const;
    return { ok: true, sources };
  }
  try {
    const names = (await readdir(at)).filter(isScenario).toSorted();
    if (names.length === 0) return { ok: false, faults: [empty(from)] };
    const folders = folderNames(names);
    const sources = names.map((name, i) => ({
      path: join(from, name),
      name: folders[i]!,
    }));
    return { ok: true, sources: { kind: "many", sources } };
  } catch (error) {
    return { ok: false, faults: [unreadable(from, reasonOf(error))] };
  }
}

const sourceOf = (path: string): Source => ({
  path,
  name: folderName(basename(path)),
});

/** Names of folders, one for each file and none alike: not where letters are large or small either, and none a table's of all. */
function folderNames(files: readonly string[]): readonly string[] {
  const taken = new Set<string>(OVERVIEW_NAMES);
  return files.map((file) => {
    const own = folderName(file);
    let name = own;
    for (let nth = 2; taken.has(name.toLowerCase()); nth++)
      name = `${own}-${nth}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Names that some file systems keep for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file's name as the name of a folder below another: never the way out of it, and never one that a file system refuses. */
function folderName(file: string): string {
  const name = file
    .replace(/\.json$/i, "")
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, "-")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  return name === "" || DEVICE.test(name)
    ? `scenarie${name && `-${name}`}`
    : name;
}

/** The schema for editors lies among the scenarios, and is none. */
const isScenario = (name: string): boolean =>
  /\.json$/i.test(name) && !/\.schema\.json$/i.test(name);

/** Why this folder cannot be written to: asked before the long wait, not after it. */
export async function outFaults(
  folder: string,
  out: string,
  from: string | undefined,
): Promise<readonly Fault[]> {
  const at = resolve(folder, out);
  const above = await nearestThere(at);
  const found = await stat(above).catch(() => undefined);
  if (!found?.isDirectory()) return [noFolder(out)];
  const isWritable = await access(above, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return [notWritable(out)];
  const own = from === undefined ? undefined : await folderOf(folder, from);
  const real = await realpath(at).catch(() => at);
  return own === real ? [besideScenario(out)] : [];
}

/** The folder that the scenarios lie in. */
async function folderOf(folder: string, from: string): Promise<string> {
  const at = resolve(folder, from);
  const found = await stat(at).catch(() => undefined);
  const own = found?.isDirectory() ? at : dirname(at);
  return realpath(own).catch(() => own);
}

/** The path itself, or what there is of it. */
async function nearestThere(path: string): Promise<string> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestThere(dirname(path));
}

const empty = (from: string): Fault => ({
  da: `${from}: der er ingen scenariefiler (.json) i mappen. npm run presets -- --all MAPPE skriver dem.`,
  en: `${from}: there are no scenario files (.json) in the folder. npm run presets -- --all FOLDER writes them.`,
});

const unreadable = (from: string, reason: string): Fault => ({
  da: `${from}: mappen kan ikke læses (${reason}).`,
  en: `${from}: the folder cannot be read (${reason}).`,
});

const noFolder = (out: string): Fault => ({
  da: `--out: her står ${out}, som ikke er en mappe og ikke kan blive det.`,
  en: `--out: here is ${out}, which is no folder and cannot become one.`,
});

const notWritable = (out: string): Fault => ({
  da: `--out: her står ${out}, men der må ikke skrives.`,
  en: `--out: here is ${out}, which may not be written to.`,
});

const besideScenario = (out: string): Fault => ({
  da: `--out: her står ${out}, hvor scenarierne selv ligger. Vælg en anden mappe, så intet af det, der læses, kan blive overskrevet.`,
  en: `--out: here is ${out}, where the scenarios themselves lie. Choose another folder, so that nothing that is read can be written over.`,
});
