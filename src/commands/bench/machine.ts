import { cpus, loadavg, totalmem } from "node:os";

const GIGABYTE = 2 ** 30;

/** What it was measured on. */
export function machine(): string {
  const processors = cpus();
  return (
    `${processors.length} × ${processors[0]?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / GIGABYTE)} GB, ` +
    `${process.platform}-${process.arch}; Node ${process.versions.node} (V8 ${process.versions.v8}). ` +
    `Load when it began: ${machine.load()}.`
  );
}

/** Processes that wanted to run in the last minute, on average: beyond one, they took time from what was measured. */
machine.load = () => loadavg()[0]!.toFixed(1);
