import { describe, expect, test } from "vitest";
import { MUNICIPALITIES } from "../../src/model/preset/municipalities";
import { readPreset } from "../../src/ui/presets";
import {
  movedTo,
  PLACE_TILES,
  stepOf,
  stepRange,
  STEPS,
} from "../../src/ui/rows/placeTiles";
import { TILE_COLUMNS, TILE_ROWS, TILES } from "../../src/ui/rows/tiles";

const tile = (name: string) => PLACE_TILES.find((one) => one.name === name)!;

/** Municipalities that share a border or a bridge. */
const NEIGHBOURS = `
  Hjørring Frederikshavn, Hjørring Brønderslev, Hjørring Jammerbugt, Frederikshavn Brønderslev, Frederikshavn Læsø,
  Brønderslev Aalborg, Brønderslev Jammerbugt, Jammerbugt Aalborg, Jammerbugt Vesthimmerlands, Jammerbugt Thisted,
  Thisted Morsø, Morsø Skive, Vesthimmerlands Aalborg, Vesthimmerlands Rebild, Vesthimmerlands Viborg, Rebild Aalborg,
  Rebild Mariagerfjord, Mariagerfjord Randers, Mariagerfjord Viborg, Lemvig Struer, Lemvig Holstebro, Struer Holstebro,
  Struer Skive, Skive Viborg, Skive Holstebro, Viborg Silkeborg, Viborg Favrskov, Viborg Herning, Viborg Ikast-Brande,
  Holstebro Herning, Holstebro Ringkøbing-Skjern, Herning Ikast-Brande, Herning Ringkøbing-Skjern, Silkeborg Favrskov,
  Silkeborg Skanderborg, Silkeborg Ikast-Brande, Favrskov Randers, Favrskov Aarhus, Favrskov Syddjurs, Randers Norddjurs,
  Norddjurs Syddjurs, Syddjurs Aarhus, Aarhus Skanderborg, Aarhus Odder, Skanderborg Horsens, Horsens Odder,
  Horsens Hedensted, Odder Samsø, Ringkøbing-Skjern Varde, Ikast-Brande Billund, Varde Billund, Varde Esbjerg,
  Esbjerg Fanø, Esbjerg Vejen, Esbjerg Tønder, Billund Vejen, Billund Vejle, Vejle Hedensted, Vejle Fredericia,
  Vejle Kolding, Kolding Fredericia, Kolding Vejen, Kolding Haderslev, Haderslev Vejen, Haderslev Tønder,
  Haderslev Aabenraa, Tønder Aabenraa, Aabenraa Sønderborg, Fredericia Middelfart, Middelfart Assens,
  Middelfart Nordfyns, Nordfyns Odense, Assens Odense, Assens Faaborg-Midtfyn, Odense Kerteminde, Odense Faaborg-Midtfyn,
  Odense Nyborg, Kerteminde Nyborg, Nyborg Svendborg, Faaborg-Midtfyn Svendborg, Faaborg-Midtfyn Nyborg,
  Svendborg Langeland, Svendborg Ærø, Kalundborg Odsherred, Kalundborg Holbæk, Kalundborg Sorø, Kalundborg Slagelse,
  Odsherred Holbæk, Holbæk Lejre, Holbæk Sorø, Holbæk Ringsted, Lejre Roskilde, Lejre Ringsted, Lejre Køge,
  Roskilde Høje-Taastrup, Roskilde Egedal, Roskilde Greve, Roskilde Køge, Køge Solrød, Køge Stevns, Køge Faxe,
  Køge Ringsted, Solrød Greve, Greve Ishøj, Greve Høje-Taastrup, Sorø Ringsted, Sorø Slagelse, Sorø Næstved,
  Slagelse Næstved, Ringsted Næstved, Næstved Faxe, Næstved Vordingborg, Faxe Stevns, Faxe Vordingborg,
  Vordingborg Guldborgsund, Guldborgsund Lolland, Halsnæs Gribskov, Halsnæs Frederikssund, Halsnæs Hillerød,
  Gribskov Helsingør, Gribskov Hillerød, Gribskov Fredensborg, Helsingør Fredensborg, Fredensborg Hillerød,
  Fredensborg Hørsholm, Hillerød Allerød, Hillerød Frederikssund, Allerød Hørsholm, Allerød Furesø, Allerød Rudersdal,
  Allerød Egedal, Hørsholm Rudersdal, Frederikssund Egedal, Egedal Furesø, Egedal Ballerup, Egedal Høje-Taastrup,
  Furesø Rudersdal, Furesø Ballerup, Furesø Gladsaxe, Rudersdal Lyngby-Taarbæk, Rudersdal Gladsaxe,
  Lyngby-Taarbæk Gladsaxe, Lyngby-Taarbæk Gentofte, Gladsaxe Gentofte, Gladsaxe Herlev, Herlev Ballerup, Herlev Rødovre,
  Ballerup Albertslund, Ballerup Glostrup, Albertslund Høje-Taastrup, Albertslund Glostrup, Albertslund Vallensbæk,
  Glostrup Rødovre, Glostrup Brøndby, Rødovre Hvidovre, Rødovre Frederiksberg, Frederiksberg København,
  København Tårnby, København Gentofte, København Hvidovre, Tårnby Dragør, Ishøj Vallensbæk, Ishøj Høje-Taastrup,
  Vallensbæk Brøndby, Brøndby Hvidovre`
  .split(",")
  .map((pair) => pair.trim().split(" ") as [string, string]);

