import { describe, expect, test } from "vitest";
import type { Results } from "../../src/model/results/results";
import { pairOf } from "../../src/ui/rows/comparison";
import {
  basisSentence,
  censusTitle,
  expected,
  chanceInWords,
  chanceNotInWords,
  drawnSentence,
  headline,
  interimSentence,
  municipalitySentence,
  payersTitle,
  savingTitle,
} from "../../src/ui/rows/sentences";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { asRead, resultsWith, savingOf } from "./results";

const saves = resultsWith({
  saving: savingOf([31, 9, 58], [23, 6, 44]),
  municipalChance: 0.95,
});

const pair = (results: Results) => pairOf(results, "housing-first", "da");
const answer = (results: Results) =>
  asRead(headline(results, pair(results), da));
const own = (results: Results) =>
  asRead(municipalitySentence(results, pair(results), da));

describe("the headline", () => {
  test("says what is saved, how sure, and when it breaks even", () => {
    expect(answer(saves)).toBe(
      "Over ti år ventes Housing First at spare det offentlige 31 mio. kr. i Ishøj (80 %-interval 9 til 58 mio. kr.). Det betaler sig i 93 af 100 verdener og er tjent hjem ved udgangen af 2029 i 60 af 100 verdener.",
    );
  });

  test("says the same in English, with the same numbers", () => {
    expect(
      asRead(headline(saves, pairOf(saves, "housing-first", "en"), en)),
    ).toBe(
      "Over ten years Housing First is expected to save public budgets DKK 31 million in Ishøj (80% interval DKK 9 to 58 million). It pays in 93 of 100 worlds and has paid for itself by the end of 2029 in 60 of 100 worlds.",
    );
  });

  test("says a loss as a cost, the interval in positive amounts, smallest first", () => {
    const results = resultsWith({
      saving: savingOf([-12, -22, -4], [-9, -15, -2]),
      chance: 0.03,
      paidBackBy: [0, 0, 0.01, 0.01, 0.02, 0.02, 0.02, 0.03, 0.03, 0.03],
    });
    expect(answer(results)).toBe(
      "Over ti år ventes Housing First at koste det offentlige 12 mio. kr. mere end Behandling først i Ishøj (80 %-interval 4 til 22 mio. kr.). Det betaler sig i 3 af 100 verdener; i de fleste verdener er det ikke tjent hjem inden for ti år.",
    );
  });

  test("does not claim to know when the interval spans zero", () => {
    const results = resultsWith({
      saving: savingOf([3, -14, 22], [2, -8, 13]),
      chance: 0.55,
      paidBackBy: [0.1, 0.1, 0.2, 0.2, 0.3, 0.4, 0.4, 0.52, 0.53, 0.55],
    });
    expect(answer(results)).toBe(
      "Vi ved ikke, om Housing First sparer det offentlige penge i Ishøj over ti år: det sker i 55 af 100 verdener. Ventet: en besparelse på 3 mio. kr. (80 %-interval fra en merudgift på 14 mio. kr. til en besparelse på 22 mio. kr.). Ved udgangen af 2034 er det tjent hjem i 52 af 100 verdener.",
    );
  });

  test("says when most worlds never break even", () => {
    const results = resultsWith({
      saving: savingOf([-3, -14, 5], [2, -8, 13]),
      chance: 0.3,
      paidBackBy: [0, 0, 0.1, 0.1, 0.2, 0.2, 0.2, 0.3, 0.3, 0.3],
    });
    expect(answer(results)).toContain(
      "I de fleste verdener er det ikke tjent hjem inden for ti år.",
    );
  });

  test("says when no world breaks even", () => {
    const results = resultsWith({
      saving: savingOf([-12, -22, -4], [-9, -15, -2]),
      chance: 0,
      paidBackBy: Array.from({ length: 10 }, () => 0),
    });
    expect(answer(results)).toContain(
      "Det betaler sig ikke i nogen af de 2.000 verdener; det bliver ikke tjent hjem inden for ti år.",
    );
  });

  test("speaks of one year as one year", () => {
    const results = resultsWith({
      saving: savingOf([2.5, 1.2, 4.1], [2, 1, 3]),
      paidBackBy: [0.93],
    });
    expect(answer(results)).toBe(
      "Over ét år ventes Housing First at spare det offentlige 2,5 mio. kr. i Ishøj (80 %-interval 1,2 til 4,1 mio. kr.). Det betaler sig i 93 af 100 verdener og er tjent hjem ved udgangen af 2027 i 93 af 100 verdener.",
    );
  });

  test("claims no certainty from a few worlds", () => {
    const results = resultsWith({
      saving: savingOf([31, 30, 32], [23, 22, 24]),
      worlds: 17,
      chance: 1,
    });
    expect(answer(results)).toBe(
      "De første 17 verdener peger på en besparelse på 31 mio. kr. for det offentlige med Housing First i Ishøj over ti år. De er for få til at sige, hvor sikkert det er.",
    );
  });

  test("claims no certainty from one world", () => {
    const results = resultsWith({
      saving: savingOf([31, 31, 31], [23, 23, 23]),
      worlds: 1,
      chance: 1,
    });
    expect(answer(results)).toBe(
      "I den ene verden, der er beregnet, sparer Housing First det offentlige 31 mio. kr. i Ishøj over ti år. Én verden siger intet om usikkerheden.",
    );
  });

  test("says that equal policies cost the same", () => {
    const results = resultsWith({
      saving: savingOf([0, 0, 0], [0, 0, 0], 0),
      chance: 0,
    });
    expect(answer(results)).toBe(
      "Over ti år koster Housing First og Behandling først det samme, krone for krone.",
    );
  });
});

