import { randomUUID } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Fault } from "./fault";

/** A file to be written, and the option that asks for it. */
export type Target = { readonly option: string; readonly path: string };

/** Why these files cannot be written: asked before the long wait, not after it. `read` are the files that must stay. */
export async function targetFaults(
  folder: string,
  targets: readonly Target[],
  read: readonly string[],
): Promise<readonly Fault[]> {
  const taken: Target[] = read.map((path) => ({ option: path, path }));
  const faults: Fault[] = [];
  for (const target of targets) {
    const at = resolve(folder, target.path);
    const fault =
      (await folderFault(target, dirname(at))) ?? (await fileFault(target, at));
    if (fault) faults.push(fault);
    for (const other of taken)
      if (await isSame(at, resolve(folder, other.path)))
        faults.push(overwrites(target, other));
    taken.push(target);
  }
  return faults;
}

/** Writes a file whole or not at all. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const unfinished = join(
    dirname(path),
    `.${basename(path)}.${randomUUID()}.unfinished`,
  );
  try {
    const file = await open(unfinished, "wx");
    try {
      await file.writeFile(content);
      await file.sync(); // a name must never stand before its content
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function folderFault(
  { option, path }: Target,
  folder: string,
): Promise<Fault | undefined> {
  const found = await look(folder);
  if (!found?.isDirectory())
    return {
      da: `${option}: her står ${path}, men mappen ${folder} findes ikke. Opret den først.`,
      en: `${option}: here is ${path}, but there is no folder ${folder}. Make it first.`,
    };
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (isWritable) return undefined;
  return {
    da: `${option}: her står ${path}, men der må ikke skrives i mappen ${folder}.`,
    en: `${option}: here is ${path}, but the folder ${folder} may not be written to.`,
  };
}

/** Only a file is written over: not a folder, and not a device. */
async function fileFault(
  { option, path }: Target,
  at: string,
): Promise<Fault | undefined> {
  const found = await look(at);
  if (!found || found.isFile()) return undefined;
  return {
    da: `${option}: her står ${path}, som findes og ikke er en almindelig fil.`,
    en: `${option}: here is ${path}, which exists and is not an ordinary file.`,
  };
}

const overwrites = ({ option, path }: Target, other: Target): Fault => ({
  da: `${option}: her står ${path}, som ville skrive oven i ${other.option}. Vælg en anden fil.`,
  en: `${option}: here is ${path}, which would write over ${other.option}. Choose another file.`,
});

async function isSame(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [a, b] = [await look(one), await look(other)];
  return !!a && !!b && a.ino === b.ino && a.dev === b.dev;
}

const look = (path: string): Promise<Stats | undefined> =>
  stat(path).catch(() => undefined);
