import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Progress } from "./progress.ts";

/** Moves a file; tests give one that fails. */
type Move = (from: string, to: string) => void;

/** Texts to be written below a folder, by path. */
export interface WritingTask {
  readonly root: string;
  readonly files: ReadonlyMap<string, string>;
  readonly progress?: Progress | undefined;
  readonly move?: Move;
}

/**
 * Writes files below a site's folder, all or none. They are written beside the records first, and only then put in their places one after
 * the other: a signal that asks the program to stop is obeyed before that with nothing changed, and during it when all are in place. Where one
 * cannot be put in its place, those before it become what they were, and what the file system says is thrown.
 */
export async function writeAll({ root, files, progress, move = renameSync }: WritingTask): Promise<void> {
  mkdirSync(join(root, ".findings"), { recursive: true });
  const stage = mkdtempSync(join(root, ".findings", "import-"));
  const stop = () => {
    rmSync(stage, { recursive: true, force: true });
    process.exit(stopped);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    const paths = [...files.keys()];
    for (const [index, path] of paths.entries()) {
      const staged = join(stage, path);
      mkdirSync(dirname(staged), { recursive: true });
      writeFileSync(staged, files.get(path) ?? "");
      progress?.tell("Writing", index / paths.length);
      // A signal is heard between two files.
      if (index % 20 === 0) await setImmediate();
    }
    await setImmediate();
    putInPlace(root, stage, paths, move);
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
    rmSync(stage, { recursive: true, force: true });
    progress?.end();
  }
}

/** What a shell says of a program that Ctrl-C ended. */
const stopped = 130;

/** In one go, without a pause in which a signal is heard. */
function putInPlace(root: string, stage: string, paths: readonly string[], move: Move): void {
  const undo: (() => void)[] = [];
  try {
    for (const path of paths) {
      const target = join(root, path);
      const before = readIfThere(target);
      mkdirSync(dirname(target), { recursive: true });
      move(join(stage, path), target);
      undo.unshift(() => {
        if (before === undefined) rmSync(target, { force: true });
        else writeFileSync(target, before);
      });
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
