import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Below this, in bytes, there is little to give back. */
const worthwhile = 150e6;
/** How much memory may grow, in hundredths, before what nothing holds is cleared. */
const growth = 50;

/**
 * Gives back memory that nothing holds any more. The collector comes late where it is not called: what reading
 * and checking leave would lie beside what the bundler takes, and what pages leave beside the long lists that are written after them.
 * https://nodejs.org/docs/latest-v24.x/api/cli.html#--expose-gc
 */
export function freeMemory(): void {
  if (process.memoryUsage().heapTotal < worthwhile) return;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: { type: "major"; flavor: "last-resort" }) => void;
  collect({ type: "major", flavor: "last-resort" });
}

/**
 * Has memory of this process and its threads cleared whenever it has grown by half. By itself the collector lets it grow up to four times where the machine has
 * plenty, and by a tenth only once it was called.
 */
export function clearMemorySoon(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
