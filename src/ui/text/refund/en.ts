import type { RefundTexts } from "./da";

/** The English texts of the page for the municipality's own stays. */
export const en: RefundTexts = {
  heading: "Refund of your own stays",
  intro:
    "How much does the state refund of the municipality's expenses for § 110, § 107 and § 85 a? Choose a file of the municipality's stays, and the page works it out, person by person, and shows the rule that decided each stretch.",
  privacy:
    "The file is read and computed in your browser. None of it is sent from the machine, and it is gone when the page is closed.",
  file: {
    heading: "The file of stays",
    choose: "Choose a CSV file",
    orDrop: "Or drop the file anywhere on the page.",
    drop: "Drop the file to compute the refund",
    one: "Drop one file at a time.",
    unread: (name, reason) =>
      `${name}: the file cannot be read (${reason}). Choose it again.`,
    example: "Try an example",
    saveExample: "Save the example as a file",
    exampleName: "eksempel-ophold.csv",
    exampleSays: "The example's persons and stays are invented.",
    paste: "Paste lines instead of a file",
    pasteLabel: "Lines of stays, with the names of the columns on top",
    pasteGo: "Compute the pasted lines",
    pastedName: "Pasted lines",
    format: "What the file must look like",
    formatIntro:
      "A line with the names of the columns, then one stay in each line, parted by semicolons or commas. Save a spreadsheet as CSV; both UTF-8 and Windows-1252 can be read.",
    columns: [
      ["person", "the person's key, as it is to stand in the answer"],
      ["place", "110, 107 or 85a"],
      ["start", "first day, written 2026-04-01, 1.4.2026 or 01-04-2026"],
      ["end", "the day of discharge; empty if the stay has not ended"],
      [
        "decisionBeforeDischarge",
        "yes or no, of a § 110 stay: was what follows decided before the discharge? Empty is no",
      ],
      ["dailyPrice", "kroner a day"],
    ],
    formatAll:
      "Running years and periods are counted from the stays in the file. So include all stays since 1 October 2023, those that have ended too.",
  },
  choices: {
    heading: "Reading of the law",
    explain:
      "These are ways in which the law can be read. A new choice computes the file again.",
    until: "Stays without an end are settled up to",
    untilHelp:
      "A date, written 2026-04-01 or 1.4.2026. If empty, a stay without an end is a fault.",
    untilWrong: (text) =>
      `“${text}” is not a date. Write it as 2026-04-01 or 1.4.2026, or leave the field empty.`,
    dischargeDayCounts: "The day of discharge counts as a night of § 110",
    userPayment: "The person's own payment in § 110, DKK a day",
    userPaymentHelp:
      "Written 97 or 97.50. If empty, no payment of the person's own is counted.",
    userPaymentWrong: (text) =>
      `“${text}” is not an amount. Write kroner a day as 97 or 97.50, or leave the field empty.`,
    especiallyExpensive:
      "Include § 176 (especially expensive single cases), as if everybody is under 67",
    standard: "default",
    reset: "Back to the defaults",
  },
  busy: "Computing …",
  empty:
    "The result appears here once a file has been read: what the state refunds and what the municipality pays, person by person.",
  settled: (file) => `${file} has been computed.`,
  stopped: (reason) =>
    `The calculation has stopped. What is shown is unchanged; try again, perhaps with a smaller file. (${reason})`,
  retry: "Try again",
  faults: {
    heading: (file) => `${file} cannot be computed`,
    intro: (count, one) =>
      one ? "There is one fault in the file." : `Faults in the file: ${count}.`,
    kept: (file) => `The result below is still that of ${file}.`,
    most: (shown, count) =>
      `The first ${shown} of ${count} faults are shown; save the file with all of them.`,
    save: "Save all faults as CSV",
    dismiss: (file) => `Go back to ${file}`,
    caption: "Faults in the file",
    line: "Line",
    column: "Column",
    found: "Here is",
    expected: "Expected",
    hint: "What you can do",
    wholeFile: "the whole file",
    wholeLine: "the whole line",
    nothing: "nothing",
    correct: "Correct it in the file, and choose it again.",
    fileName: (stem) => `${stem}-faults.csv`,
  },
  result: {
    heading: "Result",
    of: (file) => `File: ${file}.`,
    save: "Save a line for each person (CSV)",
    saveDetail: "Save a line for each stretch (CSV)",
    fileName: (stem) => `${stem}-refund.csv`,
    detailFileName: (stem) => `${stem}-refund-detail.csv`,
    search: "Find a person",
    found: (shown, found, all) =>
      `Shows ${shown} of ${found} found; the file has ${all} persons.`,
    nobody: (search) => `No person has “${search}” in the key.`,
    caption:
      "Days and kroner for each person. Each column is added up in the last row.",
    scroll: "Refund for each person: table that scrolls",
    person: "Person",
    with: "refunded",
    without: "not refunded",
    days: "days",
    state: "The state refunds, DKK",
    municipality: "The municipality pays, DKK",
    others: (count, one) =>
      one ? "1 person not shown" : `${count} persons not shown`,
    open: (person) => `Show the stretches of ${person}`,
  },
  lines: {
    caption: (person) => `Stretches of ${person}`,
    place: "Place",
    from: "From",
    until: "Until",
    days: "Days",
    refunded: "Refund",
    yes: "yes",
    no: "no",
    rule: "Decided by",
    sum: "In all",
    asAbove: "as in the person's row",
    fetching: "Fetching the stretches …",
  },
};
