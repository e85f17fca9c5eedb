import { readDocx } from "./read-docx.ts";
import { readPastedText } from "./read-pasted-text.ts";
import { readPdf } from "./read-pdf.ts";
import type { PrintedDocument, ReadingProblem } from "./printed.ts";

/** Reads a PDF, a Word document or plain text by what the bytes are, whatever the file is called. */
export async function readPrinted(bytes: Uint8Array): Promise<PrintedDocument | ReadingProblem> {
  if (bytes.length === 0) return { problem: "The file is empty. Download it again." };
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return readPdf(bytes);
  if (head.startsWith("PK\u0003\u0004")) return readDocx(bytes);
  if (/<!doctype html|<html[\s>]|^\s*<\?xml|^\s*\{\s*"/i.test(head))
    return {
      problem:
        "The file is a web page or a message and no report: the site it came from answered so, perhaps because of an error. Open its address in a browser, and download the report itself.",
    };
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0"))
    return {
      problem: "The file is of an old form of Word or Excel (.doc, .xls). Save it as .docx or PDF, and import that.",
    };
  const text = decode(bytes);
  if (text === undefined)
    return { problem: "The file is neither a PDF nor a Word document (.docx) nor text. Import the report itself." };
  return readPastedText(text);
}

/** Plain text; undefined where the bytes are something else. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000E-\u001B]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
