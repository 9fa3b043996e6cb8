import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { z } from "zod";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../model/scenario/catalogue";
import type { Text } from "../../model/scenario/parameter";
import type { Problem } from "../../model/scenario/problem";
import type { Scenario } from "../../model/scenario/scenario";
import { readScenario } from "../../model/scenario/schema";
import { MODEL_VERSION } from "../../model/version";
import {
  checksum,
  differences,
  sumOf,
  withDifferences,
} from "./jsonDifference";
import { LINK_BEGINNING } from "./linkAddress";
import { inBoth } from "./stepName";

// A scenario in the part of the address that the browser sends to nobody:
// #/s/<version of links>.<version of the model>.<content>. The content is base64url of a checksum
// and the deflated JSON of where the scenario differs from a preset.

/** Version of the link; a later one must still read the earlier. */
export const LINK_VERSION = 1;

/** The longest link read, and the most text and places it may unfold to: several times what the largest scenario takes. */
const LONGEST_LINK = 400_000;
const LONGEST_TEXT = 4_000_000;
const MOST_PLACES = 10_000;

/** What a link hands over. */
export type Shared = {
  readonly scenario: Scenario;
  readonly origin: Scenario;
  readonly presetId: string | null;
  readonly policyId: string;
  readonly discounted: boolean;
  /** Address of the page it was copied on. */
  readonly page: string;
};

/** The scenario of a preset; undefined where there is none by that id. */
export type PresetOf = (id: string) => Scenario | undefined;

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

// ---- Writing

/** The work as the end of an address; small where it differs little from one of these presets. */
export function linkOf(
  shared: Shared,
  presetOf: PresetOf,
  presets: readonly string[] = [],
): string {
  const { scenario, origin, presetId, policyId, discounted, page } = shared;
  const bases = [presetId, scenario.id, ...presets].filter(
    (id) => id !== null && presetOf(id) !== undefined,
  );
  const contents = [null, ...new Set(bases)].map((id): Content => {
    const base = id === null ? undefined : presetOf(id);
    return {
      sum: sumOf(scenario),
      base: id,
      ...(base && { figures: figuresOf(base) }),
      places: differences(base, scenario),
      fromBase: base !== undefined && sumOf(base) === sumOf(origin),
      preset: presetId,
      policy: policyId,
      discounted,
      page,
    };
  });
  const texts = contents.map((content) => packed(JSON.stringify(content)));
  const shortest = texts.reduce((a, b) => (b.length < a.length ? b : a));
  return `${LINK_BEGINNING}${LINK_VERSION}.${MODEL_VERSION}.${shortest}`;
}

function packed(text: string): string {
  const sum = strToU8(checksum(text));
  const deflated = deflateSync(strToU8(text), { level: 9 });
  return toBase64Url(new Uint8Array([...sum, ...deflated]));
}

const NAMES_SUM = checksum(PARAMETER_NAMES.join(" ")).slice(-4);

/** Four digits of checksum for each assumption's figures, after those of the names. */
const figuresOf = ({ assumptions }: Scenario): string =>
  NAMES_SUM +
  PARAMETER_NAMES.map((name) => {
    const { value, spread, priceYear, shape } = assumptions[name];
    return sumOf({ value, spread, priceYear, shape }).slice(-4);
  }).join("");

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

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(
    atob(text.replaceAll("-", "+").replaceAll("_", "/")),
    (letter) => letter.charCodeAt(0),
  );
