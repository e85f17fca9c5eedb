import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { basename, join, sep } from "node:path";
import { notALink, PlaceFault, publishedName, type Place, type Published } from "./place.ts";

/** A folder of this machine in which sites are published. It is made where it is not there. */
export function openLocalPlace(folder: string): Place {
  const [releases, current] = [join(folder, "releases"), join(folder, "current")];
  const arriving = join(releases, `.arriving-${process.pid}`);
  const read = (): Published => ({
    names: existsSync(releases)
      ? readdirSync(releases)
          .filter((name) => publishedName.test(name))
          .sort()
      : [],
    current: readCurrent(current),
  });
  return {
    served: current,
    read,
    put: (site, name) => {
      if (`${folder}${sep}`.startsWith(`${site}${sep}`))
        throw new PlaceFault(
          `${folder} lies in the built site, which the next build replaces. Name a folder outside of it.`,
        );
      makeFolder(releases);
      removeStopped(releases);
      try {
        cpSync(site, arriving, { recursive: true });
        keepDates(arriving, read().current === undefined ? undefined : current);
        renameSync(arriving, join(releases, name));
      } finally {
        rmSync(arriving, { recursive: true, force: true });
      }
    },
    serve: (name) => {
      const link = join(folder, `.current-${process.pid}`);
      rmSync(link, { force: true });
      symlinkSync(join("releases", name), link);
      renameSync(link, current);
    },
    remove: (names) => {
      for (const name of names) rmSync(join(releases, name), { recursive: true, force: true });
    },
  };
}

/** Node says of a disk that can only be read that there is no such folder. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new PlaceFault(
      `The folder ${folder} cannot be made: the disk can only be read, or something above it is a link that leads nowhere.`,
    );
  }
}

function readCurrent(link: string): string | undefined {
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isSymbolicLink()) throw new PlaceFault(notALink(link));
  return basename(readlinkSync(link));
}

/** Removes what commands left that were stopped while they copied. */
function removeStopped(releases: string): void {
  for (const name of readdirSync(releases)) {
    const pid = Number(/^\.arriving-(\d+)$/.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(releases, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Gives each file that is the same as in the site before the date that it has there. */
function keepDates(folder: string, before: string | undefined): void {
  if (before === undefined) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const old = join(before, file.slice(folder.length));
    const found = statSync(old, { throwIfNoEntry: false });
    if (found?.size === statSync(file).size && readFileSync(old).equals(readFileSync(file)))
      utimesSync(file, found.atime, found.mtime);
  }
}
