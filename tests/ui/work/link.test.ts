import { deflateSync, strToU8 } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withAssumption, withPolicy } from "../../../src/model/scenario/edit";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { MODEL_VERSION } from "../../../src/model/version";
import { readPreset } from "../../../src/ui/presets";
import { checksum } from "../../../src/export/jsonDifference";
import { linkOf, type Shared } from "../../../src/export/link";
import { readLink } from "../../../src/ui/work/link";
import { isLink } from "../../../src/export/linkAddress";
import { ishoejScenario } from "../results";

const ishoej = ishoejScenario();

const presetOf = (id: string): Scenario | undefined => {
  const reading = readPreset(id);
  return reading.ok ? reading.scenario : undefined;
};

const shared = (own: Partial<Shared> = {}): Shared => ({
  scenario: ishoej,
  origin: ishoej,
  presetId: "ishoej",
  policyId: "housing-first",
  discounted: false,
  page: "#/",
  ...own,
});

/** Ishøj as a reader leaves it: levers, prices and a spread moved. */
function edited(): Scenario {
  const names = ["shelterDay", "retention36", "icmYear"] as const;
  const moved = names.reduce(
    (scenario, name) =>
      withAssumption(scenario, name, 0.9 * scenario.assumptions[name].value),
    ishoej,
  );
  return withPolicy(moved, "housing-first", {
    coverage: 0.7,
    prevention: 0.25,
    homes: { atStart: 2, perYear: 20, usable: 0.8, reserved: 1 },
  });
}

const link = (own: Partial<Shared> = {}) => linkOf(shared(own), presetOf);

function read(hash: string, presets = presetOf) {
  const reading = readLink(hash, presets);
  if (reading.kind === "refused")
    throw new Error(JSON.stringify(reading.problems));
  return reading;
}

/** The preset as a later edition might have it. */
const later =
  (change: (scenario: Scenario) => Scenario) =>
  (id: string): Scenario | undefined => {
    const preset = presetOf(id);
    return preset && change(preset);
  };

