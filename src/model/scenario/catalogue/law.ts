import type { Parameter } from "../parameter";

/** What decides whether the refund law is met. The rules themselves are law, not assumptions. */
export const LAW = {
  decisionInTime: {
    unit: "share",
    group: "law",
    label: {
      da: "Bostøtte bevilget før udskrivning fra § 110",
      en: "Support granted before discharge from shelter",
    },
    help: {
      da: "Andel af udskrivninger fra forsorgshjem/herberg gennem indsatsen, hvor støtten er bevilget før udskrivningen, så staten refunderer halvdelen: i egen bolig i op til to år, på § 107 i op til et halvt (§ 176 a). Stiger andelen, flytter udgifter fra kommunen til staten.",
      en: "Share of discharges from a shelter through the programme where support is granted before discharge, so that the state refunds half: in an own home for up to two years, in § 107 for up to half a year (§ 176 a). When it rises, costs move from the municipality to the state.",
    },
    limits: {
      low: 0.6,
      high: 0.78,
      why: {
        da: "Skønnet interval om 69 pct. aftalte udskrivninger.",
        en: "A judged interval round 69% agreed discharges.",
      },
    },
    money: false,
    standard: {
      value: 0.69,
      spread: { family: "beta", low: 0.6, high: 0.78 },
      source: {
        kind: "agency",
        cite: "Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023",
        confidence: "A",
        note: {
          da: "69 pct. af udskrivningerne sker efter aftale. Det bruges som tilnærmelse; andelen med rettidig bevilling er ikke offentliggjort. Fordelingen er et skøn.",
          en: "69% of discharges are by agreement. This stands in for the share granted in time, which is not published. The spread is a judgement.",
        },
      },
    },
  },
  settlesElsewhere: {
    unit: "share",
    group: "law",
    label: {
      da: "Flytter til en anden kommune",
      en: "Moves to another municipality",
    },
    help: {
      da: "Andel af udskrivninger fra forsorgshjem/herberg gennem indsatsen, til egen bolig eller § 107, hvor borgeren flytter til en anden kommune. Den nye kommune kan først bevilge støtten efter udskrivningen, så der er ingen refusion. Stiger andelen, betaler kommunerne mere og staten mindre.",
      en: "Share of discharges from a shelter through the programme, to an own home or § 107, where the person moves to another municipality. The new one can grant support only after discharge, so there is no refund. When it rises, municipalities pay more and the state less.",
    },
    limits: {
      low: 0,
      high: 0.2,
      why: {
        da: "Andelen er ikke offentliggjort; 0–20 pct. er prøvet.",
        en: "The share is not published; 0–20% is a test range.",
      },
    },
    money: false,
    standard: {
      value: 0.05,
      spread: { family: "beta", low: 0.005, high: 0.15 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023, og retssikkerhedsloven § 9",
        confidence: "C",
        note: {
          da: "Handlekommunen er uændret under opholdet. Hvor mange der flytter til en anden kommune, er ikke fundet. Udgiften regnes stadig som kommunal.",
          en: "The acting municipality stays the same during the stay. How many move to another was not found. The cost still counts as municipal.",
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
