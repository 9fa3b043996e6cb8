import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// An office suite opens what the app writes, as those who receive it will. Where none is installed its tests are skipped,
// and the last line of the run says how many.

const PLACES = [
  process.env["SOFFICE_PATH"] ?? "",
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const soffice = PLACES.find((path) => path && existsSync(path));
const canReadPages =
  spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).status === 0;

/** Whether LibreOffice is here to open a file, and poppler's pdftotext to read the pages. */
export const hasOffice = soffice !== undefined && canReadPages;

/** What LibreOffice makes of a file: formulas are computed, and the same content written in another format. */
export const converted = (
  bytes: Uint8Array,
  from: "xlsx" | "docx" | "pptx",
  to: "pdf" | "xlsx",
): Uint8Array => convertedAll([bytes], from, to)[0]!;

/** The same of many files at once, which takes little longer than one. */
export function convertedAll(
  files: readonly Uint8Array[],
  from: "xlsx" | "docx" | "pptx",
  to: "pdf" | "xlsx",
): Uint8Array[] {
  if (!soffice) throw new Error("There is no LibreOffice here.");
  const folder = mkdtempSync(join(tmpdir(), "hjemvej-office-"));
  const out = join(folder, "out");
  const paths = files.map((bytes, i) => {
    const path = join(folder, `file${i}.${from}`);
    writeFileSync(path, bytes);
    return path;
  });
  const { status, stderr } = spawnSync(
    soffice,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      out,
      ...paths,
    ],
    { encoding: "utf8", timeout: 120_000 },
  );
  return files.map((_, i) => {
    const made = join(out, `file${i}.${to}`);
    if (status !== 0 || !existsSync(made))
      throw new Error(`LibreOffice could not open the file: ${stderr}`);
    return readFileSync(made);
  });
}

/** The words on each page of a PDF, as they stand on the paper. */
export function pagesOf(pdf: Uint8Array): string[] {
  const { stdout, status } = spawnSync("pdftotext", ["-layout", "-", "-"], {
    input: pdf,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error("The PDF could not be read.");
  return stdout.split("\f").slice(0, -1);
}
