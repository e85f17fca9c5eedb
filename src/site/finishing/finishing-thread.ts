/*
 * The thread that finishes a site: everything that needs the text of a page and no record happens here, on a second processor where there is
 * one, while the main thread renders what follows.
 */
import { parentPort, workerData } from "node:worker_threads";
import { createOutput } from "../output.ts";
import { PageFailure } from "../page-failure.ts";
import { startFinishing, tryTasks } from "./finish-site.ts";
import type { FromThread, ToldFailure, ToThread } from "./message.ts";

const { finish, answer } = startFinishing(createOutput((workerData as { folder: string }).folder));
let hasFailed = false;
let last = Promise.resolve();

parentPort?.on("message", (message: ToThread) => {
  last = last.then(() => handle(message));
});

/** Messages are taken one after the other, also where one waits for a workbook. */
async function handle(message: ToThread): Promise<void> {
  if (hasFailed) return;
  try {
    if ("question" in message) tell({ answer: answer(message.question) });
    else {
      await tryTasks(message.page, message.tasks, finish);
      tell({ done: message.size });
    }
  } catch (error) {
    hasFailed = true;
    tell({ failure: describe(error) });
  }
}

function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

function describe(error: unknown): ToldFailure {
  const [page, cause] = error instanceof PageFailure ? [error.page, error.cause] : [undefined, error];
  const { message, stack, code, path }: NodeJS.ErrnoException =
    cause instanceof Error ? cause : new Error(String(cause));
  return { page, message, stack, code, path };
}