describe("the municipality's sentence", () => {
  test("is a part of the whole when it is one", () => {
    expect(own(saves)).toBe(
      "Heraf kommunen: en besparelse på 23 mio. kr. (80 %-interval 6 til 44 mio. kr.). For kommunen betaler det sig i 95 af 100 verdener.",
    );
  });

  test("says who gains while the municipality loses", () => {
    const results = resultsWith({
      saving: savingOf([8, 2, 15], [-4, -9, -1]),
      municipalChance: 0.04,
    });
    expect(own(results)).toBe(
      "For kommunen selv ventes en merudgift på 4,0 mio. kr. (80 %-interval 1,0 til 9,0 mio. kr.). For kommunen betaler det sig i 4 af 100 verdener. Regionen og staten ventes at spare, mens kommunen ventes at betale mere.",
    );
  });

  test("puts the not where Danish has it", () => {
    const results = resultsWith({
      saving: savingOf([-12, -22, -4], [-9, -15, -2]),
      chance: 0,
      municipalChance: 0,
    });
    expect(own(results)).toContain(
      "For kommunen betaler det sig ikke i nogen af de 2.000 verdener.",
    );
  });

  test("speaks of the municipalities where the place is the country", () => {
    const { scenario } = saves;
    const country: Results = {
      ...saves,
      scenario: {
        ...scenario,
        place: { ...scenario.place, region: "Hele landet" },
      },
    };
    expect(own(country)).toMatch(/^Heraf kommunerne: .*For kommunerne betaler/);
    expect(own(country)).not.toContain("kommunen");
  });

  test("says who pays while the municipality gains more than the whole", () => {
    const results = resultsWith({
      saving: savingOf([8, 2, 15], [12, 4, 20]),
      municipalChance: 0.97,
    });
    expect(own(results)).toMatch(
      /^For kommunen selv ventes en besparelse på 12/,
    );
    expect(own(results)).toMatch(/spare, mens staten ventes at betale mere\.$/);
  });

  test("is uncertain where its own interval spans zero, though the whole is sure", () => {
    const results = resultsWith({
      saving: savingOf([31, 9, 58], [2, -8, 13]),
      municipalChance: 0.6,
    });
    expect(own(results)).toContain(
      "For kommunen selv er det usikkert: ventet en besparelse på 2 mio. kr. (80 %-interval fra en merudgift på 8 mio. kr. til en besparelse på 13 mio. kr.). For kommunen betaler det sig i 60 af 100 verdener.",
    );
  });
});

