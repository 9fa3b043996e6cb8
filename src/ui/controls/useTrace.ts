import { useEffect, useRef, useState } from "react";
import { Biographer, type Told, type TraceOrder } from "../biographer";

/** The newest life read, and why there is none when reading it failed. */
export type Reading = {
  readonly told: Told | undefined;
  readonly reason: string | undefined;
};

/** The life of this order, read in a worker; the one before stays until it is there. Nothing is read while `isWanted` is false. */
export function useTrace(
  { scenario, replication, person, policies }: TraceOrder,
  isWanted: boolean,
): Reading {
  const [reading, setReading] = useState<Reading>({
    told: undefined,
    reason: undefined,
  });
  const biographer = useRef<Biographer>(undefined);
  useEffect(
    () => () => {
      biographer.current?.close();
      biographer.current = undefined; // a page that is hidden and shown again begins anew
    },
    [],
  );
  const [baseline = "", policy = ""] = policies;
  useEffect(() => {
    if (!isWanted) return;
    biographer.current ??= new Biographer({
      told: (told) => setReading({ told, reason: undefined }),
      failed: (reason) => setReading(({ told }) => ({ told, reason })),
    });
    const order = { scenario, replication, person };
    biographer.current.ask({ ...order, policies: [baseline, policy] });
  }, [scenario, replication, person, baseline, policy, isWanted]);
  return reading;
}
