import {
  parameter,
  type ParameterName,
} from "../../../model/scenario/catalogue";
import { changedParameters } from "../../../model/scenario/difference";
import { decimal, percentAsWritten } from "../../format";
import { assumptionField, isOutside, shownValue } from "../fields";
import { isNational, ownValues } from "./assumptions";
import type { Lack } from "./blocks";
import { leading } from "./certainty";
import { haveEqualHomes } from "./counter";
import { type CaseInput, withUnit } from "./input";

/** Fewer worlds than this give a middle that moves when others are drawn. */
export const WORLDS_FOR_A_CASE = 1000;
/** An older count says little of the people who are there when it begins, years. */
const FRESH_COUNT = 2;
const LEADERS = 5;

/** Figures that a municipality is asked for first, because it has them. */
const OWN_FIGURES = [
  "shelterDay",
  "retention36",
  "decisionInTime",
] as const satisfies readonly ParameterName[];

/** What a good case would need and this one lacks, the heaviest first. */
export function lacks(input: CaseInput): readonly Lack[] {
  return [
    ...ownFigures(input),
    ...unequalHomes(input),
    ...oldCount(input),
    ...fewWorlds(input),
    ...guesses(input),
    ...changedWithoutSource(input),
    ...outside(input),
    ...fixedPrice(input),
    ...noTurns(input),
    ...noBackground(input),
  ];
}

function ownFigures({ results, m, t }: CaseInput): readonly Lack[] {
  const { scenario } = results;
  return OWN_FIGURES.filter((name) => isNational(scenario, name)).map(
    (name) => {
      const field = assumptionField(scenario, scenario, name, m);
      const shown = shownValue(field, m.locale);
      const value = withUnit(shown, field.unit, m);
      return { id: name, text: t.lacks.own[name](value), field: name };
    },
  );
}

const unequalHomes = (input: CaseInput): readonly Lack[] =>
  haveEqualHomes(input) ? [] : [{ id: "homes", text: input.t.lacks.homes }];

function oldCount({ results, t }: CaseInput): readonly Lack[] {
  const { place, start } = results.scenario;
  const first = Number(start.slice(0, 4));
  return first - place.countYear > FRESH_COUNT
    ? [{ id: "count", text: t.lacks.count(place.countYear, first) }]
    : [];
}

function fewWorlds({ results, m, t }: CaseInput): readonly Lack[] {
  const { replications, precision } = results;
  const isUnreached = precision && precision.reached > precision.wanted;
  if (isUnreached)
    return [
      {
        id: "precision",
        text: t.lacks.precision(percentAsWritten(precision.wanted, m.locale)),
      },
    ];
  return precision || replications >= WORLDS_FOR_A_CASE
    ? []
    : [
        {
          id: "worlds",
          text: t.lacks.worlds(
            decimal(replications, m.locale),
            decimal(WORLDS_FOR_A_CASE, m.locale),
          ),
        },
      ];
}

/** Guesses among the numbers that the answer follows most. */
function guesses({ results, learning, m, t }: CaseInput): readonly Lack[] {
  if (!learning) return [];
  const { assumptions } = results.scenario;
  return leading(learning)
    .slice(0, LEADERS)
    .filter(({ name }) => assumptions[name].source.kind === "guess")
    .map(({ name }) => ({
      id: `guess ${name}`,
      text: t.lacks.guess(parameter(name).label[m.locale]),
      field: name,
    }));
}

/** Values that were changed while their source stayed that of the value before. */
function changedWithoutSource(input: CaseInput): readonly Lack[] {
  const { results, origin, remarks, m, t } = input;
  if (remarks.sources.trim() !== "") return [];
  return ownValues({ results, origin }).map((name) => ({
    id: `source ${name}`,
    text: t.lacks.source(parameter(name).label[m.locale]),
    field: name,
  }));
}

function outside({ results, origin, m, t }: CaseInput): readonly Lack[] {
  const { scenario } = results;
  return changedParameters(origin, scenario)
    .map((name) => assumptionField(scenario, origin, name, m))
    .filter(isOutside)
    .map(({ id, label }) => ({
      id: `outside ${id}`,
      text: t.lacks.outside(label),
      field: id as ParameterName,
    }));
}

const fixedPrice = ({ results, t }: CaseInput): readonly Lack[] =>
  results.scenario.assumptions.shelterFixedShare.value === 0
    ? [{ id: "fixed", text: t.lacks.fixed, field: "shelterFixedShare" }]
    : [];

const noTurns = ({ turns, t }: CaseInput): readonly Lack[] =>
  turns.length === 0 ? [{ id: "turns", text: t.lacks.turns }] : [];

const noBackground = ({ remarks, t }: CaseInput): readonly Lack[] =>
  remarks.background.trim() === ""
    ? [{ id: "background", text: t.lacks.background }]
    : [];
