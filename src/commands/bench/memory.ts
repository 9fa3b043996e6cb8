import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// The flag alone changes nothing for what runs already; a new context has the function.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes in use once all garbage is gone; twice, because array buffers go a collection later. */
export function bytesInUse(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
