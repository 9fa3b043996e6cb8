/** Reads a file of findings; a fault in it is thrown with its place. */
import { z } from "zod";
import type { Finding, Measure } from "./finding";

const MEASURES = [
  "share",
  "persons",
  "nights",
  "stays",
  "days",
  "months",
  "kroner",
  "ratio",
  "percentagePoints",
  "perThousandYears",
] as const satisfies readonly Measure[];

const text = z.object({ da: z.string().min(1), en: z.string().min(1) });

const FINDING: z.ZodType<Finding> = z
  .object({
    id: z.string().min(1),
    what: text,
    measure: z.enum(MEASURES),
    published: z.number(),
    band: z.object({ low: z.number(), high: z.number() }),
    simulated: z.number(),
    error: z.number().nonnegative(),
    isWithin: z.boolean(),
    source: z.object({
      cite: z.string().min(1),
      confidence: z.enum(["A", "B", "C", "D"]),
    }),
    note: z.exactOptional(text),
  })
  .refine(({ band }) => band.low <= band.high, {
    message: "low is above high",
    path: ["band"],
  });

const FILE = z.object({ findings: z.array(FINDING) });

/** The findings of a file, in its order; no id may come twice. */
export function readFindings(name: string, file: unknown): readonly Finding[] {
  const reading = FILE.safeParse(file);
  if (!reading.success)
    throw new Error(
      reading.error.issues
        .map(({ path, message }) => `${name}: ${path.join(".")}: ${message}`)
        .join("\n"),
    );
  const { findings } = reading.data;
  const again = findings.find(
    ({ id }, i) => findings.findIndex((one) => one.id === id) !== i,
  );
  if (again)
    throw new Error(`${name}: ${again.id} comes twice; give it another id.`);
  return findings;
}
