import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { PageFailure } from "../page-failure.ts";
import type { FromThread, ToldFailure, ToThread } from "./message.ts";
import { sizeOf, type Answers, type Finisher, type Question, type Task } from "./task.ts";

/** A finisher in a thread of its own. */
export interface FinishingThread extends Finisher {
  /** Ends the thread, whatever it is doing: when the promise is kept it writes nothing more. */
  readonly end: () => Promise<void>;
}

/** The main thread waits when so much text is on its way: more would only fill memory. */
const mostWaiting = 4e6;
/** With so much text on its way the thread is behind: it has enough to do until more can be given. */
const behind = 1.5e6;
/** Texts come and go: more room for what is new is filled before it is cleared, and is 100 MB of a build for nothing. */
const youngMegabytes = 24;
/** The code is TypeScript in the engine's repository, and JavaScript in its package. */
const ending = extname(import.meta.filename);

/** Which thread to start, where it is not the engine's own as it is: another program, or one with less memory. */
export interface ThreadChoice {
  readonly program?: URL;
  readonly oldMegabytes?: number;
}

/** Starts a thread that finishes a site in a folder. */
export function finishInThread(folder: string, { program, oldMegabytes }: ThreadChoice = {}): FinishingThread {
  const worker = new Worker(program ?? new URL(`./finishing-thread${ending}`, import.meta.url), {
    workerData: { folder },
    resourceLimits: {
      maxYoungGenerationSizeMb: youngMegabytes,
      ...(oldMegabytes !== undefined && { maxOldGenerationSizeMb: oldMegabytes }),
    },
  });
  let waiting = 0;
  let failure: Error | undefined;
  let isEnding = false;
  let answer: Answers[Question] | undefined;
  const waiters: (() => void)[] = [];
  const wake = () => {
    for (const waiter of waiters.splice(0)) waiter();
  };
  const fail = (error: Error) => {
    failure ??= error;
    wake();
  };
  worker.on("message", (message: FromThread) => {
    if ("failure" in message) failure ??= revive(message.failure);
    else if ("answer" in message) answer = message.answer;
    else waiting -= message.done;
    wake();
  });
  worker.on("error", fail);
  worker.on("exit", (code) => {
    if (!isEnding) fail(new Error(`The thread that writes the site ended by itself (exit ${code}).`));
  });
  const send = (message: ToThread, moved: readonly ArrayBuffer[] = []) => {
    if (failure !== undefined) throw failure;
    worker.postMessage(message, moved);
  };
  const waitUntil = async (isReady: () => boolean) => {
    while (!isReady() && failure === undefined) await new Promise<void>((resolve) => waiters.push(resolve));
    if (failure !== undefined) throw failure;
  };
  return {
    give: async (page, tasks) => {
      const size = tasks.reduce((sum, task) => sum + sizeOf(task), 0);
      waiting += size;
      send({ page, tasks, size }, tasks.flatMap(listMoved));
      if (waiting > mostWaiting) await waitUntil(() => waiting <= mostWaiting / 2);
    },
    isBehind: () => waiting > behind,
    ask: async <Asked extends Question>(question: Asked) => {
      answer = undefined;
      send({ question });
      await waitUntil(() => answer !== undefined);
      return answer as unknown as Answers[Asked];
    },
    end: async () => {
      isEnding = true;
      await worker.terminate();
    },
  };
}

/** Bytes that go to the thread without a copy. */
function listMoved(task: Task): ArrayBuffer[] {
  const bytes = "html" in task ? task.html : task.kind === "packed" ? task.content : undefined;
  if (!(bytes instanceof Uint8Array)) return [];
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function revive({ page, message, stack, code, path }: ToldFailure): Error {
  const error = Object.assign(
    new Error(message),
    { stack },
    code !== undefined && { code },
    path !== undefined && { path },
  );
  return page === undefined ? error : new PageFailure(page, error);
}
