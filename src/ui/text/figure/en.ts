import type { FigureTexts } from "./da";

export const en: FigureTexts = {
  copyPicture: "Copy picture",
  copyTable: "Copy table",
  getSvg: "Get SVG",
  getPng: "Get PNG",
  getAll: "Get all figures of the page (zip)",
  look: "Appearance",
  looks: {
    screen: "As on the screen",
    light: "Light",
    dark: "Dark (for a projector)",
    print: "For print (black on white)",
  },
  copiedPicture: "The picture is copied.",
  copiedTable: "The table is copied.",
  pictureRefused:
    "The browser does not copy pictures. The picture has been saved as a PNG file instead.",
  tableRefused:
    "The browser did not allow the table to be copied. It has been saved as a file instead.",
  fetched: (name) => `${name} has been saved.`,
  notYet:
    "The figure is still being computed. Wait until the answer stands, then take it.",
  failed: (reason) => `The figure could not be taken: ${reason}`,
  allUnderway:
    "All figures of the page are being drawn. The file is saved when they are ready.",
  allReady: (count, of) => `${count} of ${of} figures are ready.`,
  allFetched: (count, name) => `${count} figures have been saved in ${name}.`,
  allLate:
    "The figures were not ready in time. Try again when all figures of the page stand still.",
  allLeft:
    "The figures were not saved, because the page was left before they were ready.",
  allMoved:
    "The figures were not saved, because the numbers changed meanwhile. Save them again when the answer is ready.",
  index: {
    heading: (title) => `Figures: ${title}`,
    shows: "Shows:",
    source: "Source:",
    files: "Files:",
    link: "Open the calculation again:",
  },
};
