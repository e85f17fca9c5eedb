import { decodeText, type DecodedText } from "./decode.ts";
import { explainError, type FileFault, type FileSource } from "./folder.ts";
import type { Issue } from "./issue.ts";

/** Text of a file, or what keeps it from being read. */
export function readText(source: FileSource, file: string): DecodedText {
  let bytes: Uint8Array;
  try {
    bytes = source.read(file);
  } catch (error) {
    return { issues: [describeFault(explainError(file, error))] };
  }
  return decodeText(file, bytes);
}

/** A fault of the file system as an issue at the head of the file. */
export function describeFault({ file, problem, remedy }: FileFault): Issue {
  // A name that is not UTF-8 is shown as far as it can be.
  return { file, line: 1, column: 1, severity: "error", problem, remedy, rule: "file-unreadable" };
}
