import { useId, useMemo, useRef, useState } from "react";
import { budgetYearEnds, isoOf } from "../model/calendar";
import type { Life } from "../model/life/life";
import { LifeLegend, placeFill } from "./charts/lifeLook";
import { LifeTimeline } from "./charts/LifeTimeline";
import { Disclosure } from "./controls/Disclosure";
import { LifeChoice } from "./controls/LifeChoice";
import { LifeStepper } from "./controls/LifeStepper";
import { FigureMenu } from "./figure/FigureMenu";
import { useSeen } from "./controls/useSeen";
import { useTrace } from "./controls/useTrace";
import type { Told } from "./biographer";
import { date, decimal, kroner, stopped } from "./format";
import { lifeAccount, type LifeAccount } from "./rows/lifeAccount";
import { costsAnything, daysText, lineRule, whatText } from "./rows/lifeLines";
import { stepDays, stepWords } from "./rows/lifeSteps";
import {
  marksIn,
  placesIn,
  timelineRow,
  yearMarks,
  type TimelineRow,
} from "./rows/lifeTimeline";
import { disputeText, whoText } from "./rows/lifeWords";
import { COLUMNS, type Cells } from "./rows/payerRows";
import { mostWorlds } from "../model/scenario/scenario";
import { useStore } from "./store";
import { DataTable } from "./tables/DataTable";
import type { Messages } from "./text/da";

/** One person's years under both policies; read in a worker when the section comes into sight. */
export function Lives({ m, narrow }: { m: Messages; narrow: boolean }) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const isSeen = useSeen(box);
  const scenario = useStore((state) => state.scenario);
  const policyId = useStore((state) => state.policyId);
  const [chosen, choose] = useState<{ world: number; person?: number }>({
    world: 0,
  });
  const order = {
    scenario,
    replication: Math.min(chosen.world, mostWorlds(scenario) - 1),
    person: chosen.person,
    policies: [scenario.baseline, policyId],
  };
  const { told, reason } = useTrace(order, isSeen);
  return (
    <section
      className="sheet picture"
      aria-labelledby={id}
      ref={box}
      data-takes={told && m.life.heading}
      data-awaited={told || reason !== undefined ? undefined : true}
    >
      <div className="picture-head">
        <h2 id={id}>{m.life.heading}</h2>
        {told && <FigureMenu heading={m.life.heading} />}
      </div>
      <p className="life-reserve">{m.life.oneOfMany}</p>
      {reason !== undefined && (
        <p className="field-message fault" role="alert">
          {m.life.failed(reason)}
        </p>
      )}
      {!told && reason === undefined && (
        <p className="life-empty">{m.life.computing}</p>
      )}
      {told && (
        <>
          <LifeChoice
            trace={told.trace}
            worlds={mostWorlds(told.order.scenario)}
            m={m}
            onChoose={(world, person) =>
              choose(person === undefined ? { world } : { world, person })
            }
          />
          <LifePicture
            key={`${told.trace.replication} ${told.trace.person}`}
            told={told}
            m={m}
            narrow={narrow}
          />
        </>
      )}
    </section>
  );
}

/** One policy's life of the person. */
type Side = {
  readonly id: string;
  readonly name: string;
  readonly life: Life;
  readonly row: TimelineRow;
  readonly account: LifeAccount;
};

/** Both lives of one person, the baseline's first, each with its name, drawing and account. */
function sidesOf({ order, trace }: Told, days: number, m: Messages): Side[] {
  const { policies, years } = order.scenario;
  return order.policies.flatMap((id) => {
    const name = policies.find((policy) => policy.id === id)?.name[m.locale];
    const life = trace.lives.find(({ policy }) => policy === id)?.life;
    if (!life || name === undefined) return [];
    const row = timelineRow(life, days);
    return [{ id, name, life, row, account: lifeAccount(life, years) }];
  });
}

