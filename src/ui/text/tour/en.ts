import type { TourTexts } from "./da";

export const en: TourTexts = {
  help: "Help",
  take: "Take the tour",
  guide: "Workshop guide",
  words: "Glossary and method",
  offline: "Hjemvej also works without a network on this machine.",
  offer: "New here? The tour shows what matters in two minutes.",
  dismiss: "No, thanks",
  title: "Tour",
  at: (step, of) => `${step} of ${of}`,
  back: "Back",
  next: "Next",
  leave: "Leave the tour",
  end: "Finish",
  again: "You will find the tour again under Help.",
  steps: {
    answer: {
      heading: "The answer is always on top",
      text: "One sentence says what Housing First is expected to cost or save, how sure that is, and when the money is earned back. It is computed again whenever you change a number. Below it stands what it rests on.",
    },
    place: {
      heading: "Choose your municipality",
      text: "Type its first letters. All 98 municipalities are here; some are described closely, the others rest on the national count and the country's figures.",
    },
    levers: {
      heading: "Levers: what the council decides",
      text: "Homes a year, workers, how many are offered the programme, and how soon. Drag the slider or type the number. “Reset levers” takes you back.",
    },
    assumptions: {
      heading: "Assumptions: what nobody decides",
      text: "Prices, how many keep their home, and what the law refunds. Every number has a source and a range. A guess says that it is one. Enter your own figures where you have them.",
    },
    pictures: {
      heading: "The pictures show why",
      text: "The title says what the picture shows. The bands are the uncertainty: the darkest holds half of the possible worlds. Below each picture lie its figures as a table.",
    },
    doors: {
      heading: "Three doors",
      text: "Budget shows year by year and account by account. Investment case writes the paper for the council. Workshop is for a large screen and many people. All of them compute the same scenario.",
    },
    certainty: {
      heading: "How sure are we?",
      text: "Here you see which numbers the answer hangs on, what must be true for it to hold, and what would be worth finding out better.",
    },
  },
};
