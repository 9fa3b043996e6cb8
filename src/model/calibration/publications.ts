import type { Finding } from "../evidence/finding";

type Publication = Finding["source"];

// Where the targets were published, as one would cite it in a council paper.

export const COUNT: Publication = {
  cite: "Hjem til Alle og SAND (2025), notat til kommunalpolitikere og ledere (VIVE's kortlægninger 2022 og 2024)",
  confidence: "A",
};

export const YEAR_TO_POINT: Publication = {
  cite: "Hjem til Alle og SAND (2025) (2,5); Benjaminsen & Enemark (2017), citeret i Socialstyrelsen (2021) (2,7)",
  confidence: "A",
};

export const PARTNERSHIP: Publication = {
  cite: "Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023 (tal for 2021)",
  confidence: "A",
};

export const DST: Publication = {
  cite: "Danmarks Statistik, Herberger og forsorgshjem 2022",
  confidence: "A",
};

export const DST_2024: Publication = {
  cite: "Danmarks Statistik, HERFOR (2024); Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023",
  confidence: "B",
};

export const QUOTA: Publication = {
  cite: "Afledt af 131 døgn pr. bruger og 8 pct. helårsbrugere i 2021, lognormal fordeling (Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023; Danmarks Statistik)",
  confidence: "D",
};

export const KRAKA: Publication = {
  cite: "Kraka (5. oktober 2020), Sådan stopper vi hjemløshed, omtale på kraka.dk",
  confidence: "B",
};

export const VIVE_COST: Publication = {
  cite: "VIVE (2024), Brug af velfærdssystemet blandt borgere i hjemløshed (Social- og Boligstyrelsen)",
  confidence: "A",
};

export const VIVE_RETENTION: Publication = {
  cite: "VIVE (2020) om Odense, 80 pct. efter tre år; Socialstyrelsen (2021), 90-95 pct. i projektperioder",
  confidence: "B",
};

export const SOCIALSTYRELSEN: Publication = {
  cite: "Socialstyrelsen (2021), Styrket implementering af Housing First (1. juli 2019 til 30. juni 2020)",
  confidence: "A",
};

export const MORTALITY: Publication = {
  cite: "Feodor Nilsson m.fl. (2018), dansk registerstudie (resumé)",
  confidence: "A",
};

/** What the model asks of itself: that nothing drifts while nobody does anything. */
export const OF_THE_MODEL: Publication = {
  cite: "Modellens eget krav: sammensætningen på den første dag er også den senere",
  confidence: "D",
};
