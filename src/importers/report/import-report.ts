import { readPrinted } from "./printed/read-file.ts";
import { tellSecondReport } from "./opening/second-report.ts";
import { understandReport, type GivenFacts, type ReadReport } from "./understand.ts";
import { writeDocument, type WrittenDocument } from "./writing/write-document.ts";

/** What an officer says of a report besides the file. */
export interface ReportAnswers extends GivenFacts {
  /** Address of the original. */
  readonly address?: string | undefined;
  /** Whether the text is wanted in the document's own words. */
  readonly whole: boolean;
  /** Title of the licence under which the officer says that it was published. */
  readonly licence?: string | undefined;
  /** Title of the licence that reports mean by the name they give, and that then allows their words. */
  readonly openLicence: string;
}

/** A report turned into a document, or why not. */
export type ImportedReport =
  | { readonly document: WrittenDocument; readonly report: ReadReport; readonly todos: number }
  | { readonly problem: string };

/** Reads a report from the bytes of its file and writes it as a draft of a document. Nothing is written to a disk. */
export async function importReport(bytes: Uint8Array, answers: ReportAnswers): Promise<ImportedReport> {
  const printed = await readPrinted(bytes);
  if ("problem" in printed) return printed;
  const second = tellSecondReport(printed);
  if (second !== undefined) return { problem: second };
  const report = understandReport(printed, answers);
  if ("problem" in report) return report;
  const licence = answers.licence ?? (report.rights.isOpen ? answers.openLicence : undefined);
  if (answers.whole && licence === undefined)
    return {
      problem:
        "The report does not say that it is published under an open licence, so its own words are not imported. Leave --whole out, or say with --licence under which licence it was published.",
    };
  const { address, whole } = answers;
  const document = writeDocument(report, { licence, address, isWhole: whole });
  return { document, report, todos: document.text.split("TODO:").length - 1 };
}