describe("a link to an edited preset", () => {
  test("is short", () => {
    expect(link({ scenario: edited() }).length).toBeLessThan(2000);
  });

  test("gives all of it back", () => {
    const work = shared({
      scenario: edited(),
      policyId: "treatment-first",
      discounted: true,
      page: "#/sikkerhed",
    });
    expect(read(linkOf(work, presetOf))).toEqual({
      kind: "read",
      shared: work,
      model: MODEL_VERSION,
    });
  });

  test("tells its versions in plain letters", () => {
    expect(link()).toMatch(
      new RegExp(`^#/s/1\\.${MODEL_VERSION.replaceAll(".", "\\.")}\\.[\\w-]+$`),
    );
    expect([isLink(link()), isLink("#/sag"), isLink("")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("is noticed when the preset has changed, with the numbers that have", () => {
    const presets = later((scenario) =>
      withAssumption(
        withAssumption(scenario, "interimDay", 1),
        "establishment",
        2,
      ),
    );
    const reading = read(link({ scenario: edited() }), presets);
    expect(reading.kind).toBe("presetChanged");
    if (reading.kind !== "presetChanged") return;
    expect(reading.changed?.toSorted()).toEqual([
      "establishment",
      "interimDay",
    ]);
    expect(reading.title.da).toBe("Ishøj");
    const { assumptions } = reading.shared.scenario;
    expect(assumptions.interimDay.value).toBe(1);
    expect(assumptions.shelterDay).toEqual(edited().assumptions.shelterDay);
  });

  test("is noticed when something else of the preset has changed", () => {
    const presets = later((scenario) => ({ ...scenario, years: 4 }));
    const reading = read(link({ scenario: edited() }), presets);
    expect(reading).toMatchObject({ kind: "presetChanged", changed: [] });
  });

  test("of a preset that is no more is refused", () => {
    const reading = readLink(link({ scenario: edited() }), () => undefined);
    expect(reading).toMatchObject({ kind: "refused" });
  });
});

describe("a link to a scenario of one's own", () => {
  const own: Scenario = {
    ...edited(),
    id: "vores",
    title: { da: "Vores", en: "Ours" },
  };
  const work = shared({ scenario: own, origin: own, presetId: null });

  test("gives all of it back without a preset", () => {
    const whole = linkOf(work, () => undefined);
    expect(readLink(whole, () => undefined)).toMatchObject({
      kind: "read",
      shared: work,
    });
  });

  test("is short where it looks like a preset, and its reset does not go there", () => {
    const short = linkOf(work, presetOf, ["ishoej"]);
    expect(short.length).toBeLessThan(2000);
    expect(read(short).shared).toEqual(work);
  });
});

describe("a link that is not whole", () => {
  const whole = link({ scenario: edited() });
  const refusals: [string, string][] = [
    ["cut off", whole.slice(0, -20)],
    ["cut to its beginning", whole.slice(0, 14)],
    ["with a letter changed", `${whole.slice(0, -30)}xxx${whole.slice(-27)}`],
    ["with foreign letters", `${whole}%20`],
    ["with no content", "#/s/"],
    ["of a later version", whole.replace("#/s/1.", "#/s/2.")],
  ];
  test.each(refusals)("%s is refused in words", (_, hash) => {
    const reading = readLink(hash, presetOf);
    expect(reading.kind).toBe("refused");
    if (reading.kind !== "refused") return;
    expect(reading.problems[0]?.expected.da).toMatch(/^et .*link/);
  });

  const packed = (text: string) =>
    Buffer.from([...strToU8(checksum(text)), ...deflateSync(strToU8(text))]);
  const hashOf = (text: string) =>
    `#/s/1.2.1.0.${packed(text).toString("base64url")}`;

  test("that unfolds to something huge is refused before it has", () => {
    const reading = readLink(hashOf(" ".repeat(40_000_000)), presetOf);
    expect(reading).toMatchObject({
      kind: "refused",
      problems: [{ expected: { da: expect.stringContaining("for meget") } }],
    });
  });

  /** A link with places written by hand. */
  const withPlaces = (places: string) =>
    hashOf(
      `{"sum":"","base":"ishoej","places":${places},"fromBase":true,"preset":null,"policy":"","discounted":false,"page":"#/"}`,
    );

  test.each([
    ["something else", hashOf("{}")],
    ["no JSON", hashOf("{")],
    [
      "what is nested beyond reading",
      withPlaces(`[[["years"],${"[".repeat(50_000)}${"]".repeat(50_000)}]]`),
    ],
    [
      "more places than any scenario has",
      withPlaces(`[${'[["years"],5],'.repeat(20_000)}[["years"],5]]`),
    ],
  ])("that holds %s is refused", (_, hash) => {
    expect(readLink(hash, presetOf).kind).toBe("refused");
  });

  test("cannot reach what all objects share", () => {
    const reading = readLink(
      withPlaces('[[["__proto__","polluted"],1],[["constructor","x"],1]]'),
      presetOf,
    );
    expect(reading.kind).toBe("refused");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("that holds a scenario with faults is refused with every one of them", () => {
    const faulty = { ...edited(), years: 99, priceYear: 1 } as Scenario;
    const reading = readLink(link({ scenario: faulty }), presetOf);
    expect(reading.kind).toBe("refused");
    if (reading.kind !== "refused") return;
    expect(reading.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["years", "priceYear"]),
    );
  });

  test("cannot send the reader anywhere but to a page", () => {
    const page = "javascript:alert(1)";
    expect(read(link({ page })).shared.page).toBe("#/");
  });
});

test("a link of the first edition opens for ever", () => {
  const [whole, short] = readFileSync("tests/fixtures/links-1.txt", "utf8")
    .trim()
    .split("\n");
  const { shared: own } = read(whole!);
  expect(own.scenario.title.da).toBe("Et link fra 2026");
  expect(own.scenario.assumptions.shelterDay.value).toBe(4000);
  expect(readLink(whole!, () => undefined).kind).toBe("read");
  const { shared: onPreset } = read(short!);
  expect(onPreset.scenario.assumptions.shelterDay.value).toBe(4000);
  expect(onPreset.presetId).toBe("ishoej");
});
