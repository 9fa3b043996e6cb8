import { TODAYS_MIX } from "../preset/todaysMix";
import { type ParameterName, parameter } from "../scenario/catalogue";
import { type FreeName, PRIORS, type Values } from "./prior";

/** The free numbers as the catalogue and the preset hold them. */
export const committedValues = (): Values =>
  new Map(PRIORS.map(({ of }) => [of, committed(of)]));

function committed(of: FreeName): number {
  if (of === "stayShelter.sigma") return shapeNumber("stayShelter");
  if (of === "stayHidden.shape") return shapeNumber("stayHidden");
  if (of === "todaysMix.teams") return TODAYS_MIX.teams;
  return parameter(of).standard.value;
}

function shapeNumber(name: ParameterName): number {
  const { shape } = parameter(name).standard;
  if (shape?.family === "lognormal") return shape.sigma;
  if (shape?.family === "weibull") return shape.shape;
  throw new RangeError(
    `${name}: its shape has no number that could be fitted.`,
  );
}
