import { findBadText } from "./characters.ts";
import { findFileKind } from "./file-kinds.ts";
import { breach, headOf, type Issue, type Rule } from "./issue.ts";
import { findMergeMarker } from "./merge-markers.ts";

export const fileText: Rule = {
  id: "file-text",
  severity: "error",
  says: "A file is text in UTF-8, not empty, and holds nothing that readers cannot see or cannot make out.",
};

export const fileMerge: Rule = {
  id: "file-merge",
  severity: "error",
  says: "No file holds both sides of a merge, which git marks by lines of seven `<`, `|`, `=` and `>`.",
};

/** A file's text with `\n` line ends and no byte order mark, or the reasons why it cannot be read. */
export type DecodedText = { readonly text: string } | { readonly issues: readonly Issue[] };

/**
 * Turns a file's bytes into text: the gate through which every file of every kind comes in. Text that is not UTF-8, that lost characters
 * on its way, that holds characters which nobody can see, or that holds both sides of a merge is refused.
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const kind = findFileKind(bytes);
  if (kind) return { issues: [breach(fileText, headOf(file), `It is no text, but ${kind.name}.`, kind.remedy)] };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const remedy = "Save it again with the encoding UTF-8 and check letters such as é, £ and – first.";
    return {
      issues: [breach(fileText, { file, ...placeOfBadByte(bytes) }, "The file is not saved as UTF-8.", remedy)],
    };
  }
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  const bad = findBadText(text);
  if (bad.length > 0) {
    return {
      issues: bad.map(({ offset, problem, remedy }) =>
        breach(fileText, { file, ...placeAt(text, offset) }, problem, remedy),
      ),
    };
  }
  const marker = findMergeMarker(file, text);
  if (marker) {
    const problem = "Two versions of this file were merged here, and nobody chose between them.";
    const remedy = "Keep what is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.";
    return { issues: [breach(fileMerge, { file, ...marker }, problem, remedy)] };
  }
  if (text.trim() === "")
    return { issues: [breach(fileText, headOf(file), "The file is empty.", "Write the record, or delete the file.")] };
  return { text };
}

function placeAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - lineStart + 1 };
}

function placeOfBadByte(bytes: Uint8Array) {
  const text = new TextDecoder("utf-8").decode(bytes);
  return placeAt(text, Math.max(0, text.indexOf("\uFFFD")));
}
