import type { InputTexts } from "./da";

const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

export const en: InputTexts = {
  spread: {
    certain: "Certain: the same number in every world.",
    oneOfTwo: (chance) =>
      `Holds in ${chance} of the worlds, and not at all in the rest.`,
    sentence: ({ low, middle, high, isLikeliest }) =>
      `Low ${low} · ${isLikeliest ? "most likely" : "expected"} ${middle} · high ${high} (80% lie between)`,
    edit: "Change the uncertainty",
    picture: (label) => `Distribution of ${label}`,
    family: "Distribution",
    families: {
      fixed: "Certain (no uncertainty)",
      bernoulli: "Either-or (Bernoulli)",
      uniform: "All numbers equally likely (uniform)",
      triangular: "Triangle (triangular)",
      pert: "Soft triangle (PERT)",
      normal: "Bell (normal)",
      lognormal: "Skewed, always above zero (lognormal)",
      gamma: "Skewed, always above zero (gamma)",
      beta: "Share between 0 and 1 (beta)",
    },
    ends: {
      lowest: "Lowest possible",
      likeliest: "Most likely",
      highest: "Highest possible",
      low: "Low (2.5% point)",
      mean: "Expected (mean)",
      high: "High (97.5% point)",
    },
    helpBounded: "The number never falls outside the two ends.",
    helpUniform:
      "The number never falls outside the two ends, and all numbers between are equally likely. The expected one is the middle.",
    helpInterval:
      "In 95% of the worlds the number lies between low and high; in 2.5% it is lower, in 2.5% higher.",
    missed: (low, high) =>
      stopped(
        `The distribution is skewed and cannot meet both ends: it keeps the mean and the width, and 95% of the worlds lie between ${low} and ${high}`,
      ),
    meanBeside: (mean) =>
      stopped(
        `The mean of the worlds becomes ${mean}, since the two ends lie unevenly round the most likely number`,
      ),
    differs: ({ low, high, newLow, newHigh }) =>
      `This distribution cannot say quite the same: before, 80% lay between ${low} and ${high}; now between ${newLow} and ${newHigh}.`,
    cannotConvert: (family) =>
      `The distribution “${family}” cannot be used for this number. The old one is kept.`,
    kept: "What held before still holds.",
    crossed: "The low number must be smaller than the high one.",
    valueOutside: (value) =>
      `The expected number (${value}) must lie between the low and the high one.`,
    aboveZero:
      "The low number must be above 0: the distribution has only numbers above 0.",
    tooWide:
      "The interval is too wide for the distribution to have this mean. Choose a narrower one or another distribution.",
    tooNarrow:
      "The interval is too narrow for this distribution. Choose a wider one, or make the number certain.",
    changed: "The uncertainty has been changed.",
    before: (sentence) => `Before: ${sentence}`,
    reset: "Reset the uncertainty",
    along: (labels) =>
      `Goes together with ${labels}: where one is higher than expected, the other mostly is too.`,
    against: (labels) =>
      `Goes opposite to ${labels}: where one is higher than expected, the other is mostly lower.`,
    quoted: (label) => `“${label}”`,
    more: (count) => (count === "1" ? "one other" : `${count} others`),
  },
  warnings: {
    heading: (count) =>
      count === 1
        ? "One thing to be aware of"
        : `${count} things to be aware of`,
    kinds: {
      impossible: "Cannot work",
      bottleneck: "Bottleneck",
      idle: "Hardly changes anything",
      outside: "Outside what the sources span",
    },
    go: (label) => `Go to “${label}”`,
    outside: ({ label, value, low, high, unit }) =>
      stopped(`“${label}” is ${value}; the range is ${low} to ${high} ${unit}`),
    noSupport: (policy, method) =>
      `${policy} gives ${method} support to some people but has no ${method} workers. Those people can never move in.`,
    noSupportHoused: (policy, method) =>
      `${policy} gives ${method} support to some people but has no ${method} workers. Those people move in without support.`,
    noHomes: (policy) =>
      `${policy} has no homes that can be used. Nobody can move into a home of their own through the programme.`,
    reachesNobody: (policy) =>
      `${policy} reaches nobody: the coverage is 0. The other levers change nothing.`,
    nobodyGets: (policy, method, workers) =>
      `Nobody gets ${method} support in ${policy}. The ${workers} full-time workers cost money and help nobody.`,
    moreHomesThanPeople: ({ policy, homes, people }) =>
      `${policy} gets ${homes} usable homes a year, but at most ${people} people are homeless in the course of a year.`,
    homesIdle: ({ policy, homes, used }) =>
      `${policy} gets ${homes} usable homes a year, but only ${used} come into use, and hardly anybody waits. More homes will hardly change anything.`,
    workersFull: ({ policy, method, workers, waiting, homes, used }) =>
      `${method} workers are the bottleneck in ${policy}: all ${workers} full-time positions are taken, ${waiting} people wait on average, and only ${used} of ${homes} homes a year come into use. More homes will hardly change anything.`,
    workersSpare: ({ policy, method, workers, used }) =>
      `${policy} uses at most ${used} of its ${workers} full-time ${method} workers. The rest is idle capacity, which costs money.`,
    homesShort: ({ policy, waiting }) =>
      `Homes are the bottleneck in ${policy}: ${waiting} people wait for a home on average. A larger coverage makes the queue longer and houses no more people.`,
    overloadIdle: (policy) =>
      `No worker in ${policy} has more people than the norm. As the numbers stand, the lever changes nothing.`,
    hiringStepIdle: (policy) =>
      `All teams in ${policy} have a fixed number of workers. Hiring in steps works only where workers are hired as needed.`,
    wholeFull: (one, other) =>
      `“${one}” and “${other}” make 100% together. Nobody is left for the third group.`,
  },
  meaning: {
    ask: "What does the number do to the answer?",
    again: "Compute again",
    computing: (played, of) =>
      `Computing both ways: ${played} of ${of} worlds.`,
    stop: "Stop",
    failed: (reason) => `It could not be computed. (${reason})`,
    step: ({ label, from, to, unit, isUp }) =>
      `When “${label}” is set ${isUp ? "up" : "down"} from ${from} to ${to} ${unit}`,
    higher: ({ step, amount, error, over }) =>
      `${step}, public savings ${over} are expected to be about ${amount} larger (± ${error}).`,
    lower: ({ step, amount, error, over }) =>
      `${step}, public savings ${over} are expected to be about ${amount} smaller (± ${error}).`,
    tooSmall: ({ step, error }) =>
      `${step}, the effect on savings is too small to measure: it is below the error of the computation itself (± ${error}).`,
    nothing: (step) => `${step}, savings do not change by a single krone.`,
    fewerNights: ({ policy, nights, people }) =>
      `${policy} avoids about ${nights} more nights in homelessness; that is ${people} fewer people on an average night.`,
    moreNights: ({ policy, nights, people }) =>
      `${policy} avoids about ${nights} fewer nights in homelessness; that is ${people} more people on an average night.`,
    sameNights: "The number of nights avoided does not change measurably.",
    basis: (worlds, isWhole) =>
      `${worlds} worlds with the same luck before and after; ± holds 95%.${isWhole ? "" : " Still computing …"}`,
  },
  moved: {
    count: ({ levers, assumptions, others }) =>
      `You have changed ${[
        levers > 0 ? `${levers} ${levers === 1 ? "lever" : "levers"}` : "",
        assumptions > 0
          ? `${assumptions} ${assumptions === 1 ? "assumption" : "assumptions"}`
          : "",
        others > 0
          ? `${others} other ${others === 1 ? "thing" : "things"}`
          : "",
      ]
        .filter(Boolean)
        .reduce((text, part, i, parts) =>
          i === parts.length - 1 ? `${text} and ${part}` : `${text}, ${part}`,
        )}.`,
    show: "What moved the answer?",
    from: (before, after, unit) => `${before} → ${after} ${unit}`,
    spreadOnly: "the uncertainty",
    reset: "Reset",
    levers: "Levers",
    assumptions: "Assumptions",
    others: "Other",
    split: "How much it moves public savings",
    part: "Change",
    before: "Savings as opened",
    after: "Savings now",
    up: (amount) => `${amount} larger`,
    down: (amount) => `${amount} smaller`,
    finding: ({ levers, assumptions, both }) =>
      both
        ? `The levers make the saving ${levers}, the assumptions make it ${assumptions}.`
        : levers
          ? `The levers make the saving ${levers}.`
          : `The assumptions make the saving ${assumptions}.`,
    unclear: "The change is smaller than the error of the computation itself.",
    basis: ({ worlds, error, over, prices, discounted }) =>
      `${over}, ${prices} prices, ${discounted ? "present value" : "not discounted"}. Computed over ${worlds} worlds with the same luck before and after, so figures may differ a little from the answer on top; the error of the whole change is at most ± ${error} (95%). The figures shown add up.`,
    computing: (played, of) => `Computing: ${played} of ${of} worlds.`,
    waits: "Computed when the answer is ready.",
    failed: (reason) => `It could not be computed. (${reason})`,
  },
  sheet: {
    panel: "Spreadsheet",
    open: "Paste from a spreadsheet …",
    copy: "Copy as a spreadsheet",
    copied: (count) =>
      `${count} numbers copied. Paste them into a spreadsheet.`,
    notCopied:
      "The browser did not allow copying. Select the text here and copy it yourself.",
    heading: "Paste from a spreadsheet",
    intro:
      "Copy two or more columns in the spreadsheet: name, value and, if you wish, low and high. Paste them here. Nothing changes until you say yes.",
    paste: "Copied cells",
    numbers: "Numbers are written",
    languages: {
      auto: "Automatic",
      da: "Danish: 1.234,5",
      en: "English: 1,234.5",
    },
    readAs: {
      da: "Numbers are read as Danish (1.234,5).",
      en: "Numbers are read as English (1,234.5).",
    },
    columns: {
      line: "Line",
      name: "Name",
      before: "Before",
      after: "After",
      value: "Value",
      low: "Low",
      high: "High",
      unit: "Unit",
      family: "Distribution",
      id: "Id",
    },
    preview: "This will be changed",
    faults: (count) =>
      count === 1 ? "One line cannot be used" : `${count} lines cannot be used`,
    line: (n, text) => `Line ${n}: “${text}”`,
    nothing: "There is nothing to change.",
    summary: ({ changed, same, faults }) =>
      `${changed === 1 ? "1 number changes" : `${changed} numbers change`}, ${same} ${same === 1 ? "is" : "are"} unchanged, ${faults === 1 ? "1 line cannot be used" : `${faults} lines cannot be used`}.`,
    apply: (count) =>
      count === 1 ? "Change 1 number" : `Change ${count} numbers`,
    cancel: "Cancel",
    close: "Close",
    unknown: "The name is neither a lever nor an assumption.",
    meant: (name) => `There is no such name. Did you mean “${name}”?`,
    several: (names) =>
      `The name fits several: ${names}. Write the whole name.`,
    noValue: "There is no number in the second column.",
    twice: (line) => `The same name also stands in line ${line}.`,
    oneEnd: "Both low and high must be there, or neither.",
    noSpread: "A lever has no uncertainty. Delete low and high.",
    noLimits: (family) =>
      `The distribution is “${family}” and has neither low nor high. First choose another distribution in the field, or delete them here.`,
    familyUnknown: (family) =>
      `“${family}” is not a distribution that the number can have.`,
    notLoose: (word) => `This lever cannot be left to “${word}”.`,
    whole: (other) => `Together with “${other}” it becomes more than 100%.`,
    kinds: { lever: "Lever", assumption: "Assumption" },
    at: (value, spread) => `${value}. ${spread}`,
  },
};