function LifePicture({
  told,
  m,
  narrow,
}: {
  told: Told;
  m: Messages;
  narrow: boolean;
}) {
  const { scenario } = told.order;
  const { start, years, priceYear } = scenario;
  const yearEnds = useMemo(
    () => [...budgetYearEnds(start, years)],
    [start, years],
  );
  const days = yearEnds.at(-1)!;
  const sides = useMemo(() => sidesOf(told, days, m), [told, days, m]);
  const steps = useMemo(() => stepDays(sides.map(({ life }) => life)), [sides]);
  const [day, setDay] = useState(steps[0] ?? 0);
  const step = Math.max(
    0,
    steps.findLastIndex((other) => other <= day),
  );
  const at = steps[step] ?? 0;
  const dispute = disputeText(
    sides.map(({ life }) => life),
    m,
  );
  const onDay = (of: number) => date(isoOf(of, start), m.locale);
  const [baseline, policy] = sides;
  const title =
    baseline && policy
      ? m.life.finding({
          policy: policy.name,
          baseline: baseline.name,
          with: kroner(policy.account.total.total, m.locale),
          without: kroner(baseline.account.total.total, m.locale),
        })
      : "";
  return (
    <>
      <p className="life-who">{whoText(told.trace, scenario, m)}</p>
      {dispute !== undefined && (
        <p className="field-message fault">{dispute}</p>
      )}
      <figure>
        <p className="finding">{title}</p>
        <LifeLegend items={legendOf(sides, m)} />
        <LifeTimeline
          rows={sides}
          years={yearMarks(start, yearEnds)}
          at={at / days}
          narrow={narrow}
          m={m}
          label={`${stopped(title)} ${m.life.caption(onDay(0), onDay(days - 1))}`}
        />
        <LifeStepper
          step={step}
          steps={steps.length}
          date={onDay(at)}
          sides={sides.map(({ id, name, life }) => ({
            id,
            name,
            words: stepWords(life, at, m),
          }))}
          m={m}
          onStep={(next) => setDay(steps[next] ?? 0)}
        />
        <figcaption>{m.life.caption(onDay(0), onDay(days - 1))}</figcaption>
      </figure>
      <PayerSums sides={sides} priceYear={priceYear} m={m} />
      {sides.map(({ id, name, account }) => (
        <Disclosure
          key={id}
          summary={m.life.showLines(name)}
          context={m.life.heading}
        >
          {() => (
            <div className="life-lines">
              <LinesTable
                account={account}
                start={start}
                caption={m.life.tableCaption(name, priceYear)}
                m={m}
              />
            </div>
          )}
        </Disclosure>
      ))}
    </>
  );
}

/** The places, support and signs that these lives hold, for a legend. */
export function legendOf(sides: readonly Pick<Side, "row">[], m: Messages) {
  const rows = sides.map(({ row }) => row);
  const has = (part: "supports" | "waits") =>
    rows.some((row) => row[part].length > 0);
  return [
    ...placesIn(rows).map((place) => ({
      key: place,
      text: m.life.places[place],
      fill: placeFill(place),
      stroke: `var(--place-${place})`,
    })),
    ...(has("supports")
      ? [{ key: "support", text: m.life.support, fill: "var(--ink)" }]
      : []),
    ...(has("waits")
      ? [{ key: "wait", text: m.life.waiting, fill: "url(#life-waiting)" }]
      : []),
    ...marksIn(rows).map((mark) => ({
      key: mark,
      text: m.life.legend[mark],
      sign: mark,
    })),
  ];
}

const wholeKroner = (cells: Cells, m: Messages) =>
  COLUMNS.map((column) => decimal(cells[column], m.locale));

/** What the person costs each payer under both policies, and the saving by the printed figures. */
function PayerSums({
  sides,
  priceYear,
  m,
}: {
  sides: readonly Side[];
  priceYear: number;
  m: Messages;
}) {
  const [baseline, policy] = sides;
  if (!baseline || !policy) return null;
  const saving = COLUMNS.map((column) =>
    decimal(
      baseline.account.total[column] - policy.account.total[column],
      m.locale,
    ),
  );
  return (
    <DataTable
      caption={`${m.life.payersCaption(priceYear)} ${m.life.beside} ${m.life.shared}`}
      corner={m.payers.who}
      columns={COLUMNS.map((column) => m.columns[column])}
      rows={[
        ...sides.map(({ id, name, account }) => ({
          key: id,
          name,
          cells: wholeKroner(account.total, m),
        })),
        {
          key: "saving",
          name: m.payers.difference,
          note: m.payers.differenceNote(policy.name, baseline.name),
          cells: saving,
          strong: true,
        },
      ]}
      scrollLabel={m.table.scroll(m.life.heading)}
    />
  );
}

/** Every stretch of days and all that happens, with kroner by payer and the rule that decided. */
function LinesTable({
  account,
  start,
  caption,
  m,
}: {
  account: LifeAccount;
  start: string;
  caption: string;
  m: Messages;
}) {
  const none = COLUMNS.map(() => "");
  return (
    <DataTable
      caption={caption}
      corner={m.life.dates}
      columns={[m.life.days, ...COLUMNS.map((column) => m.columns[column])]}
      rows={[
        ...account.lines.map((line, i) => ({
          key: String(i),
          name: daysText(line, start, m),
          note: [whatText(line, m), lineRule(line, m)]
            .filter(Boolean)
            .join("; "),
          cells: [
            line.kind === "stretch"
              ? decimal(line.until - line.from, m.locale)
              : "",
            ...(costsAnything(line) ? wholeKroner(line.cells, m) : none),
          ],
        })),
        {
          key: "sum",
          name: m.life.sum,
          cells: ["", ...wholeKroner(account.total, m)],
          strong: true,
        },
      ]}
      scrollLabel={m.table.scroll(caption)}
    />
  );
}
