import type { Method } from "../scenario/policy";
import type { Plan } from "../simulation/plan";
import type { Ruled } from "./lawCalendar";
import type { LifeStretch } from "./life";
import type { Line } from "./lines";
import type { Placed } from "./placed";
import type { Posting, Prices } from "./posting";

type Days = { readonly from: number; readonly until: number };
type Cut = Days & Pick<LifeStretch, "place" | "support" | "isWaiting" | "rule">;
/** A line of days within one place, budget year, support and rule. */
type Piece = Line & { readonly year: number };

/** A life's days in order: cut wherever place, support, waiting or rule changes, with every krone of each stretch. */
export function stretchesOf(
  plan: Plan,
  lines: readonly Line[],
  places: readonly Placed[],
  ruled: readonly Ruled[],
  prices: Prices,
): readonly LifeStretch[] {
  const days = lines.filter(isOfDays);
  const cuts = cutDays(plan, days, places, ruled);
  const stretches = joined(cutsAt(cuts, days, places, ruled)).map(
    (stretch) => ({
      ...stretch,
      postings: [] as Posting[],
    }),
  );
  for (const line of days)
    for (const piece of pieces(plan, line, cuts))
      stretches[stretchOf(stretches, piece)]!.postings.push(
        ...prices.postings(counted(piece), ruling(piece, ruled)),
      );
  return stretches;
}

const isOfDays = ({ part: { kind } }: Line) =>
  kind === "place" ||
  kind === "support" ||
  kind === "waiting" ||
  kind === "besides";

/** Every day on which something begins or ends, budget years among them; ascending. */
function cutDays(
  { yearEnds, days }: Plan,
  lines: readonly Line[],
  places: readonly Placed[],
  ruled: readonly Ruled[],
): readonly number[] {
  const all = new Set<number>();
  for (const { from, until } of [...lines, ...places, ...ruled])
    all.add(from).add(until);
  for (const end of yearEnds) all.add(end);
  return [...all].filter((day) => day >= 0 && day <= days).toSorted(ascending);
}

const ascending = (a: number, b: number) => a - b;

function cutsAt(
  days: readonly number[],
  lines: readonly Line[],
  places: readonly Placed[],
  ruled: readonly Ruled[],
): readonly Cut[] {
  return days.slice(0, -1).flatMap((from, i) => {
    const place = places.find(covers(from))?.place;
    if (place === undefined) return [];
    const support = supportOn(lines, from);
    return [
      {
        from,
        until: days[i + 1]!,
        place,
        support,
        isWaiting: lines.some(
          (line) => line.part.kind === "waiting" && covers(from)(line),
        ),
        rule: ruleOn(place, support, ruled.filter(covers(from))),
      },
    ];
  });
}

const covers =
  (day: number) =>
  ({ from, until }: Days) =>
    from <= day && day < until;

function supportOn(lines: readonly Line[], day: number): Method {
  const line = lines.find(
    (line) => line.part.kind === "support" && covers(day)(line),
  );
  return line?.part.kind === "support" ? line.part.method : "none";
}

/** On a day of discharge that counts as a night, two paragraphs cover the day; the place's own decides what is said of it. */
function ruleOn(
  place: Cut["place"],
  support: Method,
  ruled: readonly Ruled[],
): Cut["rule"] {
  const paragraph =
    place === "shelter" ? "110" : place === "interim" ? "107" : "85a";
  if (paragraph === "85a" && support === "none") return undefined;
  const found = ruled.find((days) => days.paragraph === paragraph);
  return found && { paragraph, rule: found.rule };
}

/** Cuts that only continue each other, as one. */
function joined(cuts: readonly Cut[]): readonly Cut[] {
  const stretches: Cut[] = [];
  for (const cut of cuts) {
    const last = stretches.at(-1);
    if (last && continues(last, cut))
      stretches[stretches.length - 1] = { ...last, until: cut.until };
    else stretches.push(cut);
  }
  return stretches;
}

const continues = (last: Cut, next: Cut) =>
  last.until === next.from &&
  last.place === next.place &&
  last.support === next.support &&
  last.isWaiting === next.isWaiting &&
  last.rule?.rule === next.rule?.rule;

function pieces(
  { yearOf }: Plan,
  line: Line,
  cuts: readonly number[],
): readonly Piece[] {
  const inside = cuts.filter((day) => day > line.from && day < line.until);
  const starts = [line.from, ...inside];
  return starts.map((from, i) => {
    const until = starts[i + 1] ?? line.until;
    return { ...line, from, until, amount: until - from, year: yearOf[from]! };
  });
}

const counted = ({ quantity, from, until, amount, year }: Piece) => ({
  quantity,
  from,
  until,
  amount,
  year,
});

/** The stretch a piece is paid in: that of its day, but for a day of discharge, whose night is paid where it was left. */
function stretchOf(stretches: readonly Cut[], { part, from }: Piece): number {
  const at = stretches.findIndex(covers(from));
  const isElsewhere =
    part.kind === "place" && stretches[at]?.place !== part.place;
  return isElsewhere ? at - 1 : at;
}

/** The rule over a piece: the law's over the whole calendar, and whether the journal's refund is another. */
function ruling(piece: Piece, ruled: readonly Ruled[]) {
  const { part, from } = piece;
  if ((part.kind !== "place" && part.kind !== "support") || !part.law) return;
  const { paragraph, isRefunded } = part.law;
  const found = ruled.find(
    (days) => days.paragraph === paragraph && covers(from)(days),
  );
  return {
    by: "law",
    paragraph,
    rule: found?.rule ?? "no refund in this regime",
    isDisputed: found?.isRefunded !== isRefunded,
  } as const;
}
