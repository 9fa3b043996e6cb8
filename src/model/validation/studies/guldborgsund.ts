import { closedGroup, study, trialPolicy } from "../closedGroup";
import { kronerOf } from "../money";
import { between, chance, more, OFFERED, type Study, USUAL } from "../study";

const GULDBORGSUND_SOEM = study(
  "Social- og Boligstyrelsen, nyhed om SØM i Guldborgsund",
  "B",
);

/** Guldborgsund: ten shelter places become ten homes. */
export const GULDBORGSUND: Study = {
  scenario: closedGroup(
    {
      id: "guldborgsund-ten",
      title: {
        da: "Guldborgsund, skæve boliger",
        en: "Guldborgsund, alternative homes",
      },
      question: {
        da: "Tjener ti skæve boliger sig hjem for kommunen, når fire af fem lykkes?",
        en: "Do ten alternative homes pay for the municipality when four of five succeed?",
      },
      source: GULDBORGSUND_SOEM,
      people: 10,
      need: "high",
      place: "shelter",
      years: 4,
      numbers: { acceptHome: 0.8 },
    },
    trialPolicy({ people: 10, support: "act", years: 4 }),
  ),
  worlds: 200,
  measure: ({ kroner }) => ({
    municipality: kronerOf(kroner, { payer: "municipality" }),
  }),
  figures: [
    {
      id: "V20",
      what: {
        da: "Guldborgsund: andel af verdener, hvor kommunen sparer over fire år",
        en: "Guldborgsund: share of worlds where the municipality saves over four years",
      },
      measure: "share",
      ...between(1, 0.5, 1),
      estimate: chance((w) => more("municipality", USUAL, OFFERED)(w) > 0),
      source: GULDBORGSUND_SOEM,
      note: {
        da: "Offentliggjort som positivt; 1 står for det, og båndet er flertallet af verdener. Fire år er valgt, da kilden ingen periode giver. 80 % succes er her andelen, der siger ja; loven er dagens.",
        en: "Published as positive; 1 stands for it, and the band is most worlds. Four years are chosen, since the source gives no period. The 80% success is here the share who accept; the law is today's.",
      },
    },
  ],
};
