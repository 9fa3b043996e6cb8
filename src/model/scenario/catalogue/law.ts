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
      da: "Andel af indflytninger fra forsorgshjem/herberg, hvor støtten er bevilget før udskrivningen, så staten refunderer halvdelen i op til to år (§ 176 a). Stiger andelen, flytter udgifter fra kommunen til staten.",
      en: "Share of moves from a shelter where support is granted before discharge, so that the state refunds half for up to two years (§ 176 a). When it rises, costs move from the municipality to the state.",
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
} as const satisfies Record<string, Parameter>;
