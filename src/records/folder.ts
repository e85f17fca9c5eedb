import { readdirSync, readFileSync, statSync, type Dirent, type Stats } from "node:fs";
import { join } from "node:path";
import { compareText } from "./issue.ts";

/** Something below a folder that cannot be read. */
export interface FileFault {
  /** Path from the site's root, with forward slashes. */
  readonly file: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What lies below a folder: paths of plain files, sorted, and what cannot be read. */
export interface FolderContent {
  readonly files: readonly string[];
  readonly faults: readonly FileFault[];
}

/** Where files come from. Tests and the benchmark can give another. */
export interface FileSource {
  /** Paths of all files below `folder`, from the site's root, sorted; empty where there is no such folder. */
  list(folder: string): readonly string[];
  /** The same, with what cannot be read; a source in memory has nothing of that kind. */
  content?(folder: string): FolderContent;
  /** Bytes of a file. Throws where it cannot be read. */
  read(file: string): Uint8Array;
  exists(file: string): boolean;
}

/** Greatest size of a file that is read, in bytes: 20 MB. The largest of a hundred authorities has a tenth of it. */
const greatestFileSize = 20_000_000;

/** A file that cannot be read, with the words for it. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(`${fault.file}: ${fault.problem}`);
    this.fault = fault;
  }
}

/** Lists everything below a folder. Never throws, follows no link to a folder, and opens nothing. */
export function walkFolder(root: string, folder: string): FolderContent {
  const files: string[] = [];
  const faults: FileFault[] = [];
  const visit = (path: string): void => {
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(join(root, path), { withFileTypes: true, encoding: "buffer" });
    } catch (error) {
      faults.push(explainError(path, error));
      return;
    }
    for (const entry of entries) {
      const name = entry.name.toString("utf8");
      const file = `${path}/${name}`;
      if (!Buffer.from(name, "utf8").equals(entry.name)) faults.push({ file, ...faultWords.badName });
      else if (entry.isDirectory()) visit(file);
      else if (entry.isFile()) files.push(file);
      else {
        const fault = findFault(root, file);
        if (fault) faults.push(fault);
        else files.push(file);
      }
    }
  };
  const found = statOf(root, folder);
  if (found instanceof Error) faults.push(explainError(folder, found));
  else if (found?.isDirectory()) visit(folder);
  else if (found) faults.push({ file: folder, ...faultWords.notAFolder });
  return { files: files.sort(compareText), faults };
}

/** Bytes of a plain file. Throws `UnreadableFile` for everything else: a folder, a pipe, a device, a link that leads nowhere, a huge file. */
export function readPlainFile(root: string, file: string): Uint8Array {
  const fault = findFault(root, file);
  if (fault) throw new UnreadableFile(fault);
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    throw new UnreadableFile(explainError(file, error));
  }
}

/** Words for an error of the file system at a file; an error of another kind is thrown on. */
export function explainError(file: string, error: unknown): FileFault {
  if (error instanceof UnreadableFile) return error.fault;
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return { file, ...(errorWords[code] ?? otherError(code)) };
}

function statOf(root: string, file: string): Stats | Error | undefined {
  try {
    return statSync(join(root, file), { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function findFault(root: string, file: string): FileFault | undefined {
  const found = statOf(root, file);
  if (found instanceof Error) return explainError(file, found);
  if (!found) return { file, ...faultWords.danglingLink };
  if (found.isDirectory()) return { file, ...faultWords.linkToFolder };
  if (!found.isFile()) return { file, ...faultWords.notAFile };
  return found.size > greatestFileSize ? { file, ...tooLarge(found.size) } : undefined;
}

type Words = Pick<FileFault, "problem" | "remedy">;

/** What a place in a folder can be instead of a file. */
const faultWords = {
  badName: {
    problem: "The file's name is not written in UTF-8.",
    remedy: "Rename it, with lower-case letters, digits and hyphens.",
  },
  notAFolder: {
    problem: "This should be a folder.",
    remedy: "Restore the folder from an earlier version.",
  },
  danglingLink: {
    problem: "This is a link to a file that is not there.",
    remedy: "Put the file itself here, or delete the link.",
  },
  linkToFolder: {
    problem: "This is a folder, or a link to one, where a file belongs.",
    remedy: "Put the files themselves here.",
  },
  notAFile: {
    problem: "This is a pipe or a device, and no file.",
    remedy: "Delete it, and put the file itself here.",
  },
} as const satisfies Readonly<Record<string, Words>>;

function tooLarge(size: number): Words {
  return {
    problem: `The file has ${Math.round(size / 1_000_000)} MB, and at most ${greatestFileSize / 1_000_000} MB are read.`,
    remedy: "Check what it is; cut a long list of figures into several indicators.",
  };
}

const errorWords: Readonly<Record<string, Words>> = {
  EACCES: { problem: "It may not be read.", remedy: "Give yourself the right to read it, or copy it anew." },
  EPERM: { problem: "It may not be read.", remedy: "Give yourself the right to read it, or copy it anew." },
  ELOOP: { problem: "This is a link that leads back to itself.", remedy: "Put the file itself here." },
  ENOENT: faultWords.danglingLink,
  EISDIR: faultWords.linkToFolder,
};

function otherError(code: string): Words {
  return { problem: `It cannot be read (${code}).`, remedy: "Check the disk, or copy the file anew." };
}
