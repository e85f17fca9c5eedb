import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Changes } from "../site-fixture.ts";

const mistakesFolder = join(import.meta.dirname, "../fixtures/mistakes");

/** Names of the folders that each hold one mistake. */
export function listMistakes(): string[] {
  return readdirSync(mistakesFolder).sort();
}

/** The files in which a mistaken site differs from the correct one; `removed.txt` names the files that it lacks. */
export function readMistake(name: string): Changes {
  return readChanges(join(mistakesFolder, name));
}

/** The files of a folder as changes to the correct site. */
export function readChanges(folder: string): Changes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.flatMap((path): [string, Uint8Array | undefined][] => {
      const file = relative(folder, path).split(sep).join("/");
      if (file !== "removed.txt") return [[file, readFileSync(path)]];
      const removed = readFileSync(path, "utf8").split("\n");
      return removed.filter((line) => line !== "").map((line) => [line, undefined]);
    }),
  );
}