describe("the map's squares", () => {
  test("there is one for each municipality and for nobody else, and no two are on top of each other", () => {
    expect([...TILES.keys()].toSorted()).toEqual(
      MUNICIPALITIES.map(({ name }) => name).toSorted(),
    );
    const squares = [...TILES.values()].map(
      ({ column, row }) => `${column} ${row}`,
    );
    expect(new Set(squares).size).toBe(98);
    expect([TILE_COLUMNS, TILE_ROWS]).toEqual([16, 12]);
  });

  test("neighbours are near each other", () => {
    const apart = NEIGHBOURS.filter(([one, other]) => {
      const [a, b] = [TILES.get(one)!, TILES.get(other)!];
      return (
        Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) > 2
      );
    });
    expect(apart).toEqual([]);
  });

  test("Bornholm stands at the right, with water around", () => {
    const { column, row } = tile("Bornholm");
    expect(column).toBe(TILE_COLUMNS - 1);
    const near = PLACE_TILES.filter(
      (one) =>
        Math.max(Math.abs(one.column - column), Math.abs(one.row - row)) === 1,
    );
    expect(near).toEqual([]);
  });

  test("counts add up to the country's", () => {
    const sum = (of: "count" | "before") =>
      PLACE_TILES.reduce((all, one) => all + one[of], 0);
    expect([sum("before"), sum("count")]).toEqual([5789, 5989]);
  });

  test("where nobody was found nothing can be chosen, and a misleading count is marked", () => {
    expect(
      PLACE_TILES.filter((one) => !one.canBeChosen).map(({ name }) => name),
    ).toEqual(["Læsø"]);
    expect(
      PLACE_TILES.filter((one) => one.isMisleading).map(({ name }) => name),
    ).toEqual(["Dragør"]);
  });

  test("a square opens a scenario of that place and that count", () => {
    const names = ["Ishøj", "København", "Ærø", "Dragør", "Høje-Taastrup"];
    for (const one of names.map(tile)) {
      const reading = readPreset(one.id);
      if (!reading.ok) throw new Error(`${one.id} cannot be read.`);
      const { place } = reading.scenario;
      expect([place.name.da, place.count]).toEqual([one.name, one.count]);
    }
  });
});

describe("the map's steps", () => {
  test("each count has one step, and the steps meet", () => {
    expect([0, 1, 9, 10, 99, 100, 1387].map(stepOf)).toEqual([
      0, 1, 1, 2, 4, 5, 6,
    ]);
    STEPS.forEach((least, step) => {
      const { most } = stepRange(step);
      if (most !== undefined) expect(stepOf(most + 1)).toBe(step + 1);
      expect(stepOf(least)).toBe(step);
    });
  });
});

describe("arrow keys on the map", () => {
  test("lead to the next square, over water too, and stay where there is none", () => {
    expect(movedTo(tile("Odense"), "ArrowUp")!.name).toBe("Nordfyns");
    expect(movedTo(tile("Nyborg"), "ArrowRight")!.name).toBe("Lolland");
    expect(movedTo(tile("Dragør"), "ArrowDown")!.name).toBe("Bornholm");
    expect(movedTo(tile("Hjørring"), "ArrowUp")!.name).toBe("Hjørring");
    expect(movedTo(tile("Odense"), "Enter")).toBeUndefined();
    expect(movedTo(tile("Odense"), "Home")!.name).toBe("Hjørring");
    expect(movedTo(tile("Odense"), "End")!.name).toBe("Langeland");
  });

  test("reach every municipality from the first", () => {
    const seen = new Set([PLACE_TILES[0]!]);
    for (const one of seen)
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"])
        seen.add(movedTo(one, key)!);
    expect(seen.size).toBe(98);
  });
});
