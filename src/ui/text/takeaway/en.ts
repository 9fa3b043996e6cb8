import type { TakeawayTexts } from "./da";

export const en: TakeawayTexts = {
  heading: "Take it away",
  intro:
    "Every file states the place, the years, the price level, the number of worlds, the model’s version and the seed, so that the figures can be checked. The files are made on your own computer.",
  figures:
    "A single figure is saved from the menu beside the figure itself, where the table behind it can be copied too.",
  get: "Get",
  getOf: (name) => `Get: ${name}`,
  copy: "Copy",
  copyOf: (name) => `Copy: ${name}`,
  close: "Close",
  list: {
    workbook: {
      name: "Workbook (Excel)",
      about:
        "Budget year by year with live sums, answer, uncertainty, assumptions and sources. For the budget office.",
    },
    case: {
      name: "Investment case (Word)",
      about:
        "The whole case with tables, figures, sources and what speaks against it. For the administration to build on.",
    },
    short: {
      name: "Short version (Word)",
      about: "The case on one page. To attach to the agenda.",
    },
    slides: {
      name: "Slides (PowerPoint)",
      about: "Six slides with notes for whoever presents. For the meeting.",
    },
    figures: {
      name: "The case’s figures (SVG and PNG)",
      about:
        "The saving over time, the payers and the people in homelessness as pictures without headings; what they show, and where the figures come from, is in a text file beside them. For those who lay out pages of their own.",
    },
    csv: {
      name: "Figures as CSV (international)",
      about:
        "All figures in one long table, commas between fields, a point as decimal mark and English column names. For statistics programs.",
    },
    csvDanish: {
      name: "Figures as CSV (Danish Excel)",
      about:
        "The same figures with semicolons, decimal commas and Danish column names. For Excel set up in Danish.",
    },
    results: {
      name: "Results (JSON)",
      about:
        "Everything the computation says, with every digit. For further computing in programs of your own.",
    },
    scenario: {
      name: "Scenario file (JSON)",
      about:
        "Assumptions, levers and seed. Opens again here in Hjemvej, or is computed at the command line.",
    },
    link: {
      name: "Link",
      about:
        "The whole scenario in one address. For a colleague who is to see what you see.",
    },
  },
  files: {
    workbook: "workbook",
    case: "investment-case",
    short: "short-version",
    slides: "slide-deck",
    figures: "figures",
    csv: "data",
    csvDanish: "data-danish-excel",
    results: "results",
  },
  figureFiles: {
    saving: "saving-over-time",
    payers: "payers",
    census: "people-in-homelessness",
  },
  figureFolders: {
    case: "investment-case",
    calculation: "overview",
    certainty: "certainty",
  },
  figureText: "about-the-figures",
  noFigures: "the figures could not be drawn",
  wait: {
    computing: (done, wanted) =>
      `The answer is still being computed: ${done} of ${wanted} worlds. It can be taken when it is done. Scenario file and link can be taken now.`,
    idle: "The answer is not computed yet. Scenario file and link can be taken now.",
    nothing:
      "There is no answer to take, for the computation was stopped before there were any figures. Scenario file and link can be taken now.",
    failed:
      "There is no answer to take, for the computation failed. Scenario file and link can be taken now.",
    stopped: (done, wanted) =>
      `The computation was stopped after ${done} of ${wanted} worlds. The files say how many worlds they rest on.`,
  },
  said: {
    writing: (name) => `Writing: ${name} …`,
    done: (file) => `Saved: ${file}`,
    copied: "The link is copied. It holds the whole scenario.",
    copyByHand:
      "The browser does not allow copying. Select the link and copy it yourself.",
    failed: (name, reason) =>
      `${name} could not be written (${reason}). Your work is kept. Try again.`,
    moved:
      "The figures were changed while the file was being written, so it was not saved. Get it again when the answer is done.",
  },
};
