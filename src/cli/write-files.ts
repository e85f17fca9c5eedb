import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Moves a file; tests give one that fails. */
type Move = (from: string, to: string) => void;

/**
 * Writes files below a folder, all or none: each whole, and put in its place at once. Where one cannot be written, those before it become what
 * they were, and what the file system says is thrown.
 */
export function writeFiles(root: string, texts: ReadonlyMap<string, string>, move: Move = renameSync): void {
  const undo: (() => void)[] = [];
  try {
    for (const [file, text] of texts) {
      const path = join(root, file);
      const before = existsSync(path) ? readFileSync(path) : undefined;
      mkdirSync(dirname(path), { recursive: true });
      const fresh = `${path}.new`;
      undo.unshift(() => {
        rmSync(fresh, { force: true });
      });
      writeFileSync(fresh, text);
      move(fresh, path);
      undo.unshift(() => {
        if (before === undefined) rmSync(path);
        else writeFileSync(path, before);
      });
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}
