import type { FigureTexts } from "./da";

export const en: FigureTexts = {
  copyPicture: "Copy picture",
  copyTable: "Copy table",
  getSvg: "Get SVG",
  getPng: "Get PNG",
  getAll: "Get all figures on the page (zip)",
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
    "The figure is still being computed. Wait until the answer is ready, then save it.",
  failed: (reason) => `The figure could not be saved: ${reason}`,
  allUnderway:
    "All figures on the page are being drawn. The file is saved when they are ready.",
  allReady: (count, of) => `${count} of ${of} figures are ready.`,
  allFetched: (count, name) => `${count} figures have been saved in ${name}.`,
  allLate:
    "The figures were not ready in time. Try again when all figures on the page are ready.",
  allLeft:
    "The figures were not saved, because you left the page before they were ready.",
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
