import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "fflate";
import type { Chunk } from "../../model/results/chunk";
import { layout } from "../../model/results/layout";
import { DRAWS } from "../../model/scenario/draw";
import { mostWorlds, type Scenario } from "../../model/scenario/scenario";
import { parseScenarioText } from "../../model/scenario/schema";
import { plan } from "../../model/simulation/plan";
import { MODEL_VERSION } from "../../model/version";

// A shard is some worlds of a run, stored to the bit: a line that says what the file is, a line of JSON that says which
// worlds it holds, the scenario and the worlds, each deflated, and the SHA-256 of everything before it.

const FORMAT = "hjemvej-shard";
export const SHARD_VERSION = 1;
const FIRST_LINE = new RegExp(`^${FORMAT} (\\d{1,9})\n`);
const CHECKSUM_BYTES = 32;
/** Twice as fast as the usual 6, and no larger: the bytes are sorted beforehand. */
const DEFLATE_LEVEL = 4;
const NEWLINE = 0x0a;

/** What stands in the second line. Worlds are counted from 1. */
export type ShardHeader = {
  readonly model: string;
  readonly from: number;
  readonly until: number;
  readonly events: number;
  /** Wall-clock seconds that the worlds took. */
  readonly seconds: number;
  /** Bytes of the scenario and of the worlds as they stand in the file. */
  readonly scenarioBytes: number;
  readonly worldsBytes: number;
};

export type Shard = {
  readonly header: ShardHeader;
  /** The scenario of the whole run, whose number of worlds is the run's. */
  readonly scenario: Scenario;
  readonly worlds: Chunk;
};

/** Why a file is no shard that can be read here. */
export type ShardTrouble =
  | { readonly kind: "foreign" }
  | { readonly kind: "otherVersion"; readonly version: number }
  | { readonly kind: "otherModel"; readonly model: string }
  | { readonly kind: "short"; readonly bytes: number; readonly of: number }
  | { readonly kind: "damaged" };

export type ShardReading =
  | ({ readonly ok: true } & Shard)
  | {
      readonly ok: false;
      readonly trouble: ShardTrouble;
      /** Where it can still be read: which worlds the file was to hold. */
      readonly header: ShardHeader | undefined;
    };

/** The file of some worlds; the same worlds in the same seconds give the same bytes. */
export function shardBytes(
  scenario: Scenario,
  { first, count, draws, tallies, counts, events }: Chunk,
  seconds: number,
  model: string = MODEL_VERSION,
): Uint8Array {
  const text = new TextEncoder();
  const packedScenario = deflated(text.encode(JSON.stringify(scenario)));
  const packedWorlds = deflated(
    joined([planesOf(draws), planesOf(tallies), planesOf(counts)]),
  );
  const header: ShardHeader = {
    model,
    from: first + 1,
    until: first + count,
    events,
    seconds,
    scenarioBytes: packedScenario.length,
    worldsBytes: packedWorlds.length,
  };
  const lines = `${FORMAT} ${SHARD_VERSION}\n${JSON.stringify(header)}\n`;
  const content = joined([text.encode(lines), packedScenario, packedWorlds]);
  return joined([content, checksumOf(content)]);
}

/** Reads a shard back, or says why it cannot be read. */
export function readShard(bytes: Uint8Array): ShardReading {
  const opened = open(bytes);
  if ("trouble" in opened) return { ok: false, header: undefined, ...opened };
  const { header, at } = opened;
  const refused = (trouble: ShardTrouble): ShardReading => ({
    ok: false,
    header,
    trouble,
  });
  const of = at + header.scenarioBytes + header.worldsBytes + CHECKSUM_BYTES;
  if (bytes.length < of)
    return refused({ kind: "short", bytes: bytes.length, of });
  const content = bytes.subarray(0, of - CHECKSUM_BYTES);
  if (!isSame(bytes.subarray(content.length), checksumOf(content)))
    return refused({ kind: "damaged" });
  if (header.model !== MODEL_VERSION)
    return refused({ kind: "otherModel", model: header.model });
  const packed = content.subarray(at);
  const scenario = scenarioIn(packed.subarray(0, header.scenarioBytes));
  const worlds =
    scenario &&
    worldsIn(packed.subarray(header.scenarioBytes), header, scenario);
  return scenario && worlds
    ? { ok: true, header, scenario, worlds }
    : refused({ kind: "damaged" });
}