describe("the sentence on § 107", () => {
  const said = (saved: number, interim: number, m = da) => {
    const results = resultsWith({
      saving: savingOf([saved, saved - 9, saved + 9], [saved, saved, saved]),
      interim: interim * 1e6,
    });
    return asRead(
      interimSentence(pairOf(results, "housing-first", m.locale), m),
    );
  };

  test("has a decimal more where its amounts would not add up to the answer", () => {
    expect(said(8.4, 15.6)).toContain("spare 15,6 mio. kr.;");
    expect(said(8.4, 15.6)).toContain("en merudgift på 7,2 mio. kr.");
    expect(said(-34, 16)).toContain("en merudgift på 50 mio. kr.");
  });

  test("tells how much of the saving is no night in homelessness", () => {
    expect(said(64, 17)).toBe(
      "Af den samlede ventede besparelse kommer 17 mio. kr. af færre døgn på midlertidigt botilbud (§ 107) og ikke af færre nætter i hjemløshed.",
    );
    expect(said(64, 17, en)).toMatch(/^Of the whole expected saving DKK 17 m/);
  });

  test("tells what would be left where it is more than the whole, also of a loss", () => {
    expect(said(10, 16)).toBe(
      "Færre døgn på midlertidigt botilbud (§ 107) ventes alene at spare 16 mio. kr.; uden den besparelse ville der være en merudgift på 6 mio. kr.",
    );
    expect(said(-20, 16, en)).toMatch(
      /save DKK 16 million; without .* an extra cost of DKK 36 million\.$/,
    );
  });

  test("begins at a quarter, and is silent of less, of nothing and of more days", () => {
    expect(said(64, 16)).not.toBe("");
    expect(said(64, 15.9)).toBe("");
    expect(said(0, 0)).toBe("");
    expect(said(10, -16)).toBe("");
  });
});

describe("chances", () => {
  test.each([
    [1, "i alle 2.000 verdener"],
    [0.9995, "i mere end 99 af 100 verdener"],
    [0.996, "i mere end 99 af 100 verdener"],
    [0.99, "i 99 af 100 verdener"],
    [0.93, "i 93 af 100 verdener"],
    [0.01, "i 1 af 100 verdener"],
    [0.0005, "i færre end 1 af 100 verdener"],
    [0, "ikke i nogen af de 2.000 verdener"],
  ])("%d is said as: %s", (share, text) => {
    expect(asRead(chanceInWords(share, 2000, da))).toBe(text);
  });

  test("that it happens and that it does not add up to 100 as printed", () => {
    const printed = (text: string) => Number(/(\d+)\saf\s100/.exec(text)?.[1]);
    for (let worlds = 20; worlds <= 1980; worlds++) {
      const pays = printed(chanceInWords(worlds / 2000, 2000, da));
      const fails = printed(chanceNotInWords(worlds / 2000, 2000, da));
      expect(pays + fails, `${worlds} of 2000`).toBe(100);
    }
    const rare = chanceNotInWords(0.0005, 2000, da);
    expect(asRead(rare)).toBe("i mere end 99 af 100 verdener");
    expect(asRead(chanceNotInWords(1, 2000, da))).toBe(
      "ikke i nogen af de 2.000 verdener",
    );
  });
});

describe("titles", () => {
  test("say the finding with its year", () => {
    expect(asRead(savingTitle(pair(saves), "total", da))).toBe(
      "Ved udgangen af 2036 ventes Housing First at have sparet det offentlige 31 mio. kr.",
    );
    expect(asRead(censusTitle(pair(saves), da))).toBe(
      "Ved udgangen af 2036 ventes 22 borgere i hjemløshed med Housing First mod 40 med Behandling først",
    );
    expect(asRead(payersTitle(pair(saves), da))).toBe(
      "Over ti år ventes kommunen at betale 57 mio. kr. med Housing First mod 80 mio. kr. med Behandling først",
    );
  });

  test("two amounts that differ are not written alike", () => {
    const { municipality } = pair(saves).policy.cost;
    const close = (with_: number, without: number) => {
      const it = pair(saves);
      const cost = (mean: number) => ({
        municipality: { ...municipality, mean },
      });
      return asRead(
        payersTitle(
          {
            ...it,
            policy: {
              ...it.policy,
              cost: { ...it.policy.cost, ...cost(with_) },
            },
            baseline: {
              ...it.baseline,
              cost: { ...it.baseline.cost, ...cost(without) },
            },
          },
          da,
        ),
      );
    };
    expect(close(19.7e6, 20.3e6)).toContain("19,7 mio. kr. med Housing First");
    expect(close(19.7e6, 20.3e6)).toContain("mod 20,3 mio. kr.");
    expect(close(20.3e6, 20.3e6)).toContain("mod 20 mio. kr.");
  });

  test("an amount too small to be written is not said to be none", () => {
    const scale = { name: "million", divisor: 1e6, digits: 1 } as const;
    expect(expected(-37_690, scale, da)).toBe("næsten ingen forskel");
    expect(expected(37_690, scale, en)).toBe("hardly any difference");
    expect(expected(0, scale, da)).toBe("ingen forskel");
  });

  test("turn with the sign", () => {
    const results = resultsWith({
      saving: savingOf([-12, -22, -4], [-9, -15, -2]),
    });
    expect(asRead(savingTitle(pair(results), "municipality", da))).toBe(
      "Ved udgangen af 2036 ventes Housing First at have kostet kommunen 9 mio. kr. mere",
    );
  });

  test("say that it is uncertain where the interval holds zero", () => {
    const results = resultsWith({
      saving: savingOf([3, -14, 22], [-2, -8, 13]),
    });
    expect(asRead(savingTitle(pair(results), "total", da))).toBe(
      "Ved udgangen af 2036 ventes Housing First at have sparet det offentlige 3 mio. kr., men det er usikkert",
    );
    expect(asRead(savingTitle(pair(results), "municipality", da))).toMatch(
      /at have kostet kommunen 2 mio\. kr\. mere, men det er usikkert$/,
    );
  });

  test("call nothing none that is uncertain or only small", () => {
    const titled = (saving: readonly [number, number, number]) =>
      asRead(
        savingTitle(
          pair(resultsWith({ saving: savingOf(saving, [0, 0, 0]) })),
          "total",
          da,
        ),
      );
    expect(titled([0.02, -14, 22])).toBe(
      "I gennemsnit næsten ingen forskel for det offentlige, men det er usikkert",
    );
    expect(titled([0.0002, 0.0001, 0.0003])).toBe(
      "I gennemsnit næsten ingen forskel for det offentlige",
    );
    expect(titled([0, 0, 0])).toBe("Ingen forskel for det offentlige");
  });
});

