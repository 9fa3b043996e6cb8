import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/model/analysis/decision";
import {
  acceptabilityFinding,
  acceptabilityPoints,
  priceAxis,
  priceField,
} from "../../src/ui/rows/acceptabilityRows";
import { isOutside, readField } from "../../src/ui/rows/fields";
import { decisionTexts } from "../../src/ui/text/certainty/decision";
import { messages } from "../../src/ui/text/messages";
import { strategy } from "../analysis/samples";
import { decisionBetween, decisionOf, times } from "./decisions";
import { asRead, ishoejScenario } from "./results";

const scenario = ishoejScenario();

const finding = (decision: Decision, language: "da" | "en" = "da") =>
  asRead(
    acceptabilityFinding(
      decision,
      scenario,
      decisionTexts(language),
      messages(language),
    ),
  );

describe("what a night may cost", () => {
  test("where one policy is best at any price", () => {
    const decision = decisionOf(
      times(25, -3e6, -1e6, -2e6, 1e6),
      times(100, 9),
    );
    expect(finding(decision)).toBe(
      "Housing First er i gennemsnit det bedste valg for kommunen, uanset hvad en undgået nat er værd. Tæller kun penge (0 kr. pr. nat), er Housing First bedst i gennemsnit, og bedst i 75 af 100 verdener.",
    );
    expect(finding(decision, "en")).toMatch(
      /^Housing First is on average the best choice .* If money alone counts \(DKK 0 a night\)/,
    );
  });

  test("where they are equal, none is called the best", () => {
    const decision = decisionOf(times(100, 0), times(100, 0));
    expect(finding(decision)).toBe(
      "Indsatserne er lige gode for kommunen, uanset hvad en undgået nat er værd: De koster det samme og giver lige mange nætter i hjemløshed.",
    );
    expect(finding(decision, "en")).toMatch(/^The policies are equally good/);
  });

  test("where the choice turns at a price", () => {
    const decision = decisionOf(times(50, 4000, 6000), times(50, 10, 10), {
      willingness: 1200,
    });
    expect(finding(decision)).toBe(
      "Behandling først er i gennemsnit bedst, så længe en undgået nat er under 500 kr. værd; fra 500 kr. er det Housing First. Er den 1.200 kr. værd, er Housing First bedst i gennemsnit, og bedst i alle 100 verdener.",
    );
    expect(finding(decision, "en")).toMatch(
      /as long as an avoided night is worth less than DKK 500; from DKK 500 on it is Housing First\. If it is worth DKK 1,200,/,
    );
  });

  test("where it turns twice", () => {
    const decision = decisionBetween([
      strategy("treatment-first", [0], [100]),
      strategy("housing-first", [1000], [50]),
      strategy("other", [6000], [40]),
    ]);
    expect(finding(decision)).toMatch(
      /under 20 kr\. værd; fra 20 kr\. til 500 kr\. er det Housing First; fra 500 kr\. er det other\./,
    );
  });

  test("where the best on average is not the best in most worlds, says why", () => {
    const decision = decisionOf(times(25, -9e6, 1e6, 1e6, 1e6), times(100, 0));
    expect(finding(decision)).toMatch(
      /Housing First bedst i gennemsnit, og bedst i 25 af 100 verdener\. Behandling først er bedst i flere verdener, men taber mere, når det går galt; derfor er Housing First bedst i gennemsnit\.$/,
    );
    expect(finding(decision, "en")).toMatch(/Treatment first is best in more/);
  });

  test("is drawn as a share for each policy, and broad where it is best on average", () => {
    const { curve } = decisionOf(times(50, 4000, 6000), times(50, 10, 10));
    const points = acceptabilityPoints(curve, scenario);
    expect(points.map(({ price, best }) => [price, ...best])).toEqual([
      [0, 1, null],
      [500, 0.5, null],
      [1000, null, 1],
    ]);
    expect(priceAxis(points).domain).toEqual([0, 1000]);
  });
});

test("the council's price takes any amount from 0, and none is out of bounds", () => {
  const [t, m] = [decisionTexts("da"), messages("da")];
  const field = priceField(300, priceAxis([]), "kommunen", t);
  expect(readField(field, "1.250,50", m)).toEqual({ ok: true, value: 1250.5 });
  expect(readField(field, "-1", m)).toMatchObject({ ok: false });
  expect(readField(field, "2.000.000", m)).toMatchObject({ ok: false });
  expect(isOutside({ ...field, value: 900_000 })).toBe(false);
});