/** The two lines in front, and where they end. */
function open(
  bytes: Uint8Array,
):
  | { readonly header: ShardHeader; readonly at: number }
  | { readonly trouble: ShardTrouble } {
  const first = bytes.indexOf(NEWLINE) + 1;
  const text = new TextDecoder();
  const [, written] =
    FIRST_LINE.exec(text.decode(bytes.subarray(0, Math.min(first, 64)))) ?? [];
  if (written === undefined) return { trouble: { kind: "foreign" } };
  const version = Number(written);
  if (version !== SHARD_VERSION)
    return { trouble: { kind: "otherVersion", version } };
  const end = bytes.indexOf(NEWLINE, first);
  const header =
    end < 0 ? undefined : headerIn(text.decode(bytes.subarray(first, end)));
  return header ? { header, at: end + 1 } : { trouble: { kind: "damaged" } };
}

function headerIn(line: string): ShardHeader | undefined {
  let read: Partial<Record<keyof ShardHeader, unknown>> | null;
  try {
    read = JSON.parse(line) as typeof read;
  } catch {
    return undefined;
  }
  const isWhole = (value: unknown, least: number) =>
    Number.isSafeInteger(value) && (value as number) >= least;
  const isSound =
    typeof read?.model === "string" &&
    isWhole(read.from, 1) &&
    isWhole(read.until, read.from as number) &&
    isWhole(read.events, 0) &&
    Number.isFinite(read.seconds) &&
    isWhole(read.scenarioBytes, 1) &&
    isWhole(read.worldsBytes, 1);
  return isSound ? (read as ShardHeader) : undefined;
}

function scenarioIn(packed: Uint8Array): Scenario | undefined {
  const text = attempt(() => new TextDecoder().decode(inflateSync(packed)));
  const reading = text === undefined ? undefined : parseScenarioText(text);
  return reading?.ok ? reading.scenario : undefined;
}

/** The worlds, when there are as many numbers as this scenario has and the worlds are of its run. */
function worldsIn(
  packed: Uint8Array,
  { from, until, events }: ShardHeader,
  scenario: Scenario,
): Chunk | undefined {
  const count = until - from + 1;
  if (until > mostWorlds(scenario)) return undefined;
  const { years, censusDays } = plan(scenario);
  const shape = layout(scenario.policies.length, years, censusDays.length);
  const draws = new Float64Array(count * DRAWS);
  const tallies = new Float64Array(count * shape.perWorld);
  const counts = new Int32Array(count * shape.countsPerWorld);
  const size = draws.byteLength + tallies.byteLength + counts.byteLength;
  const planes = attempt(() => inflateSync(packed));
  if (planes?.length !== size) return undefined;
  fill(draws, planes);
  fill(tallies, planes.subarray(draws.byteLength));
  fill(counts, planes.subarray(draws.byteLength + tallies.byteLength));
  return { first: from - 1, count, draws, tallies, counts, events };
}

// ---- Numbers as bytes

type Numbers = Float64Array | Int32Array;

/** Which byte of a number in memory is its lowest, second lowest … : files are little-endian on any machine. */
const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The lowest byte of every number, then the second lowest of every number, and so on: alike beside alike, which deflates well. */
function planesOf(numbers: Numbers): Uint8Array {
  const size = numbers.BYTES_PER_ELEMENT;
  const bytes = bytesOf(numbers);
  const planes = new Uint8Array(bytes.length);
  for (let plane = 0, to = 0; plane < size; plane++)
    for (
      let at = IS_LITTLE ? plane : size - 1 - plane;
      at < bytes.length;
      at += size
    )
      planes[to++] = bytes[at]!;
  return planes;
}

/** The way back. */
function fill(numbers: Numbers, planes: Uint8Array): void {
  const size = numbers.BYTES_PER_ELEMENT;
  const bytes = bytesOf(numbers);
  for (let plane = 0, from = 0; plane < size; plane++)
    for (
      let at = IS_LITTLE ? plane : size - 1 - plane;
      at < bytes.length;
      at += size
    )
      bytes[at] = planes[from++]!;
}

// ---- Small things

const deflated = (bytes: Uint8Array) =>
  deflateSync(bytes, { level: DEFLATE_LEVEL });

const checksumOf = (bytes: Uint8Array): Uint8Array =>
  createHash("sha256").update(bytes).digest();

const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
