import { Laboratory } from "../../workers/laboratory";
import { browserSeat } from "../../workers/seat.browser";
import { workersHere } from "./simulator";

let laboratory: Laboratory | undefined;

/** The app's one laboratory, with its workers, from the first time that somebody has something to try out. Whoever asks may ask while another is still at it. */
export const laboratoryAtHand = (): Laboratory =>
  (laboratory ??= new Laboratory(browserSeat, workersHere()));
