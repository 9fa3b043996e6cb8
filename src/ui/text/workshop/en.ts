import type { WorkshopTexts } from "./da";

const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The English texts of the workshop. */
export const en: WorkshopTexts = {
  heading: "Workshop",
  views: {
    label: "Parts of the workshop",
    names: {
      stage: "The answer",
      predict: "Guess first",
      spread: "The room’s uncertainty",
      groups: "Two groups",
      citizen: "One person",
      guide: "Run sheet",
    },
  },
  tools: {
    fullScreen: "Full screen",
    leaveFullScreen: "Leave full screen",
    keys: "Shortcut keys",
    keysHelp:
      "L locks the answer as “before”. V shows or covers the answer. T starts or pauses the clock. F gives full screen. The keys do nothing while you type in a field.",
  },
  timer: {
    label: "Clock",
    minutes: "Minutes",
    of: (minutes) => `${minutes} min`,
    unit: "min",
    start: "Start",
    pause: "Pause",
    resume: "Resume",
    reset: "Reset",
    left: (minutes, seconds) => `${minutes}:${seconds}`,
    over: "Time is up.",
    between: (most) => `Type a whole number from 1 to ${most}.`,
  },
  stage: {
    question: (s) => `${s.place}: ${s.policy} instead of ${s.baseline}?`,
    presets: "Choose a place",
    answer: "The answer",
    cover: "Cover the answer",
    uncover: "Show the answer",
    covered: "The answer is covered",
    coveredNote: "Guess first. Then show the answer.",
    computing: "Computing …",
    recomputing: "Computing with the new numbers …",
    preliminary: (done, wanted) => `Preliminary: ${done} of ${wanted} worlds`,
    failed: "The calculation failed. The answer is the previous one.",
    stopped: "The calculation was stopped before all worlds were computed.",
    lead: {
      saves: (over, policy) =>
        `${over}, ${policy} is expected to save public budgets`,
      costs: (over, policy) =>
        `${over}, ${policy} is expected to cost public budgets`,
      undecided: (over, policy) =>
        `${over}, we do not know whether ${policy} saves money. Expected:`,
      fewWorlds: (count) => `The first ${count} worlds point to`,
      oneWorld: "In the one world computed it is",
      equal: (over) => over,
    },
    saved: (amount) => `${amount} saved`,
    plain: (amount) => amount,
    extra: (amount) => `${amount} in extra costs`,
    costlier: (amount) => `${amount} more`,
    none: "no difference",
    equal: (policy, baseline) =>
      `${policy} and ${baseline} cost the same, krone for krone.`,
    interval: (range) => `In 80 of 100 worlds: ${range}.`,
    pays: (chance) => `It pays ${chance}.`,
    saveRange: (range) => `${range} saved`,
    costRange: (range) => `${range} in extra costs`,
    mixedRange: (low, high) => `from ${low} to ${high}`,
    tooFew: "They are too few to say how certain that is.",
    one: "One world says nothing about the uncertainty.",
    levers: (policy) => `Levers: ${policy}`,
    pictures: {
      band: "80 of 100 worlds",
      median: "Median",
      before: "Before (median)",
    },
  },
  lock: {
    lock: "Lock as “before”",
    again: "Lock the new answer as “before”",
    release: "Release “before”",
    heading: "Before and now",
    before: "Before",
    now: "Now",
    difference: "Difference",
    what: "What",
    saving: (unit) => `Saving, ${unit}`,
    interval: (unit) => `80% interval, ${unit}`,
    chance: "It pays, in 100 worlds",
    homeless: (year) => `In homelessness at the end of ${year}`,
    range: (low, high) => `${low} to ${high}`,
    caption: (prices, discounted) =>
      `Net saving to public budgets over the whole period, ${prices} prices, ${discounted ? "present value" : "not discounted"}; minus is an extra cost. The bar holds 80 of 100 worlds, the stroke is the mean. The difference is between the means.`,
    captionBoth:
      "Net saving to public budgets over the whole period; minus is an extra cost. The bar holds 80 of 100 worlds, the stroke is the mean. The two answers differ in period, price level or discounting.",
    moves: {
      savesMore: (amount, before, now) =>
        `${now} is expected to save ${amount} more than ${before}`,
      savesLess: (amount, before, now) =>
        `${now} is expected to save ${amount} less than ${before}`,
      costsMore: (amount, before, now) =>
        `${now} is expected to cost ${amount} more than ${before}`,
      costsLess: (amount, before, now) =>
        `${now} is expected to cost ${amount} less than ${before}`,
      better: (amount, before, now) =>
        `${now} is expected to leave public budgets ${amount} better off than ${before}`,
      worse: (amount, before, now) =>
        `${now} is expected to leave public budgets ${amount} worse off than ${before}`,
    },
    same: (before, now) =>
      `${now} and ${before} give the same saving in the figures shown`,
    unclear: (before, now) =>
      `The difference between ${before} and ${now} is so small that it cannot be told from the calculation’s own uncertainty`,
    notComparable: (before, now) =>
      `${before} and ${now} cannot be subtracted: period, price level or discounting differ`,
    beforeInSentence: "before",
    nowInSentence: "The new answer",
    changed: (changes) => `Changed: ${changes}.`,
    nothing: "Nothing has changed.",
    lever: (name, before, now) => `${name} from ${before} to ${now}`,
    ofPolicy: (policy, text) => `${policy}: ${text}`,
    other: {
      place: (before, now) => `place from ${before} to ${now}`,
      policy: (before, now) => `policy from ${before} to ${now}`,
      policies: "other parts of the policies",
      assumptions: (names) => `assumptions (${names})`,
      more: (count) => `${count} more`,
      worlds: "number of worlds",
      frame: "period, price level or rules",
    },
  },
  predict: {
    choose: "Choose a question",
    intro:
      "Read the question aloud. Let everyone write down a guess before anyone speaks. Type the guesses, then show the calculation.",
    ask: {
      saving: (over, policy, place) =>
        `How many million kroner do public budgets save ${over} with ${policy} in ${place}?`,
      municipality: (over, policy, place) =>
        `How many million kroner does the municipality itself save ${over} with ${policy} in ${place}?`,
      homeless: (year, policy, place) =>
        `How many are in homelessness in ${place} at the end of ${year} with ${policy}?`,
      nights: (over, policy, place) =>
        `How many nights in homelessness are avoided ${over} with ${policy} in ${place}?`,
      breakEven: (policy, place) =>
        `In which year has ${policy} paid for itself in ${place}?`,
      gains: (over, policy, place) =>
        `Who saves most ${over} with ${policy} in ${place}?`,
    },
    names: {
      saving: "Public money",
      municipality: "The municipality’s money",
      homeless: "People in homelessness",
      nights: "Nights in homelessness",
      breakEven: "Paid back when?",
      gains: "Who gains?",
    },
    hints: {
      saving: "DKK million. Put a minus in front if you think it costs more.",
      municipality:
        "DKK million. Put a minus in front if you think it costs more.",
      homeless: "Number of people.",
      nights:
        "Number of nights. Put a minus in front if you think there will be more.",
      breakEven: "A year. Write “never” if you do not think it happens.",
      gains: "Number of votes for each.",
    },
    field: "The room’s guesses",
    fieldNote: "Part the guesses with spaces, new lines or semicolons.",
    covered: "The calculation’s answer is hidden until you show it.",
    reveal: "Show the calculation",
    hide: "Hide the calculation",
    wait: "The calculation is not finished yet.",
    room: "The room",
    model: "The calculation",
    roomText: (count, median) => `${count} guesses, median ${median}`,
    roomNone: "no guesses",
    modelText: (middle, range) => `${middle} (80%: ${range})`,
    inside: (inside, count) =>
      `${inside} of ${count} guesses lie within the calculation’s 80% interval.`,
    under: "The room’s median lies below the interval.",
    over: "The room’s median lies above the interval.",
    within: "The room’s median lies within the interval.",
    never: (count) => `${count} answered “never”.`,
    sentence: {
      homeless: (s) =>
        `The calculation expects ${s.middle} people in homelessness, in 80 of 100 worlds ${s.low} to ${s.high}.`,
      nights: (s) =>
        `The calculation expects ${s.middle} nights avoided, in 80 of 100 worlds ${s.low} to ${s.high}.`,
      breakEven: (year, chance) =>
        `By the end of ${year} it has paid for itself ${chance}.`,
      breakEvenNever: (last, chance) =>
        `In most worlds it has not paid for itself by the end of ${last}; it has ${chance}.`,
      later: (year) => `later than ${year} or never`,
      years: (low, high) => `${low} to ${high}`,
      gains: (who) => `Save in at least 90 of 100 worlds: ${who}.`,
      loses: (who) => `Pay more in at least 90 of 100 worlds: ${who}.`,
      unsure: (who) => `Uncertain for: ${who}.`,
      even: (who) => `The same cost for: ${who}.`,
      few: "Too few worlds to say who gains.",
      most: (who, amount) =>
        stopped(`Largest expected saving: ${who}, ${amount}`),
      nobody: "Nobody is expected to save.",
    },
    who: {
      municipality: "The municipality",
      region: "The region",
      state: "The state",
      nobody: "Nobody",
    },
    votes: (count) => `${count} votes`,
    voteFault: "Type a whole number.",
    money: (unit, prices, discounted) =>
      `Saving over the whole period, ${unit}, ${prices} prices, ${discounted ? "present value" : "not discounted"}; minus is an extra cost.`,
    caption:
      "Dots are single guesses. The bars are 80% intervals. The stroke is the median of the guesses and the mean of the worlds.",
    captionYears:
      "Dots are single guesses. The bars are 80% intervals. The stroke is the median.",
    captionPayers: "The bar holds 80% of worlds, the stroke is the mean.",
  },
  guesses: {
    oneOrMore:
      "May be one number or several. Write it without spaces, as 1200 or 1,200.",
    farOff: "Lies outside what is possible. Correct it or delete it.",
    fault: (text, message) => `“${text}”: ${message}`,
    left: (count) =>
      count === 1
        ? "One answer is not counted:"
        : `${count} answers are not counted:`,
    counted: (count) => `${count} guesses counted`,
  },
  spread: {
    intro:
      "Choose a number that nobody knows exactly. Let everyone guess alone. The spread of the guesses can be used as the calculation’s uncertainty.",
    choose: "Number to guess",
    hint: (unit) => stopped(`Answer in ${unit}`),
    already: "The calculation already uses these guesses.",
    ask: (label, unit) => `${label}, ${unit}`,
    room: "The room’s guesses",
    model: "In the calculation now",
    rowText: (middle, range) => `${middle} (80%: ${range})`,
    range: (low, high) => `${low} to ${high}`,
    finding: (s) =>
      stopped(
        `The room’s middle guess is ${s.median}; the 80% interval of the guesses runs from ${s.low} to ${s.high} ${s.unit}`,
      ),
    use: "Use the room’s guesses as uncertainty",
    back: "Back to the number as it was",
    tooFew: (fewest) =>
      `It takes at least ${fewest} guesses to say anything of the spread.`,
    alike:
      "All guesses are the same, so they say nothing of the uncertainty. You might ask how sure people are.",
    impossible:
      "The guesses cannot be made into an uncertainty of this number.",
    wait: "Wait until the calculation is finished.",
    note: (count) => `The room’s guesses, ${count} answers`,
    would: (s) =>
      stopped(
        `The calculation will use ${s.low} to ${s.high} ${s.unit} in eight of ten worlds, with ${s.median} as the middle`,
      ),
    inUse: (label) => `“${label}” now uses the room’s guesses.`,
    effect: "What it did to the answer",
    with: "With the room’s guesses",
    without: "Before the room’s guesses",
    wider: (before, now) =>
      `The answer’s 80% interval has grown wider: from ${before} to ${now}.`,
    narrower: (before, now) =>
      `The answer’s 80% interval has grown narrower: from ${before} to ${now}.`,
    unchanged: (width) =>
      `The answer’s 80% interval is as wide as before: ${width}.`,
    alsoChanged:
      "Something else has been changed since, so the difference is not due to the group’s guesses alone.",
    warning:
      "A guess is not a source. People are usually too sure, so the spread in a room is more often too narrow than too wide.",
    caption:
      "Dots are single guesses. The bar holds 80%, the stroke is the middle (the median).",
  },
  groups: {
    intro:
      "Each group sets the levers on “The answer” and locks its proposal here. Then the two answers stand side by side on one scale.",
    default: { a: "Group A", b: "Group B" },
    name: (group) => `Name of ${group}`,
    lock: (name) => `Lock the present answer as ${name}`,
    load: (name) => `Use the levers of ${name}`,
    release: (name) => `Delete ${name}`,
    empty: "No proposal is locked yet.",
    wait: "Wait until the calculation is finished.",
    otherPlace:
      "The proposal was made for another place and cannot be used here.",
    levers: "Levers",
    compare: "The two proposals",
    differ: (changes) => `Differences: ${changes}.`,
    alike: "The two proposals are the same.",
    policy: "Levers of",
  },
  citizen: {
    intro:
      "One person in one possible world, followed day by day under both policies. Chance weighs heavily here; the answer rests on all worlds.",
    next: "Next person",
    nextWorld: "Another world",
    story: (policy, days) => `${policy}: ${days}.`,
    days: {
      rough: (n) => `${n} nights on the street or in a night shelter`,
      hidden: (n) => `${n} nights with friends or family`,
      shelter: (n) => `${n} nights in a shelter (§ 110)`,
      interim: (n) => `${n} days in an interim offer (§ 107)`,
      home: (n) => `${n} days in an own home`,
      care: (n) => `${n} days in long-term care (§ 108)`,
      left: (n) => `${n} days out of homelessness by own means`,
    },
    nothing: "no days in the calculation",
    difference: (more) => `With the home first: ${more}.`,
    fewer: (n) => `${n} fewer nights in homelessness`,
    more: (n) => `${n} more nights in homelessness`,
    equal: "equally many nights in homelessness",
    compare: (policy, text) => `With ${policy}: ${text}.`,
  },
  guide: {
    title: "Run sheet for 90 minutes",
    intro:
      "For whoever stands before the room. 15 to 50 people, one projector, one table for each group.",
    print: "Print the run sheet",
    anew: "Begin a new workshop",
    emptied: "Guesses, proposals, “before” and the clock are reset.",
    undo: "Undo",
    columns: {
      time: "Time",
      what: "What",
      say: "Say",
      click: "Click",
      watch: "Watch for",
    },
    before: {
      heading: "The day before",
      items: [
        "Open the page once on the computer you will use, and choose the municipality. Try “Full screen” on the projector.",
        "Read “How sure are we?” and the caveats under “Method and sources”. Find out what the local price of a shelter day is, and who can answer for it.",
        "Begin on “Guess first” when the doors open. The answer is not on the screen there.",
      ],
    },
    materials: {
      heading: "Bring",
      items: [
        "Slips of paper and pens: one guess on each, no names.",
        "Cards in two colours for voting, and one person who types.",
        "This run sheet on paper.",
      ],
    },
    rules: {
      heading: "Rules when we guess",
      items: [
        "Write before you speak. Otherwise the first number said aloud pulls the others along.",
        "Nobody has to defend a guess. Ask instead: what would have to be true for you to be right?",
        "Guesses far from the others are knowledge. Ask the outermost first.",
        "The calculation is not the truth either. It says what follows from the numbers, and how uncertain that is.",
        "We talk of people whom someone in the room may know. No names.",
      ],
    },
    plan: {
      heading: "Plan",
      rows: [
        {
          time: "0–10",
          what: "Welcome and question",
          say: "We are not here to agree on a number. We are here to find out what we disagree about, and what we will decide all the same.",
          click: "“Guess first”. Choose “People in homelessness”.",
          watch: "Who has not spoken yet? Everyone needs a slip and a pen.",
        },
        {
          time: "10–25",
          what: "Guess and show",
          say: "Write your guess down. Nobody speaks yet. What do you base it on?",
          click:
            "Type the guesses, “Show the calculation”. Then take “Public money” and “Who gains?”.",
          watch:
            "Does the first loud guess make the others alike? Keep the slips until all have written.",
        },
        {
          time: "25–35",
          what: "One person",
          say: "Behind every number there are days. What happens here that you know from your own work? What is missing?",
          click: "“One person”, “Next person” two or three times.",
          watch: "If somebody is recognised, take the next person.",
        },
        {
          time: "35–55",
          what: "Move one lever at a time",
          say: "What happens if we halve the waiting time? Hands up: better, worse or the same?",
          click:
            "“The answer”. “Lock as before”, move one lever, read the difference aloud. Repeat.",
          watch:
            "Only one lever at a time. If the difference is smaller than the calculation’s own uncertainty, say so.",
        },
        {
          time: "55–70",
          what: "What do we know least about?",
          say: "How large a share still have their home after three years here? Write your own number.",
          click:
            "“The room’s uncertainty”. Type the guesses, “Use the room’s guesses as uncertainty”.",
          watch:
            "Ask the outermost what they know. See whether the answer can change sign.",
        },
        {
          time: "70–82",
          what: "Two proposals",
          say: "Each table finds one proposal it can stand by. What does it cost, and who must deliver?",
          click:
            "The clock at 8 minutes. Set the levers for each group, and lock them under “Two groups”.",
          watch:
            "Who is to provide the homes? Write down what the group assumes but does not decide.",
        },
        {
          time: "82–90",
          what: "Decisions",
          say: "What do we do now, who does it, and which number must we know better before we do more?",
          click: "Show “Two groups”. Write the decisions on the board.",
          watch: "A decision without a name and a date is a wish.",
        },
      ],
    },
    watch: {
      heading: "Watch for",
      items: [
        "If someone says “it pays”, read the interval aloud. If it holds zero, we do not know.",
        "Ask whose money it is. What the state saves is not in the municipality’s budget.",
        "A shelter night saved is kroner saved only when nobody else takes the place, or it is closed.",
        "If you move two levers at once, nobody knows what worked.",
        "When the numbers grow tiring, go back to “One person”.",
      ],
    },
    end: {
      heading: "End with decisions",
      items: [
        "One thing we do within a month. Who, and when?",
        "One number we want to know better. Who gets it?",
        "One thing that would change our mind.",
        "Save the scenario as a file (under “File” at the top), and send it round with the decisions.",
      ],
    },
  },
};
