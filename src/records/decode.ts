import type { Issue } from "./issue.ts";

/** A file's text with `\n` line ends and no byte order mark, or the reason why it cannot be read. */
export type DecodedText = { readonly text: string } | { readonly issue: Issue };

/** Turns a file's bytes into text. Text that is not UTF-8, or that lost characters on its way, is refused. */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, placeOfBadByte(bytes), {
      problem: "The file is not saved as UTF-8.",
      remedy: "Save it again with the encoding UTF-8 and check letters such as é, £ and – first.",
    });
  }
  text = text.replace(/\r\n?/g, "\n");
  const lost = text.indexOf("\uFFFD");
  if (lost >= 0) {
    return refuse(file, placeAt(text, lost), {
      problem: "A character was lost here when the file was saved or copied (it shows as \uFFFD).",
      remedy: "Type the character again.",
    });
  }
  const control = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
  if (control >= 0) {
    return refuse(file, placeAt(text, control), {
      problem: "There is a character here that cannot be shown.",
      remedy: "Delete it; copying from a PDF often brings one along.",
    });
  }
  if (text.trim() === "") {
    return refuse(
      file,
      { line: 1, column: 1 },
      {
        problem: "The file is empty.",
        remedy: "Write the record, or delete the file.",
      },
    );
  }
  return { text };
}

function refuse(file: string, place: { line: number; column: number }, words: { problem: string; remedy: string }) {
  return { issue: { file, ...place, severity: "error", ...words, rule: "file-text" } } as const;
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