describe("the basis, where the mean has an error of its own", () => {
  const off = (se: number, times = 1): Results => ({
    ...saves,
    comparisons: Array.from({ length: times }, (_, i) => {
      const [comparison] = saves.comparisons;
      const { netSaving } = comparison!;
      const total = { ...netSaving.total, se: se / (i + 1) };
      return { ...comparison!, netSaving: { ...netSaving, total } };
    }),
  });

  test("tells it in kroner, the largest where several policies are compared", () => {
    expect(asRead(basisSentence(off(612_345), da))).toContain(
      "2.000 verdener, 2025-priser, ikke diskonteret. Usikkerheden på selve beregningen er ± 612.000 kr. (standardfejl). 44 af",
    );
    expect(asRead(basisSentence(off(1_240_000, 2), en))).toContain(
      "The uncertainty of the computation itself is at most ± DKK 1.2 million (standard error).",
    );
  });

  test.each([
    [
      0.0100001,
      "Den ønskede præcision på 1 % af nettobesparelsen blev ikke nået; den blev 1,01 %.",
    ],
    [
      0.0342,
      "Den ønskede præcision på 1 % af nettobesparelsen blev ikke nået; den blev 3,42 %.",
    ],
    [0.01, undefined],
  ])("and that a precision of 1 % was missed at %d", (reached, said) => {
    const results = { ...off(6e5), precision: { wanted: 0.01, reached } };
    const text = asRead(basisSentence(results, da));
    if (said) expect(text).toContain(said);
    else expect(text).not.toContain("præcision");
  });
});

test("how the worlds are drawn is told, and how many assumptions are correlated", () => {
  const { scenario } = saves;
  expect(
    drawnSentence(
      { ...scenario, sampling: "independent", correlations: [] },
      da,
    ),
  ).toBe("Hver verden er trukket for sig; ingen forudsætninger er korreleret.");
  const tie = {
    between: ["shelterDay", "careDay"] as const,
    value: 0.5,
    source: scenario.assumptions.shelterDay.source,
  };
  const tied = (count: number) =>
    drawnSentence(
      {
        ...scenario,
        sampling: "stratified",
        correlations: Array.from({ length: count }, () => tie),
      },
      en,
    );
  expect(tied(1)).toMatch(/stratified.*; one pair of assumptions is correl/);
  expect(tied(2)).toMatch(/; 2 pairs of assumptions are correlated\.$/);
});

test("the basis tells worlds, price level, discounting and how much is guessed", () => {
  expect(asRead(basisSentence(saves, da))).toBe(
    "2.000 verdener, 2025-priser, ikke diskonteret. 44 af 96 forudsætninger er skøn, 19 er tilpasset landets tal.",
  );
  const { assumptions } = saves.scenario;
  const known = {
    ...assumptions,
    careRate: {
      ...assumptions.careRate,
      source: assumptions.shelterDay.source,
    },
  };
  const scenario = { ...saves.scenario, assumptions: known };
  expect(
    basisSentence(
      { ...saves, scenario, replications: 1, discounted: true },
      da,
    ),
  ).toBe(
    "Én verden, 2025-priser, nutidsværdi. 43 af 96 forudsætninger er skøn, 19 er tilpasset landets tal.",
  );
});
