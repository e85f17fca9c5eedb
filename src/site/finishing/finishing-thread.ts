/*
 * The thread that finishes a site: everything that needs the text of a page and no record happens here, on a second processor where there is
 * one, while the main thread renders what follows.
 */
import { parentPort, workerData } from "node:worker_threads";
import { createOutput } from "../output.ts";
import { PageFailure } from "../page-failure.ts";
import { startFinishing, tryTask } from "./finish-site.ts";
import type { FromThread, ToldFailure, ToThread } from "./message.ts";

const { finish, answer } = startFinishing(createOutput((workerData as { folder: string }).folder));
let hasFailed = false;

parentPort?.on("message", (message: ToThread) => {
  if (hasFailed) return;
  try {
    if ("question" in message) tell({ answer: answer(message.question) });
    else {
      for (const task of message.tasks) tryTask(message.page, task, finish);
      tell({ done: message.size });
    }
  } catch (error) {
    hasFailed = true;
    tell({ failure: describe(error) });
  }
});

function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

function describe(error: unknown): ToldFailure {
  const [page, cause] = error instanceof PageFailure ? [error.page, error.cause] : [undefined, error];
  const { message, stack, code, path }: NodeJS.ErrnoException =
    cause instanceof Error ? cause : new Error(String(cause));
  return { page, message, stack, code, path };
}
