import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { explainError } from "../../records/folder.ts";
import { ImportRefused } from "../records/problem.ts";

/** A file that an officer named, in memory. */
export interface GivenFile {
  /** Its name, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file that is to be imported. Throws `ImportRefused` where it cannot be read. */
export function readGivenFile(path: string): GivenFile {
  const refuse = (problem: string, remedy: string): never => {
    throw new ImportRefused([{ file: path, problem, remedy }]);
  };
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return refuse("There is no such file.", "Check its name and folder.");
  if (found.isDirectory()) return refuse("This is a folder.", "Name the file in it.");
  if (!found.isFile()) return refuse("This is no file.", "Name the file itself.");
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    const { problem, remedy } = explainError(path, error);
    return refuse(problem, remedy);
  }
}

/** The same, of a file that need not be there. */
export function readIfGiven(path: string): GivenFile | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readGivenFile(path) : undefined;
}
