import { expect, test } from "vitest";
import {
  readRemarks,
  remark,
  remarksIn,
  useRemarks,
} from "../../../src/ui/caseInput/remarks";
import { NO_REMARKS } from "../../../src/ui/rows/case/input";

test("an author's words stay with the scenario they are about, and are plain JSON", () => {
  remark("ishoej", { title: "Et hjem først" });
  remark("ishoej", { local: "Byen vokser." });
  const state = useRemarks.getState();
  expect(remarksIn(state, "ishoej")).toEqual({
    ...NO_REMARKS,
    title: "Et hjem først",
    local: "Byen vokser.",
  });
  expect(remarksIn(state, "odense")).toEqual(NO_REMARKS);
  const stored: unknown = JSON.parse(JSON.stringify(state));
  expect(readRemarks(stored)).toEqual(state);
});

test("what is no author's words is not taken for any", () => {
  for (const json of [undefined, {}, { byScenario: { ishoej: { title: 1 } } }])
    expect(readRemarks(json)).toBeUndefined();
});
