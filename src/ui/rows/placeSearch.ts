/** A name as it is searched for: Aarhus, Århus and Arhus are one, and so are Ishøj, Ishoej and Ishoj. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/æ|ae|aa/g, "a")
    .replaceAll(/ø|oe/g, "o")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

/** Those whose name holds what was typed: names that begin with it first, then those with a word that does. */
export function placesFound<T>(
  places: readonly T[],
  nameOf: (place: T) => string,
  typed: string,
): T[] {
  const wanted = folded(typed);
  const rank = (place: T) => {
    const name = folded(nameOf(place));
    if (name.startsWith(wanted)) return 0;
    if (name.includes(` ${wanted}`)) return 1;
    return name.includes(wanted) ? 2 : 3;
  };
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}
