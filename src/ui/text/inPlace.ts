/** Danish municipalities one lives "på" and not "i": the islands, Frederiksberg and Stevns. */
const ON: ReadonlySet<string> = new Set([
  "Bornholm",
  "Fanø",
  "Frederiksberg",
  "Langeland",
  "Lolland",
  "Læsø",
  "Morsø",
  "Samsø",
  "Stevns",
  "Ærø",
]);

/** "i Ishøj", "på Samsø": where something happens, in Danish. */
export const inPlace = (place: string): string =>
  `${ON.has(place) ? "på" : "i"} ${place}`;
