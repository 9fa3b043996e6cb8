import calibration from "../model/evidence/calibration.json";
import { readFindings } from "../model/evidence/readFindings";
import { reservations } from "./rows/reservations";
import type { Messages } from "./text/da";

const TARGETS = readFindings("calibration.json", calibration);

/** The list of reservations, with the figures that the model misses today. */
export const Reservations = ({ m }: { m: Messages }) => (
  <ul>
    {reservations(TARGETS, m).map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
