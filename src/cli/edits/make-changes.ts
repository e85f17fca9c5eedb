import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadSite } from "../../checks/load-site.ts";
import { openFolder } from "../../records/read.ts";
import { writeFiles } from "../write-files.ts";
import { listObstacles } from "./list-obstacles.ts";
import { withChanges, type FileChanges } from "./text-edit.ts";

/** The moment and day for which changes are checked. */
interface CheckedFor {
  readonly day: string;
  readonly moment: number | undefined;
}

/**
 * Makes changes of a site's files, all or none: only where the check finds no mistake in the site as it would be, but for what is still to be written. Returns what is wrong, a line each;
 * nothing where it is done.
 */
export function makeChanges(root: string, changes: FileChanges, checkedFor: CheckedFor): string[] {
  const { issues } = loadSite(withChanges(openFolder(root), changes), checkedFor);
  const obstacles = listObstacles(issues);
  if (obstacles.length > 0) return obstacles;
  const gone = [...changes.removed].map((file) => join(root, file)).filter((path) => existsSync(path));
  const before = gone.map((path) => [path, readFileSync(path)] as const);
  try {
    for (const path of gone) rmSync(path);
    writeFiles(root, changes.texts);
    return [];
  } catch (error) {
    for (const [path, content] of before) writeFileSync(path, content);
    throw error;
  }
}
