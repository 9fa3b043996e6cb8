import { Inflate, strFromU8 } from "fflate";
import { z } from "zod";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../model/scenario/catalogue";
import type { Text } from "../../model/scenario/parameter";
import type { Problem } from "../../model/scenario/problem";
import { readScenario } from "../../model/scenario/schema";
import { checksum, sumOf, withDifferences } from "../../export/jsonDifference";
import {
  figuresOf,
  LINK_VERSION,
  NAMES_SUM,
  type PresetOf,
  type Shared,
} from "../../export/link";
import { inBoth } from "./stepName";

/** The longest link read, and the most text and places it may unfold to: several times what the largest scenario takes. */
const LONGEST_LINK = 400_000;
const LONGEST_TEXT = 4_000_000;
const MOST_PLACES = 10_000;

export type LinkReading =
  | { readonly kind: "read"; readonly shared: Shared; readonly model: string }
  | {
      /** The preset it rests on is another now: `shared` is the link's own changes on top of today's. */
      readonly kind: "presetChanged";
      readonly shared: Shared;
      readonly model: string;
      readonly title: Text;
      /** Assumptions whose figures are others now; undefined where the model has other assumptions. */
      readonly changed: readonly ParameterName[] | undefined;
    }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

const PATH = z.array(z.union([z.string(), z.number()])).readonly();
const PLACE = z.union([
  z.tuple([PATH]).readonly(),
  z.tuple([PATH, z.unknown()]).readonly(),
]);

const CONTENT = z.object({
  /** Checksum of the whole scenario. */
  sum: z.string(),
  base: z.string().nullable(),
  /** Short checksums of the preset's assumptions, in the order of their names. */
  figures: z.string().optional(),
  places: z.array(PLACE).max(MOST_PLACES).readonly(),
  /** Whether a reset goes back to the preset; else to the scenario itself. */
  fromBase: z.boolean(),
  preset: z.string().nullable(),
  policy: z.string(),
  discounted: z.boolean(),
  page: z
    .string()
    .regex(/^#\/[\w/-]*$/)
    .catch("#/"),
});

type Content = z.infer<typeof CONTENT>;

// ---- Reading

/** What the end of an address says. Nothing is taken from a link that has not come through whole. */
export function readLink(hash: string, presetOf: PresetOf): LinkReading {
  const parts = /^#\/s\/(\d+)\.([\w.-]{1,20})\.([\w-]+)$/.exec(hash);
  if (!parts) return broken(hash);
  if (hash.length > LONGEST_LINK) return tooLarge(hash);
  const [, version, model = "", content = ""] = parts;
  if (Number(version) > LINK_VERSION)
    return refused(hash, "newer", "newerHint");
  const text = unpacked(content);
  if (text === undefined) return tooLarge(hash);
  // The checksum is no proof against ill will: what is whole may still be no JSON, or nested beyond reading.
  try {
    const read = CONTENT.safeParse(text && JSON.parse(text));
    return read.success
      ? opened(read.data, model, presetOf, hash)
      : broken(hash);
  } catch {
    return broken(hash);
  }
}

function opened(
  content: Content,
  model: string,
  presetOf: PresetOf,
  hash: string,
): LinkReading {
  const base = content.base === null ? undefined : presetOf(content.base);
  if (content.base !== null && !base) return refused(hash, "noPreset");
  const json = withDifferences(base, content.places);
  const reading = readScenario(json);
  if (!reading.ok) return { kind: "refused", problems: reading.problems };
  const { scenario } = reading;
  const shared: Shared = {
    scenario,
    origin: content.fromBase && base ? base : scenario,
    presetId:
      content.preset !== null && presetOf(content.preset)
        ? content.preset
        : null,
    policyId: content.policy,
    discounted: content.discounted,
    page: content.page,
  };
  if (sumOf(json) === content.sum) return { kind: "read", shared, model };
  if (!base) return broken(hash);
  return {
    kind: "presetChanged",
    shared,
    model,
    title: base.title,
    changed: changedFigures(content.figures ?? "", figuresOf(base)),
  };
}

function changedFigures(before: string, now: string) {
  if (before.length !== now.length || !before.startsWith(NAMES_SUM))
    return undefined;
  return PARAMETER_NAMES.filter((_, i) => {
    const at = NAMES_SUM.length + 4 * i;
    return before.slice(at, at + 4) !== now.slice(at, at + 4);
  });
}

/** The text of a content; empty where it has not come through whole, undefined where it is too large to be one. */
function unpacked(content: string): string | undefined {
  try {
    const bytes = fromBase64Url(content);
    const length = checksum("").length;
    const sum = strFromU8(bytes.subarray(0, length));
    const text = inflated(bytes.subarray(length));
    return text === undefined || checksum(text) === sum ? text : "";
  } catch {
    return "";
  }
}

const CHUNK = 1024;

/** Unfolds piece by piece, and stops where a small link unfolds to something huge. */
function inflated(bytes: Uint8Array): string | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    inflate.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    if (length > LONGEST_TEXT) return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return strFromU8(whole);
}

// ---- Refusals

const broken = (hash: string) => refused(hash, "broken", "brokenHint");
const tooLarge = (hash: string) => refused(hash, "tooLarge");

function refused(
  hash: string,
  expected: "broken" | "newer" | "tooLarge" | "noPreset",
  hint?: "brokenHint" | "newerHint",
): LinkReading {
  const found = hash.length > 60 ? `${hash.slice(0, 60)}…` : hash;
  const problem: Problem = {
    path: "",
    found,
    expected: inBoth(({ t }) => t.link[expected]),
    ...(hint && { hint: inBoth(({ t }) => t.link[hint]) }),
  };
  return { kind: "refused", problems: [problem] };
}

// ---- Letters that an address may hold

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(
    atob(text.replaceAll("-", "+").replaceAll("_", "/")),
    (letter) => letter.charCodeAt(0),
  );
