type Json = unknown;
type Path = readonly (string | number)[];

/** One place where a value differs: what stands there instead; nothing where it has gone. */
export type Place = readonly [path: Path] | readonly [path: Path, value: Json];

const isObject = (json: Json): json is Record<string, Json> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** JSON with the names of every object in the same order, so that equal values give equal texts. */
const canonical = (json: Json): string =>
  JSON.stringify(json, (_, value: Json) =>
    isObject(value)
      ? Object.fromEntries(
          Object.keys(value)
            .toSorted()
            .map((key) => [key, value[key]]),
        )
      : value,
  );

/** A short number that tells two texts apart (cyrb53, 53 bits); against chance, not against ill will. */
export function checksum(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a =
    Math.imul(a ^ (a >>> 16), 2246822507) ^
    Math.imul(b ^ (b >>> 13), 3266489909);
  b =
    Math.imul(b ^ (b >>> 16), 2246822507) ^
    Math.imul(a ^ (a >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & b) + (a >>> 0);
  return number.toString(16).padStart(14, "0");
}

/** The checksum of a value, whatever the order of the names in it. */
export const sumOf = (json: Json): string => checksum(canonical(json));

/** Where `to` differs from `from`, as few and small places as there are. */
export function differences(
  from: Json,
  to: Json,
  path: Path = [],
): readonly Place[] {
  if (from === to || canonical(from) === canonical(to)) return [];
  if (isObject(from) && isObject(to)) {
    const names = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...names].flatMap((name) =>
      !Object.hasOwn(to, name) || to[name] === undefined
        ? [[[...path, name]] as const]
        : differences(from[name], to[name], [...path, name]),
    );
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return to.flatMap((value, i) => differences(from[i], value, [...path, i]));
  return [[path, to]];
}

/** The value with these places in it; undefined where a place does not exist. */
export function withDifferences(json: Json, places: readonly Place[]): Json {
  return places.reduce<Json>((value, place) => withPlace(value, place), json);
}

function withPlace(json: Json, place: Place): Json {
  const [[name, ...rest]] = place;
  if (name === undefined) return place[1];
  const isGone = place.length === 1 && rest.length === 0;
  const below: Place = place.length === 1 ? [rest] : [rest, place[1]];
  if (Array.isArray(json))
    return json.map((value: Json, i) =>
      i === name ? withPlace(value, below) : value,
    );
  if (!isObject(json)) return undefined;
  const others = Object.entries(json).filter(([key]) => key !== name);
  return Object.fromEntries(
    isGone ? others : [...others, [name, withPlace(json[name], below)]],
  );
}
