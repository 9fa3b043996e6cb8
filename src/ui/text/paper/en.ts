import type { PaperTexts } from "./da";

/** The English texts of the case as a file and of its short version. */
export const en: PaperTexts = {
  kind: "Investment case",
  shortKind: "Investment case, short version",
  language: "en-GB",
  contents: "Contents",
  table: "Table",
  figure: "Figure",
  page: (page, of) => `Page ${page} of ${of}`,
  made: (day) => `Written ${day}`,
  description: (imprint) => `Written with Hjemvej. ${imprint}`,
  address: (address) => `Address: ${address}`,
  reopen: "Open the scenario again:",
  reopenHere: "Open the scenario again in Hjemvej",
  tooLong:
    "The address of the scenario is too long to be shown here. Save the scenario as a file under “File” and enclose the file.",
  edition: {
    label: "Version",
    whole: "The whole case",
    short: "Short version",
  },
  brief: {
    answer: "The answer",
    payers: "Who pays, and who gets it back",
    takes: "What it takes",
    counter: "When it does not pay",
    saying: {
      saves: (policy, baseline) =>
        `The figures suggest that ${policy} is cheaper for public budgets than ${baseline}, if the assumptions hold. The document recommends nothing; the choice is political.`,
      costs: (policy, baseline) =>
        `The figures suggest that ${policy} is dearer for public budgets than ${baseline}, if the assumptions hold. A better life is not counted in kroner. The document recommends nothing; the choice is political.`,
      undecided: (policy, baseline) =>
        `The figures cannot tell whether ${policy} or ${baseline} is cheaper for public budgets. The document recommends nothing; the choice is political.`,
      equal: (policy, baseline) =>
        `The figures show no difference in cost between ${policy} and ${baseline}. The document recommends nothing; the choice is political.`,
      oneWorld: () =>
        "One world says nothing about how sure the answer is. Do not base a decision on these figures.",
      fewWorlds: () =>
        "The worlds are too few to say how sure the answer is. Do not base a decision on these figures.",
    },
    payersCaption: (unit, level, isSmall) =>
      `Expected saving, ${unit}, ${level}. Minus is an extra cost.${isSmall ? "" : " Paid back: at least half of the worlds are ahead at the end of the year and stay so. Uncertain: the 80% interval holds zero."}`,
    takesCaption: (years) =>
      `What must be decided, and what is expected to be used, ${years}.`,
    loss: (chance, tenth) =>
      `The saving for public budgets is absent ${chance}, and in the worst tenth of the worlds the result is ${tenth} or worse.`,
    basis: (all, guesses) =>
      `The answer rests on ${all} assumptions, of which ${guesses} are guesses. Sources, law, method and caveats are in the whole case.`,
  },
};
