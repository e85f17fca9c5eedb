import { readFileSync } from "node:fs";

const lookEveryMs = 500;

/**
 * Calls `stop` when a process that started this one is gone: npm, or the shell between. Their end tells nobody, and a build that goes on
 * would replace the site after somebody stopped it. Returns a function that ends the watch.
 */
export function watchParents(stop: () => void): () => void {
  const before = listParents();
  const timer = setInterval(() => {
    const isOrphan =
      process.ppid !== before[0] || before.some((pid, at) => at > 0 && parentOf(before[at - 1] ?? 1) !== pid);
    if (isOrphan) {
      clearInterval(timer);
      stop();
    }
  }, lookEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** The process that started this one and, where npm runs it and the system tells, those up to npm. */
function listParents(): number[] {
  const parents = [process.ppid];
  while (parents.length < mostSteps) {
    const last = parents.at(-1) ?? 1;
    if (isNpm(last)) return parents;
    const parent = parentOf(last);
    if (parent === undefined || parent <= 1) break;
    parents.push(parent);
  }
  return [process.ppid];
}

/** Between npm and this process stand a shell and the command that chooses a Node. */
const mostSteps = 5;

/** Whether a process is npm, which names itself. Where the system does not tell, it is not. */
function isNpm(pid: number): boolean {
  try {
    return /^npm\b/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}

/** From Linux's list of processes; undefined elsewhere. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function parentOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(fields.slice(fields.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}
