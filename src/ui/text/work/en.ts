import type { WorkTexts } from "./da";

const quoted = (name: string) => `“${name}”`;

/** What only the keeping of work says, in English. */
export const en: WorkTexts = {
  undo: "Undo",
  redo: "Redo",
  undoOf: (name) => `Undo: ${name}`,
  redoOf: (name) => `Redo: ${name}`,
  undone: (name) => `Undone: ${name}`,
  redone: (name) => `Redone: ${name}`,
  wentTo: (name) => `Went to: ${name}`,
  steps: {
    beganWith: (name) => `Began with ${name}`,
    opened: (name) => `Opened ${name}`,
    openedFile: (file) => `Opened the file ${quoted(file)}`,
    openedLink: "Opened from a link",
    moved: (label, before, after, unit) =>
      `${label} ${before} → ${after}${unit && ` ${unit}`}`,
    ofPolicy: (step, policy) => `${step} (${policy})`,
    spread: (label) => `Uncertainty changed: ${label}`,
    assumption: (label) => `Assumption changed: ${label}`,
    assumptions: (count) => `${count} assumptions changed`,
    assumptionsReset: "Assumptions reset",
    leversReset: "Levers reset",
    policy: (name) => `${name} changed`,
    policies: "Policies changed",
    years: "Years",
    worlds: "Worlds",
    most: "Most worlds",
    precision: "Fixed number of worlds → precision asked for",
    fixedNumber: "Precision asked for → fixed number of worlds",
    howPrecise: "Precision changed",
    discounted: "Present value switched on",
    undiscounted: "Present value switched off",
    law: "Rules of the law changed",
    place: "Figures of the place changed",
    several: (count) => `${count} changes`,
    other: "Scenario changed",
    asNeeded: "as needed",
    asToday: "as today",
  },
  menu: {
    name: "File",
    saveAs: "Save under a name …",
    save: (name) => `Save changes in ${quoted(name)}`,
    own: "My scenarios …",
    take: "Take it away …",
    saveFile: "Save as a file",
    openFile: "Open a file …",
    copyLink: "Copy link",
    history: "History …",
    state: {
      none: "Not saved under a name",
      saved: (name) => `Saved as ${quoted(name)}`,
      changed: (name) => `Changed since ${quoted(name)} was saved`,
    },
    keptHere: "Everything is kept in this browser as you work.",
    notKeptHere: "This browser does not keep the work. Save it as a file.",
  },
  dialog: { close: "Close", cancel: "Cancel", back: "Back to your work" },
  saveAs: {
    heading: "Save under a name",
    name: "Name",
    empty: "Type a name.",
    taken: (name) =>
      `There is already a scenario named ${quoted(name)}. Choose another name.`,
    save: "Save",
    where:
      "The scenario is kept in this browser on this computer. Send it as a file or a link if others are to have it.",
    saved: (name) => `Saved as ${quoted(name)}`,
    savedAside: (name) =>
      `The scenario was changed in another window. Your work is saved by itself as ${quoted(name)}.`,
  },
  own: {
    heading: "My scenarios",
    none: "You have not yet saved a scenario under a name.",
    open: "Open",
    rename: "Rename",
    duplicate: "Copy",
    remove: "Delete",
    openOf: (name) => `Open ${quoted(name)}`,
    renameOf: (name) => `Rename ${quoted(name)}`,
    duplicateOf: (name) => `Copy ${quoted(name)}`,
    removeOf: (name) => `Delete ${quoted(name)}`,
    newName: (name) => `New name for ${quoted(name)}`,
    about: (place, date) => `${place}, saved ${date}`,
    isOpen: "Is open now.",
    changed: (name) => `${name} (changed)`,
    copy: (name) => `${name} (copy)`,
    removed: (name) => `${quoted(name)} is deleted.`,
    restore: "Undo the deletion",
    restored: (name) => `${quoted(name)} is back.`,
    renamed: (name) => `Renamed to ${quoted(name)}`,
    unreadable: (count, one) =>
      one
        ? "One saved scenario cannot be read by this edition. It is still here."
        : `${count} saved scenarios cannot be read by this edition. They are still here.`,
  },
  history: {
    heading: "History",
    explain:
      "Choose a step to go back to it. The later steps stay until you change something.",
    now: "you are here",
  },
  link: {
    copied: "The link is copied. It holds the whole scenario.",
    heading: "Link to the scenario",
    byHand:
      "The browser does not allow copying. Select the link and copy it yourself. It holds the whole scenario.",
    field: "Link",
    opened: (title) =>
      `Opened from a link: ${title}. Your earlier work is still there; press Undo.`,
    otherModel: (theirs, ours) =>
      `The link was made with model ${theirs}; this is model ${ours}. The scenario is the same, but the answer may be another.`,
    unusable: "The link cannot be used",
    whole: "the whole link",
    broken: "a whole link as it was copied from Hjemvej",
    brokenHint:
      "The link has not come through whole. Ask for it to be sent again, or for the scenario as a file.",
    newer: "a link that this edition can read",
    newerHint:
      "The link was made in a newer edition of Hjemvej. Reload the page to get the newest edition.",
    tooLarge: "a link to one scenario; this one is too large",
    noPreset: "a preset that this edition has",
    changed: {
      heading: "The link rests on older figures",
      by: (model, title, count) =>
        `The link was made with model ${model}. Since then ${count} changed in the preset “${title}”.`,
      number: (count, one) => `${count} ${one ? "figure has" : "figures have"}`,
      unknown: (model, title) =>
        `The link was made with model ${model}. The preset “${title}” has since changed, and the model has other assumptions.`,
      else: (model, title) =>
        `The link was made with model ${model}. The preset “${title}” has since changed, but not in the figures of its assumptions.`,
      cannot:
        "The scenario can therefore not be made as it was. You can open the link's own changes on top of the preset as it is today. The answer may then be another than the sender's.",
      which: "Changed since",
      open: "Open with today's figures",
    },
  },
  notices: {
    label: "About your work",
    dismiss: "Hide",
    notKept:
      "The browser cannot keep your work here. Save it as a file before you close the page.",
    unreadable:
      "Your work from last time could not be read by this edition. It is laid aside and can be had as a file.",
    getAside: "Get it as a file",
    otherTab:
      "Hjemvej is open in another window, and what you last changed is kept from there. Reload the page to go on with that. If you change something here, the work here is kept instead.",
    newModel: (before, now) =>
      `The model has changed from ${before} to ${now} since you were last here. Your scenario is the same, but the answer may be another.`,
    presetChanged: (title) =>
      `The figures of the preset “${title}” have changed since you opened it. Your work still rests on the old figures.`,
    openPreset: (title) => `Open ${title} with the new figures`,
    newEdition: {
      kept: "There is a new edition of Hjemvej. Your work is saved.",
      notKept:
        "There is a new edition of Hjemvej. The browser cannot keep your work, so save it as a file before you switch.",
      withStays:
        "There is a new edition of Hjemvej. Your scenario is saved; a file of stays must be chosen again once you have switched.",
      now: "Switch now",
      later: "Later",
    },
  },
};
