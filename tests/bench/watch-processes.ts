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

/** Watches a process and those below it until `stop` is called. `stop` returns undefined where there is no `/proc` (not Linux). */
export function watchProcesses(root: number): { stop(): ProcessUse | undefined } {
  if (!existsSync("/proc/self/status")) return { stop: () => undefined };
  const seconds = new Map<number, number>();
  let treeBytes = 0;
  let largestProcessBytes = 0;
  const timer = setInterval(() => {
    let resident = 0;
    for (const pid of listTree(root)) {
      const status = readOrNothing(`/proc/${pid}/status`);
      resident += readField(status, "VmRSS");
      largestProcessBytes = Math.max(largestProcessBytes, readField(status, "VmHWM"));
      seconds.set(pid, Math.max(seconds.get(pid) ?? 0, readProcessorSeconds(pid)));
    }
    treeBytes = Math.max(treeBytes, resident);
  }, sampleMilliseconds);
  return {
    stop: () => {
      clearInterval(timer);
      const processorSeconds = [...seconds.values()].reduce((sum, used) => sum + used, 0);
      return { processorSeconds, treeBytes, largestProcessBytes };
    },
  };
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

/** User and system time, fields 14 and 15 of `stat`: the second field is a name in brackets that may hold spaces. */
function readProcessorSeconds(pid: number): number {
  const stat = readOrNothing(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
}
