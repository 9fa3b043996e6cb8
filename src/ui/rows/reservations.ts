import type { Finding } from "../../model/evidence/finding";
import { money, percent, scaleFor } from "../format";
import type { Messages } from "../text/da";
import { measured } from "./findingRows";

/** What the reader must keep in mind: how true the model is, each of its targets that it misses, and what is left out. */
export function reservations(
  targets: readonly Finding[],
  m: Messages,
): readonly string[] {
  const [truth, ...others] = m.limits.items;
  const missed = targets.filter(({ isWithin }) => !isWithin);
  return [truth!, ...missed.map((finding) => missText(finding, m)), ...others];
}

function missText(finding: Finding, m: Messages): string {
  const { what, measure, simulated, published } = finding;
  const scale = scaleFor([simulated, published]);
  const written = (x: number) =>
    measure === "kroner"
      ? money(x, scale, m.locale)
      : measured(x, measure, m.locale);
  const said = m.limits.missed(
    what[m.locale],
    written(simulated),
    written(published),
  );
  return measure === "kroner" ? `${said} ${biasText(finding, m)}` : said;
}

/** What a wrong cost of today's services does to the saving. */
function biasText({ simulated, published }: Finding, m: Messages): string {
  const off = percent(Math.abs(simulated / published - 1), m.locale);
  return simulated > published ? m.limits.tooDear(off) : m.limits.tooCheap(off);
}
