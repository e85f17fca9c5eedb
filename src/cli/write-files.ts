import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Moves a file; tests give one that fails. */
type Move = (from: string, to: string) => void;

/**
 * Writes files below a folder, all or none: each whole, and put in its place at once when all are written. Where one cannot be, those before it become
 * what they were, and what the file system says is thrown.
 */
export function writeFiles(root: string, texts: ReadonlyMap<string, string>, move: Move = renameSync): void {
  const undo: (() => void)[] = [];
  const paths = [...texts.keys()].map((file) => join(root, file));
  try {
    // A disk that is full is found here.
    for (const [file, text] of texts) writeFresh(join(root, file), text, undo);
    for (const path of paths) {
      const before = existsSync(path) ? readFileSync(path) : undefined;
      move(freshName(path), path);
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

const freshName = (path: string): string => `${path}.new`;

function writeFresh(path: string, text: string, undo: (() => void)[]): void {
  mkdirSync(dirname(path), { recursive: true });
  undo.unshift(() => {
    rmSync(freshName(path), { force: true });
  });
  writeFileSync(freshName(path), text);
}
