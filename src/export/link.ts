import { deflateSync, strToU8 } from "fflate";
import { PARAMETER_NAMES } from "../model/scenario/catalogue";
import type { Scenario } from "../model/scenario/scenario";
import { MODEL_VERSION } from "../model/version";
import { checksum, differences, type Place, sumOf } from "./jsonDifference";
import { LINK_BEGINNING } from "./linkAddress";

// A scenario in the part of the address that the browser sends to nobody:
// #/s/<version of links>.<version of the model>.<content>. The content is base64url of a checksum
// and the deflated JSON of where the scenario differs from a preset.

/** Version of the link; a later one must still read the earlier. */
export const LINK_VERSION = 1;

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

type Content = {
  /** Checksum of the whole scenario. */
  readonly sum: string;
  readonly base: string | null;
  readonly figures?: string;
  readonly places: readonly Place[];
  readonly fromBase: boolean;
  readonly preset: string | null;
  readonly policy: string;
  readonly discounted: boolean;
  readonly page: string;
};

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

/** Names of the assumptions: a model with others has another. */
export const NAMES_SUM = checksum(PARAMETER_NAMES.join(" ")).slice(-4);

/** Four digits of checksum for each assumption's figures, after those of the names. */
export const figuresOf = ({ assumptions }: Scenario): string =>
  NAMES_SUM +
  PARAMETER_NAMES.map((name) => {
    const { value, spread, priceYear, shape } = assumptions[name];
    return sumOf({ value, spread, priceYear, shape }).slice(-4);
  }).join("");

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
