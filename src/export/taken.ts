import type { CaseInput } from "../ui/rows/case/input";
import type { Imprint } from "./imprint";
import type { CasePictures } from "./picture";
import type { Experiments } from "./workbook/desk";

/** All that a file is written from. */
export type Taken = {
  readonly input: CaseInput;
  readonly imprint: Imprint;
  readonly pictures: CasePictures;
  /** What has been found out beside the run itself. */
  readonly experiments?: Experiments;
};
