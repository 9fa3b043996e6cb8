import type { Parameter } from "../parameter";

/**
 * What goes with a day of homelessness in other budgets than social services. All are the excess over a day with a
 * home, the citizen's own or the programme's, since people who leave by own means are out of sight.
 */
export const WELFARE = {
  workShare: {
    unit: "share",
    group: "prices",
    label: {
      da: "Flere i arbejde, når man har en bolig",
      en: "More people in work when they have a home",
    },
    help: {
      da: "Hvor mange flere af 100 borgere der er i arbejde med bolig end uden, hvis der er en virkning. Stiger andelen, sparer det offentlige kontanthjælp og får skat.",
      en: "How many more of 100 people are in work with a home than without, if there is an effect. When it rises, the public saves cash benefit and gains tax.",
    },
    limits: {
      low: 0,
      high: 0.1,
      why: {
        da: "Skønnede yderpunkter: fra ingen til 10 af 100.",
        en: "Judged extremes: from none to 10 in 100.",
      },
    },
    money: true,
    standard: {
      value: 0.04,
      spread: { family: "beta", low: 0.01, high: 0.09 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Kraka (2020), Sådan afskaffer vi hjemløshed og sparer to mia. kroner",
        confidence: "C",
        note: {
          da: "Kraka regner med indkomst fra arbejde, men andelen er ikke læst. Fire af 100 er et skøn.",
          en: "Kraka counts income from work, but its share was not read. Four in 100 is a guess.",
        },
      },
    },
  },
  workEffect: {
    unit: "share",
    group: "prices",
    label: {
      da: "Chance for, at en bolig overhovedet giver arbejde",
      en: "Chance that a home leads to work at all",
    },
    help: {
      da: "Sandsynligheden for, at virkningen på arbejde findes. I de andre verdener er der ingen.",
      en: "The probability that the effect on work exists. In the other worlds there is none.",
    },
    limits: {
      low: 0,
      high: 1,
      why: {
        da: "Fra ingen virkning til sikker virkning.",
        en: "From no effect to a certain one.",
      },
    },
    money: true,
    standard: {
      value: 0.5,
      spread: { family: "bernoulli" },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen dansk kilde måler det. Halvt om halvt er et skøn.",
          en: "No Danish source measures it. Fifty-fifty is a guess.",
        },
      },
    },
  },
  cashBenefitMonth: {
    unit: "kr/month",
    group: "prices",
    label: { da: "Kontanthjælp", en: "Cash benefit" },
    help: {
      da: "Kr. pr. måned for en borger uden arbejde. Spares kun for dem, der kommer i arbejde; kommunen betaler 80 pct., staten 20.",
      en: "Kr. a month for a person without work. Saved only for those who find work; the municipality pays 80%, the state 20.",
    },
    limits: {
      low: 7700,
      high: 15900,
      why: {
        da: "7.699 kr. (under 30 år, 2023) til 15.874 kr. (forsørger over 30 år).",
        en: "7,699 (under 30, 2023) to 15,874 (provider over 30).",
      },
    },
    money: true,
    standard: {
      value: 10640,
      spread: { family: "lognormal", low: 9600, high: 11750 },
      priceYear: 2023,
      source: {
        kind: "derived",
        cite: "Beskæftigelsesministeriet, satser for 2023",
        confidence: "D",
        note: {
          da: "73 pct. over 30 år × 11.944 kr. + 27 pct. under 30 år × 7.122 kr. = 10.640 kr. Reglerne fra 1. juli 2025 er ikke regnet med. Fordelingen er et skøn.",
          en: "73% over 30 × 11,944 + 27% under 30 × 7,122 = 10,640. The rules from 1 July 2025 are not counted. The spread is a judgement.",
        },
      },
    },
  },
  taxMonth: {
    unit: "kr/month",
    group: "prices",
    label: { da: "Skat af arbejde", en: "Tax on work" },
    help: {
      da: "Kr. pr. måned i skat og arbejdsmarkedsbidrag fra én borger i arbejde; halvt til kommunen, halvt til staten.",
      en: "Kr. a month of tax and labour market contribution from one person in work; half to the municipality, half to the state.",
    },
    limits: {
      low: 3000,
      high: 9000,
      why: {
        da: "Skønnets 95 %-interval, fra deltid til fuld tid til lav løn.",
        en: "The judgement's 95% interval, from part time to full time at low pay.",
      },
    },
    money: true,
    standard: {
      value: 5500,
      spread: { family: "lognormal", low: 3000, high: 9000 },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Løn på cirka 20.000 kr. om måneden; delingen halvt om halvt er et skøn, og udligning er holdt ude.",
          en: "No source. Pay of about 20,000 a month; the even split is a judgement, and equalisation is left out.",
        },
      },
    },
  },
  housingBenefitMonth: {
    unit: "kr/month",
    group: "prices",
    label: { da: "Boligstøtte", en: "Housing benefit" },
    help: {
      da: "Kr. pr. måned i boligstøtte, som en borger får med egen bolig og ikke i hjemløshed. Stiger beløbet, koster det mere at have bolig; staten og kommunen betaler halvt hver.",
      en: "Kr. a month of housing benefit that a person gets with a home and not while homeless. When it rises, having a home costs more; state and municipality pay half each.",
    },
    limits: {
      low: 300,
      high: 2000,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde er fundet for gruppen.",
        en: "The judgement's 95% interval. No source was found for the group.",
      },
    },
    money: true,
    standard: {
      value: 1000,
      spread: { family: "lognormal", low: 425, high: 2000 },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn; ingen kilde er fundet",
        confidence: "C",
        note: {
          da: "Den gennemsnitlige boligstøtte for gruppen er ikke fundet. 1.000 kr. er et skøn for en billig bolig; delingen halvt om halvt er ikke efterprøvet.",
          en: "The mean housing benefit of the group was not found. 1,000 is a guess for a cheap home; the even split was not verified.",
        },
      },
    },
  },
  addictionHomelessDay: {
    unit: "kr/day",
    group: "prices",
    label: {
      da: "Behandling for misbrug, ekstra pr. hjemløst døgn",
      en: "Addiction treatment, excess per homeless day",
    },
    help: {
      da: "Hvor meget mere misbrugsbehandling (§ 101) koster kommunen pr. døgn i hjemløshed end i bolig. 0: ingen forskel.",
      en: "How much more addiction treatment (§ 101) costs the municipality per day of homelessness than of being housed. 0: no difference.",
    },
    limits: {
      low: 0,
      high: 100,
      why: {
        da: "Ingen pris er fundet, og oversigter finder ingen klar virkning på misbrug.",
        en: "No price was found, and reviews find no clear effect on substance use.",
      },
    },
    money: true,
    standard: {
      value: 0,
      spread: { family: "fixed" },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn; jf. Baxter m.fl. (2019), Journal of Epidemiology and Community Health",
        confidence: "C",
        note: {
          da: "Der regnes ikke med en besparelse, fordi der ikke er fundet en virkning. Skriv kommunens egen erfaring ind.",
          en: "No saving is counted, since no effect was found. Enter the municipality's own experience.",
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
