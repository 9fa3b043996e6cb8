/** Where a municipality's square stands on the map: columns from the west, rows from the north, from 0. */
export type Tile = { readonly column: number; readonly row: number };

/** North to south, each row's municipalities at their columns: roughly as they lie, with Bornholm to the right. */
const ROWS: readonly Readonly<Record<string, number>>[] = [
  { Hjørring: 4, Frederikshavn: 5, Læsø: 6 },
  { Jammerbugt: 3, Brønderslev: 4, Gribskov: 12, Helsingør: 13 },
  {
    Thisted: 1,
    Morsø: 2,
    Vesthimmerlands: 3,
    Aalborg: 4,
    Halsnæs: 11,
    Hillerød: 12,
    Fredensborg: 13,
  },
  {
    Lemvig: 0,
    Struer: 1,
    Skive: 2,
    Viborg: 3,
    Rebild: 4,
    Mariagerfjord: 5,
    Frederikssund: 11,
    Allerød: 12,
    Hørsholm: 13,
  },
  {
    Holstebro: 1,
    Herning: 2,
    Silkeborg: 3,
    Favrskov: 4,
    Randers: 5,
    Norddjurs: 6,
    Odsherred: 8,
    Egedal: 11,
    Furesø: 12,
    Rudersdal: 13,
    "Lyngby-Taarbæk": 14,
  },
  {
    "Ringkøbing-Skjern": 1,
    "Ikast-Brande": 2,
    Skanderborg: 3,
    Aarhus: 4,
    Syddjurs: 5,
    Kalundborg: 7,
    Holbæk: 8,
    Lejre: 9,
    Roskilde: 10,
    Ballerup: 11,
    Herlev: 12,
    Gladsaxe: 13,
    Gentofte: 14,
  },
  {
    Varde: 1,
    Billund: 2,
    Hedensted: 3,
    Horsens: 4,
    Odder: 5,
    Samsø: 6,
    Sorø: 8,
    Ringsted: 9,
    "Høje-Taastrup": 10,
    Albertslund: 11,
    Glostrup: 12,
    Rødovre: 13,
    Frederiksberg: 14,
    København: 15,
  },
  {
    Fanø: 0,
    Esbjerg: 1,
    Vejen: 2,
    Vejle: 3,
    Fredericia: 4,
    Slagelse: 8,
    Køge: 9,
    Greve: 10,
    Ishøj: 11,
    Vallensbæk: 12,
    Brøndby: 13,
    Hvidovre: 14,
    Tårnby: 15,
  },
  {
    Tønder: 1,
    Haderslev: 2,
    Kolding: 3,
    Middelfart: 5,
    Nordfyns: 6,
    Næstved: 8,
    Faxe: 9,
    Solrød: 10,
    Dragør: 15,
  },
  {
    Aabenraa: 2,
    Sønderborg: 3,
    Assens: 5,
    Odense: 6,
    Kerteminde: 7,
    Vordingborg: 9,
    Stevns: 10,
  },
  {
    "Faaborg-Midtfyn": 5,
    Svendborg: 6,
    Nyborg: 7,
    Lolland: 9,
    Guldborgsund: 10,
    Bornholm: 15,
  },
  { Ærø: 5, Langeland: 7 },
];

/** The square of each municipality, by its name. */
export const TILES: ReadonlyMap<string, Tile> = new Map(
  ROWS.flatMap((names, row) =>
    Object.entries(names).map(
      ([name, column]) => [name, { column, row }] as const,
    ),
  ),
);

export const TILE_ROWS = ROWS.length;
export const TILE_COLUMNS =
  Math.max(...[...TILES.values()].map(({ column }) => column)) + 1;
