/*
 * `dist` is replaced by two renames, and what it held before is removed by a process that nobody waits for. A link that is swapped in one
 * step would be safer, but many tools that copy a site do not follow links. So the next command mends what a stopped one left, and a build
 * that lost its parent stops (`stop-with-parents.ts`), between two pages or files: then nothing of it is still being written when its
 * folder is removed.
 */
import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** Where a build works until it is whole: on the same disk as the site, so that one step puts it in place. */
const workFolder = (root: string): string => join(root, ".findings");
const previousFolder = (root: string): string => join(workFolder(root), "previous");
const lockFile = (root: string): string => join(workFolder(root), "building");

/** A build says so often that it is alive. */
const beatMs = 2000;
/** A build that has not said so for this long is taken for stopped, although a program with its number runs. */
const longestSilenceMs = 10 * 60_000;

/**
 * The folder of the build that has the lock. Its name is always the same: Node.js keeps compiled code by the name of its file, and with a name
 * for each build would keep what every build has bundled.
 */
export function scratchFolder(root: string): string {
  return join(workFolder(root), "build-new");
}

/** Whether this process has the lock: another takes it over from one that was silent for long, as when its computer slept. */
export function isBuilder(root: string): boolean {
  return readNote(root) === process.pid;
}

/**
 * Puts right what a stopped command left: the published site goes back to its place if the last step of a build was cut off, and
 * unfinished and replaced sites go. Does nothing while a build is under way.
 */
export function mendFolder(root: string): void {
  const work = workFolder(root);
  if (!existsSync(work) || findBuilder(root) !== undefined) return;
  const site = join(root, "dist");
  if (!existsSync(site) && existsSync(previousFolder(root))) {
    renameSync(previousFolder(root), site);
    console.error("A build was stopped in its last step. The site that was published before is back in dist.");
  }
  for (const name of readdirSync(work))
    if (/^(?:build-(?:\d+|new)|old-\d+|previous|building)$/.test(name))
      rmSync(join(work, name), { recursive: true, force: true });
}

/**
 * Keeps the folder for one build until the function that it returns is called. Where another build is under way, returns the number of
 * its process instead.
 */
export function lockFolder(root: string): (() => void) | number {
  mkdirSync(workFolder(root), { recursive: true });
  const file = lockFile(root);
  const builder = findBuilder(root);
  if (builder !== undefined) return builder;
  rmSync(file, { force: true });
  let handle: number;
  try {
    handle = openSync(file, "wx");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return findBuilder(root) ?? 0;
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

/** Why a build could not put a folder in the place of `dist`; undefined where it can: a file or a link there is somebody's own. */
export function findDistObstacle(root: string): string | undefined {
  const there = lstatSync(join(root, "dist"), { throwIfNoEntry: false });
  if (there === undefined || there.isDirectory()) return undefined;
  return there.isSymbolicLink()
    ? "dist is a link, and a build puts a folder in its place: what it leads to would stay as it is. Take the link away, and have the folder dist copied to where it is to be."
    : "dist is a file, and a build puts a folder in its place. Move the file away, or give it another name.";
}

/** Puts a finished site in the place of the published one, which goes soon after. If the second step fails, the first is taken back. */
export function replaceSite(root: string, replacement: string): void {
  const [site, previous] = [join(root, "dist"), previousFolder(root)];
  rmSync(previous, { recursive: true, force: true });
  const isReplaced = existsSync(site);
  if (isReplaced) renameSync(site, previous);
  try {
    renameSync(replacement, site);
  } catch (error) {
    if (isReplaced) renameSync(previous, site);
    throw error;
  }
  if (isReplaced) removeLater(root, previous);
}

/** Removes a folder in a process of its own, which this one need not wait for: thousands of files take seconds. */
function removeLater(root: string, folder: string): void {
  const name = join(workFolder(root), `old-${process.pid}`);
  rmSync(name, { recursive: true, force: true });
  renameSync(folder, name);
  const script = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";
  const child = spawn(process.execPath, ["-e", script, name], { detached: true, stdio: "ignore" });
  // Where it cannot be started, the next command removes the folder.
  child.on("error", () => undefined).unref();
}

/** Number of the process that builds in this folder now; undefined where none does. */
function findBuilder(root: string): number | undefined {
  const pid = readNote(root);
  if (pid === undefined || !isRunning(pid)) return undefined;
  const noted = statSync(lockFile(root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - noted < longestSilenceMs ? pid : undefined;
}

/** The number that the last build left in its note; undefined where there is none. */
function readNote(root: string): number | undefined {
  try {
    const pid = Number(readFileSync(lockFile(root), "utf8"));
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
