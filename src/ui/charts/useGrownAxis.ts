import { useState } from "react";
import { grownAxis, type Axis } from "../rows/axis";

/** An axis that stands still while a lever moves: it may grow, and starts afresh only with a new `session` or when it has become far too long. */
export function useGrownAxis(session: string, wanted: Axis): Axis {
  const [held, hold] = useState({ session, axis: wanted });
  const axis = held.session === session ? grownAxis(held.axis, wanted) : wanted;
  if (axis !== held.axis || session !== held.session) hold({ session, axis });
  return axis;
}
