import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { siteFolder } from "./site-fixture.ts";

const projectFolder = join(import.meta.dirname, "..");

/** Runs the build of the site in the folder in which it starts. */
export const buildScript = join(projectFolder, "src/cli/programs/build.ts");

/** A folder for sites to build. */
export function makeWorkFolder(name: string): string {
  const work = join(projectFolder, ".findings");
  mkdirSync(work, { recursive: true });
  return mkdtempSync(join(work, `test-${name}-`));
}

/** The small sites that the engine is tried with: `site`, or one of `sites`, such as a single letter. */
export const fixtureSites = readdirSync(join(projectFolder, "tests/fixtures/sites"));

/** Folder of a fixture site by its name in `tests/fixtures/sites`. */
export function fixtureSiteFolder(name: string): string {
  return join(projectFolder, "tests/fixtures/sites", name);
}

/** Puts a small site into a folder of its own, where it can be built and changed. */
export function copyBuildableSite(root: string, site = siteFolder): string {
  cpSync(site, root, { recursive: true });
  return root;
}

/** Content of every file below a folder, by path, as Latin-1 text so that any bytes can be compared. */
export function readAll(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(folder, file).split(sep).join("/"), readFileSync(file, "latin1")] as const),
  );
}

/** Removes a folder and all in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
