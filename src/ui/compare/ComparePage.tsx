import { useEffect, useMemo, useRef } from "react";
import { Heading, HeadingLevel } from "../controls/Heading";
import { Segments } from "../controls/Segments";
import { useMedia } from "../controls/useMedia";
import { FigureSourceOf, type FigureSource } from "../figure/source";
import { useArrival } from "../route";
import { comparabilityNotes, VIEWS } from "../rows/compareRows";
import type { CompareWords } from "../rows/inputRows";
import { submitOnce } from "../store";
import { compareTexts } from "../text/compare/texts";
import type { Messages } from "../text/da";
import {
  AnswerSection,
  DifferenceSection,
  FiguresSection,
  type TableScene,
} from "./AnswerSections";
import "./compare.css";
import { HomelessCurves, SavingCurves } from "./CurveSections";
import { InputSection } from "./InputSection";
import { chooseColumn, choosePerPerson, useList } from "./list";
import { PolicySection } from "./PolicySection";
import { workOn } from "./runner";
import { TableSheet } from "./TableSheet";
import { useContenders, useLaid } from "./useContenders";

/** The policies of a scenario, and up to four scenarios, held against each other on one scale. */
export default function ComparePage({ m }: { m: Messages }) {
  const t = compareTexts(m.locale);
  const words = useMemo(() => ({ m, t }), [m, t]);
  const heading = useRef<HTMLHeadingElement>(null);
  const narrow = useMedia("(max-width: 59.99em)");
  const laid = useLaid(words);
  const contenders = useContenders(laid, words);
  const beforeId = useList((state) => state.beforeId);
  useArrival(heading, `${t.heading} – ${m.title}`);
  useEffect(submitOnce, []);
  useEffect(workOn, []);
  const scene: TableScene = useMemo(
    () => ({
      contenders,
      beforeKey: beforeId === null ? undefined : `s${beforeId}`,
      laid: laid.length,
      narrow,
      words,
    }),
    [contenders, beforeId, laid.length, narrow, words],
  );
  return (
    <>
      <div className="page-head">
        <h2 id="compare-heading" ref={heading} tabIndex={-1}>
          {t.heading}
        </h2>
        <p>{t.intro}</p>
      </div>
      <HeadingLevel value={3}>
        <div className="pictures compare">
          <TableSheet laid={laid} words={words} />
          {contenders.length > 0 && <Scenarios scene={scene} />}
          {laid.length > 1 && <InputSection laid={laid} words={words} />}
          <PolicySection words={words} />
        </div>
      </HeadingLevel>
    </>
  );
}

function Scenarios({ scene }: { scene: TableScene }) {
  const { contenders } = scene;
  const source = useMemo(() => sourceOf(contenders), [contenders]);
  return (
    <FigureSourceOf value={source}>
      <Notes scene={scene} />
      <View words={scene.words} />
      <AnswerSection scene={scene} />
      <DifferenceSection scene={scene} />
      <FiguresSection scene={scene} />
      <SavingCurves scene={scene} />
      <HomelessCurves scene={scene} />
    </FigureSourceOf>
  );
}

/** The figures rest on every answer on the table. */
const sourceOf = (contenders: TableScene["contenders"]): FigureSource => ({
  kind: "several",
  all: contenders.map(({ letter, name, results }) => ({
    name: `${letter} (${name})`,
    results,
  })),
});

/** What the reader must know before the figures are compared. */
function Notes({ scene: { contenders, words } }: { scene: TableScene }) {
  const notes = comparabilityNotes(contenders, words);
  if (notes.length === 0) return null;
  const { t } = words;
  return (
    <section className="sheet care" aria-label={t.notes.heading}>
      <Heading>{t.notes.heading}</Heading>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whose money is drawn, and whether it is divided by the people counted. */
function View({ words: { m, t } }: { words: CompareWords }) {
  const { column, perPerson } = useList();
  return (
    <div className="view-bar">
      <Segments
        label={t.payer}
        options={VIEWS.map((id) => ({ id, name: m.columns[id] }))}
        chosen={column}
        onChoose={chooseColumn}
      />
      <Segments
        label={t.view}
        options={[
          { id: "whole", name: t.whole },
          { id: "perPerson", name: t.perPerson },
        ]}
        chosen={perPerson ? "perPerson" : "whole"}
        onChoose={(id) => choosePerPerson(id === "perPerson")}
      />
    </div>
  );
}
