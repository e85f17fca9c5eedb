import { decodeText, type DecodedText } from "./decode.ts";
import { explainError, type FileFault, type FileSource } from "./folder.ts";
import { breach, headOf, type Issue, type Rule } from "./issue.ts";

export const fileUnreadable: Rule = {
  id: "file-unreadable",
  severity: "error",
  says: "Every file can be read: it is a plain file of at most 20 MB, with a name in UTF-8; no pipe, no device, no link that leads nowhere.",
};

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
  return breach(fileUnreadable, headOf(file), problem, remedy);
}
