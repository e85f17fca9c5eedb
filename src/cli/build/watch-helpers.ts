import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** Where Node.js tells of each process that it starts. https://nodejs.org/docs/latest-v24.x/api/diagnostics_channel.html#child-process */
const started = "child_process";
/** Ctrl-C ends the programs of a terminal all at once: so long it may take until this one has heard of it, and says so itself. */
const afterEnd_ms = 100;
/** What is thrown outside all that is waited for may come of a program that has ended, of which is told first. */
const afterFault_ms = 300;
/** Time to tidy up. */
const beforeExit_ms = 2000;

/**
 * Does `work`, and fails when a program that it started is ended from outside, as a system does that is short of memory, or when something is thrown
 * that nobody waits for. Styles are compiled by such a program, and who waits for its answer would wait for ever. The error of a program has the
 * code `HELPER_ENDED` and its path. What is left of the work then keeps the process: `leave` ends it.
 */
export async function watchHelpers<Result>(work: () => Promise<Result>, leave = leaveSoon): Promise<Result> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  const timers: NodeJS.Timeout[] = [];
  const failAfter = (ms: number, error: unknown) => {
    const fail = () => {
      leave();
      reject(error);
    };
    timers.push(setTimeout(fail, ms));
  };
  const noteFault = (error: unknown) => {
    failAfter(afterFault_ms, error);
  };
  const noteStart = (message: unknown) => {
    const { process: helper } = message as { readonly process: ChildProcess };
    helper.once("exit", (_code, signal) => {
      if (signal === null) return;
      const error = new Error(`${helper.spawnfile} was ended by ${signal}.`);
      failAfter(afterEnd_ms, Object.assign(error, { code: "HELPER_ENDED", path: helper.spawnfile }));
    });
  };
  subscribe(started, noteStart);
  process.on("uncaughtException", noteFault);
  try {
    return await Promise.race([work(), failed]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
    unsubscribe(started, noteStart);
    process.removeListener("uncaughtException", noteFault);
  }
}

function leaveSoon(): void {
  setTimeout(() => process.exit(), beforeExit_ms).unref();
}
