import type { Parameter } from "../parameter";

/** How kroner of different years are compared. */
export const ECONOMY = {
  priceGrowth: {
    unit: "share/year",
    group: "economy",
    label: { da: "Pris- og lønudvikling", en: "Price and wage growth" },
    help: {
      da: "Årlig stigning, der løfter hvert beløb fra sit eget prisår til scenariets. Stiger tallet, vokser især beløb med et gammelt prisår.",
      en: "Yearly growth that lifts each amount from its own price year to the scenario's. When it rises, amounts from an old price year grow most.",
    },
    limits: {
      low: 0.02,
      high: 0.04,
      why: {
        da: "2024–2025: forbrugerpriser 2,1, PL 2,8, løn 3,2 og satsregulering 3,6 pct.; kommunalt skønnet 3–4 pct.",
        en: "2024–2025: consumer prices 2.1, price and wage index 2.8, wages 3.2 and benefit rates 3.6%; municipal growth judged at 3–4%.",
      },
    },
    money: true,
    standard: {
      value: 0.03,
      spread: { family: "triangular", low: 0.02, high: 0.04 },
      source: {
        kind: "derived",
        cite: "Økonomistyrelsen, oes.dk, indeks for pris- og lønudvikling 2024–2025 (juni 2024)",
        confidence: "D",
        note: {
          da: "(PL 2,8 + løn 3,2) / 2 = 3,0 pct. KL's pris- og lønskøn for kommunerne er ikke fundet. Fordelingen er et skøn.",
          en: "(Price and wage index 2.8 + wages 3.2) / 2 = 3.0%. Local Government Denmark's own forecast was not found. The spread is a judgement.",
        },
      },
    },
  },
  discountRate: {
    unit: "share/year",
    group: "economy",
    label: { da: "Kalkulationsrente (real)", en: "Real discount rate" },
    help: {
      da: "Gør kroner i senere år mindre værd end kroner i dag. Stiger renten, tæller senere besparelser mindre mod udgifter i de første år.",
      en: "Makes kroner in later years worth less than kroner today. When it rises, later savings count for less against costs in the first years.",
    },
    limits: {
      low: 0,
      high: 0.05,
      why: {
        da: "0 er uden tilbagediskontering, som i et budget. Finansministeriet angiver 3,5 pct. til og med år 35, derefter lavere; 5 pct. er medtaget til følsomhed.",
        en: "0 is undiscounted, as in a budget. The Ministry of Finance sets 3.5% to year 35, then lower; 5% is included for sensitivity.",
      },
    },
    money: true,
    standard: {
      value: 0.035,
      spread: { family: "fixed" },
      source: {
        kind: "agency",
        cite: "Finansministeriet, vejledning om den samfundsøkonomiske diskonteringsrente (juni 2023)",
        confidence: "A",
      },
    },
  },
} as const satisfies Record<string, Parameter>;
