import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** What may lie in a folder that counts as empty: what installing the engine, git and the system put there. */
const harmless =
  /^(?:node_modules|package\.json|package-lock\.json|\.npmrc|\.git|\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini|.+\.tgz)$/;

/** Why nothing can be written into a folder; undefined where it is new or as good as empty. */
export function findObstacle(folder: string): string | undefined {
  if (!existsSync(folder)) {
    const parent = dirname(resolve(folder));
    if (existsSync(parent) && statSync(parent).isDirectory()) return undefined;
    return `There is no folder ${parent}. Make it first, or name a folder elsewhere.`;
  }
  if (!statSync(folder).isDirectory()) return `${folder} is a file. Name a folder that is empty, or a new one.`;
  const others = readdirSync(folder).filter((name) => !harmless.test(name));
  if (others.length === 0) return undefined;
  const named = others.slice(0, 5).join(", ");
  return `${folder} is not empty: it holds ${named}${others.length > 5 ? ", …" : ""}. Name a folder that is empty, or a new one.`;
}

/** Moves a file or folder; tests give one that fails. */
type Move = (from: string, to: string) => void;

/**
 * Writes files into a folder, all or none: they are written beside it first, on the same disk, and then moved into place. Files that the folder
 * has already are replaced, and come back if a later step fails. Throws what the file system says.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, move: Move = renameSync): void {
  const target = resolve(folder);
  const isNew = !existsSync(target);
  const work = isNew
    ? mkdtempSync(join(dirname(target), `.${basename(target)}-`))
    : mkdtempSync(join(target, ".findings-new-"));
  try {
    const whole = join(work, "new");
    for (const [path, text] of files) {
      mkdirSync(dirname(join(whole, path)), { recursive: true });
      writeFileSync(join(whole, path), text);
    }
    if (isNew) move(whole, target);
    else moveAll(whole, target, join(work, "old"), move);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Moves everything in one folder into another, and what it replaces aside; takes all of it back where a step fails. */
function moveAll(from: string, to: string, aside: string, move: Move): void {
  mkdirSync(aside);
  const undo: (() => void)[] = [];
  const moveOne = (source: string, target: string) => {
    move(source, target);
    undo.unshift(() => {
      renameSync(target, source);
    });
  };
  try {
    for (const name of readdirSync(from)) {
      if (existsSync(join(to, name))) moveOne(join(to, name), join(aside, name));
      moveOne(join(from, name), join(to, name));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}
