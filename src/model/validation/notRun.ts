import type { Text } from "../scenario/parameter";

/** A published case that the model cannot be held against, and why. */
export type NotRun = {
  readonly id: string;
  readonly what: Text;
  readonly why: Text;
};

/** The cases that are not played. */
export const NOT_RUN: readonly NotRun[] = [
  {
    id: "V02d",
    what: {
      da: "Canada: 281 mod 115 dage i den nuværende bolig ved forsøgets slutning; 220 dage til bolig med sædvanlig indsats",
      en: "Canada: 281 against 115 days in the present home at the end of the trial; 220 days to a home with usual care",
    },
    why: {
      da: "Kildens resumé siger ikke, om gennemsnittet er over alle eller over dem i bolig, og de 220 dage gælder enhver bolig, mens modellen ikke ved, hvornår en egen løsning er en bolig.",
      en: "The source's abstract does not say whether the mean is over all or over the housed, and the 220 days are to any home, while the model does not know when a solution of one's own is a home.",
    },
  },
  {
    id: "V05b",
    what: {
      da: "Frankrig: 14.000 mod 17.000 euro om året",
      en: "France: EUR 14,000 against 17,000 a year",
    },
    why: {
      da: "Kendt fra pressen; hvilke udgifter der er regnet med, er ikke læst.",
      en: "Known from the press; which costs were counted was not read.",
    },
  },
  {
    id: "V19",
    what: {
      da: "Hjørring: 2-3 kr. tilbage for hver krone efter to år, unge",
      en: "Hjørring: 2–3 kr. back for each krone after two years, young people",
    },
    why: {
      da: "Modellen har ingen alder, og ydelser, uddannelse og indkomst, som gevinsten ligger i, er ikke i regnskabet.",
      en: "The model has no ages, and benefits, education and income, where the gain lies, are not in the account.",
    },
  },
  {
    id: "V22",
    what: {
      da: "Finland: mindst 15.000 euro sparet pr. person om året; fire af fem beholder boligen",
      en: "Finland: at least EUR 15,000 saved per person and year; four of five keep the home",
    },
    why: {
      da: "En før-efter-måling af én boenhed med fast personale, i finske priser; en sådan bolig findes ikke i modellen, og fastholdelsen har ingen periode.",
      en: "A before-and-after measurement of one unit with resident staff, at Finnish prices; the model has no such home, and the retention has no period.",
    },
  },
  {
    id: "V24",
    what: {
      da: "Danmarks Statistik: 7.346 brugere af § 110 og 11.243 ophold i 2024",
      en: "Statistics Denmark: 7,346 shelter users and 11,243 stays in 2024",
    },
    why: {
      da: "De tal tilpasses modellen efter; de kan ikke også prøve den.",
      en: "The model is calibrated on those figures; they cannot test it as well.",
    },
  },
];
