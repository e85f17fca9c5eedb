/*
 * One build at a time: it notes its number in the site's work folder, and that it is alive.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** Where a build works until it is whole: on the same disk as the site, so that one step puts it in place. */
export const workFolder = (root: string): string => join(root, ".findings");
const lockFile = (root: string): string => join(workFolder(root), "building");

/** A build says so often that it is alive. */
const beatMs = 2000;
/** A build that has not said so for this long is taken for stopped, although a program with its number runs. */
const longestSilenceMs = 10 * 60_000;
/** A note without a number is of a build that is about to write it, or of one that was stopped just then. */
const longestEmptyMs = 2000;

/** Whether this process has the lock: another takes it over from one that was silent for long, as when its computer slept. */
export function isBuilder(root: string): boolean {
  return readNote(lockFile(root)) === process.pid;
}

/**
 * Keeps the folder for one build until the function that it returns is called. Where another build is under way, returns the number of
 * its process instead.
 */
export function lockFolder(root: string): (() => void) | number {
  mkdirSync(workFolder(root), { recursive: true });
  const file = lockFile(root);
  const builder = findBuilder(file) ?? takeStoppedAway(file);
  if (builder !== undefined) return builder;
  let handle: number;
  try {
    handle = openSync(file, "wx");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return findBuilder(file) ?? 0;
    throw error;
  }
  try {
    writeSync(handle, String(process.pid));
  } catch (error) {
    // An empty note of a full disk would stay.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  const beat = setInterval(() => {
    const now = new Date();
    if (isBuilder(root)) utimesSync(file, now, now);
  }, beatMs);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (isBuilder(root)) rmSync(file, { force: true });
  };
}

/**
 * Takes the note of a stopped build away. Of two commands that begin at once one may find here the note that the other has just left: then it gives
 * the number of that one, and the note is back.
 */
function takeStoppedAway(file: string): number | undefined {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return undefined;
  }
  const builder = findBuilder(aside);
  if (builder === undefined) rmSync(aside, { force: true });
  else renameSync(aside, file);
  return builder;
}

/** Number of the process that builds as a note says, 0 where the note is not yet written; undefined where none builds. */
function findBuilder(file: string): number | undefined {
  const noted = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (noted === undefined) return undefined;
  const [pid, silenceMs] = [readNote(file), Date.now() - noted];
  if (pid === undefined) return silenceMs < longestEmptyMs ? 0 : undefined;
  return isRunning(pid) && silenceMs < longestSilenceMs ? pid : undefined;
}

/** The number in a note; undefined where there is none. */
function readNote(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
