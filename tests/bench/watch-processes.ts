import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What a process and those it started used. */
export interface ProcessUse {
  /** Time on processors: unlike the clock's, it hardly depends on what else the machine does. */
  readonly processorSeconds: number;
  /** Resident memory of all processes at the moment when it was greatest. Pages that processes share count in each. */
  readonly treeBytes: number;
  /** The most resident memory that a single process ever held. */
  readonly largestProcessBytes: number;
}

const sampleMilliseconds = 100;
const ticksPerSecond = 100;

/**
 * Watches a process and those below it until `stop` is called. `stop` returns undefined where there is no `/proc` (not Linux). What a
 * process used is known from when it was last seen, also where it was killed and nobody waited for it; those that came and went between two looks
 * count in what their parent waited for.
 */
export function watchProcesses(root: number): { stop(): ProcessUse | undefined } {
  if (!existsSync("/proc/self/status")) return { stop: () => undefined };
  const seen = new Map<number, SeenProcess>();
  let treeBytes = 0;
  let largestProcessBytes = 0;
  const timer = setInterval(() => {
    let resident = 0;
    for (const pid of listTree(root)) {
      const status = readOrNothing(`/proc/${pid}/status`);
      resident += readField(status, "VmRSS");
      largestProcessBytes = Math.max(largestProcessBytes, readField(status, "VmHWM"));
      const now = readProcess(pid);
      const before = seen.get(pid);
      if (now && (!before || now.own >= before.own)) seen.set(pid, now);
    }
    treeBytes = Math.max(treeBytes, resident);
  }, sampleMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      return { processorSeconds: sumSeconds(root, seen), treeBytes, largestProcessBytes };
    },
  };
}

/** A process as it was last seen. */
export interface SeenProcess {
  readonly parent: number;
  /** Seconds on processors of its own. */
  readonly own: number;
  /** Seconds of those that it started, that have ended and that it waited for, with theirs. */
  readonly waited: number;
}

/** Seconds on processors of a process and all that it started. */
export function sumSeconds(root: number, seen: ReadonlyMap<number, SeenProcess>): number {
  const children = [...seen].filter(([pid, { parent }]) => parent === root && pid !== root);
  const ofChildren = children.reduce((sum, [pid]) => sum + sumSeconds(pid, seen), 0);
  const { own = 0, waited = 0 } = seen.get(root) ?? {};
  return own + Math.max(waited, ofChildren);
}

/** A process and all below it. Each thread lists the processes that it started. */
function listTree(pid: number): number[] {
  const children = listThreads(pid).flatMap((thread) =>
    readOrNothing(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(listTree)];
}

/** A process may end while it is looked at: then it has no threads and its files are empty. */
function listThreads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function readField(status: string, name: "VmRSS" | "VmHWM"): number {
  const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

/**
 * Parent, user and system time of its own and of those waited for: fields 4 and 14 to 17 of `stat`, whose second field is a name in brackets
 * that may hold spaces. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function readProcess(pid: number): SeenProcess | undefined {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  if (stat === "") return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const secondsOf = (...at: readonly number[]) =>
    at.reduce((sum, index) => sum + Number(fields[index] ?? 0), 0) / ticksPerSecond;
  return { parent: Number(fields[1] ?? 0), own: secondsOf(11, 12), waited: secondsOf(13, 14) };
}
