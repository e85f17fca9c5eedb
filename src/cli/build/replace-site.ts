/*
 * `dist` is replaced by two renames, and what it held before is removed by a process that nobody waits for. A link that is swapped in one
 * step would be safer, but many tools that copy a site do not follow links. So the next command mends what a stopped one left, and a build
 * that lost its parent stops (`stop-with-parents.ts`), between two pages or files: then nothing of it is still being written when its
 * folder is removed.
 */
import { spawn } from "node:child_process";
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { lockFolder, workFolder } from "./build-lock.ts";

const previousFolder = (root: string): string => join(workFolder(root), "previous");

/**
 * The folder of the build that has the lock. Its name is always the same: Node.js keeps compiled code by the name of its file, and with a name
 * for each build would keep what every build has bundled.
 */
export function scratchFolder(root: string): string {
  return join(workFolder(root), "build-new");
}

/**
 * Puts right what a stopped command left: the published site goes back to its place if the last step of a build was cut off, and
 * unfinished and replaced sites go. Does nothing while a build is under way, and none begins meanwhile.
 */
export function mendFolder(root: string): void {
  const work = workFolder(root);
  if (!existsSync(work)) return;
  const unlock = lockFolder(root);
  if (typeof unlock === "number") return;
  try {
    const site = join(root, "dist");
    if (!existsSync(site) && existsSync(previousFolder(root))) {
      renameSync(previousFolder(root), site);
      console.error("A build was stopped in its last step. The site that was published before is back in dist.");
    }
    for (const name of readdirSync(work))
      if (/^(?:build-(?:\d+|new)|old-\d+|previous)$/.test(name))
        rmSync(join(work, name), { recursive: true, force: true });
  } finally {
    unlock();
  }
}

/** Why a build could not put a folder in the place of `dist`; undefined where it can: a file or a link there is somebody's own. */
export function findDistObstacle(root: string): string | undefined {
  const there = lstatSync(join(root, "dist"), { throwIfNoEntry: false });
  if (there === undefined || there.isDirectory()) return undefined;
  return there.isSymbolicLink()
    ? "dist is a link, and a build puts a folder in its place: what it leads to would stay as it is. Take the link away, and have the folder dist copied to where it is to be."
    : "dist is a file, and a build puts a folder in its place. Move the file away, or give it another name.";
}

/**
 * Puts a finished site in the place of the published one, which goes soon after. `settle` is part of the step: where it or the step itself
 * fails, the published site is back in its place.
 */
export function replaceSite(root: string, replacement: string, settle?: () => void): void {
  const [site, previous] = [join(root, "dist"), previousFolder(root)];
  rmSync(previous, { recursive: true, force: true });
  const isReplaced = existsSync(site);
  if (isReplaced) renameSync(site, previous);
  try {
    renameSync(replacement, site);
    settle?.();
  } catch (error) {
    if (existsSync(site)) renameSync(site, replacement);
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
