import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { importReport, type ImportedReport } from "../../importers/report/import-report.ts";
import { licences } from "../../library/licences.ts";
import { isRealDate } from "../../model/date.ts";
import { identifierPattern, webAddress } from "../../model/text.ts";
import { explainError } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { findAuthority } from "./find-authority.ts";
import { writeFiles } from "../write-files.ts";

/** What an import was called with. */
export interface ImportCall {
  /** The file as it was named. */
  readonly file: string;
  /** Gives its bytes, or throws what the file system says. */
  readonly read: () => Uint8Array;
  readonly authority?: string | undefined;
  readonly published?: string | undefined;
  readonly address?: string | undefined;
  readonly whole?: boolean | undefined;
  readonly licence?: string | undefined;
  readonly id?: string | undefined;
}

/** What is said to the officer, and whether a document was written. */
export interface ImportAnswer {
  readonly text: string;
  readonly written: boolean;
}

/** Reads a report and writes it into a site as a draft: the whole file or nothing, and never over another. */
export async function importIntoSite(root: string, call: ImportCall): Promise<ImportAnswer> {
  const answers = readAnswers(call);
  if ("problem" in answers) return refuse(answers.problem);
  const bytes = readBytes(call);
  if ("problem" in bytes) return refuse(bytes.problem);
  const imported = await importReport(bytes.bytes, answers);
  if ("problem" in imported) return refuse(`${call.file}: ${imported.problem}`);
  const { document } = imported;
  const id = call.id ?? document.id;
  const file = document.file.replace(/[^/]+$/, `${id}.md`);
  const known = findDocument(root, id);
  if (known !== undefined)
    return refuse(
      `There is a document ${id} already: ${known}. No file is written over; if this is another report, give it an id of its own with --id.`,
    );
  try {
    writeFiles(root, new Map([[file, document.text]]));
  } catch (error) {
    const { problem, remedy } = explainError(file, error);
    return refuse(`${file}: ${problem} ${remedy}`);
  }
  return { text: tell(file, imported), written: true };
}

function refuse(problem: string): ImportAnswer {
  return { text: `${problem}\nNothing was written.`, written: false };
}

function readBytes({ file, read }: ImportCall): { readonly bytes: Uint8Array } | { readonly problem: string } {
  try {
    return { bytes: read() };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return { problem: `There is no file ${file}. Check its name and folder.` };
    const { problem, remedy } = explainError(file, error);
    return { problem: `${file}: ${problem} ${remedy}` };
  }
}

type Answers = Parameters<typeof importReport>[1];

function readAnswers({
  authority,
  published,
  address,
  whole,
  licence,
  id,
}: ImportCall): Answers | { readonly problem: string } {
  const found = authority === undefined ? undefined : findAuthority(authority);
  if (found && "problem" in found) return found;
  if (published !== undefined && !isRealDate(published))
    return { problem: `${published} is no day. Write it as YYYY-MM-DD, for example --published 2024-07-23.` };
  if (address !== undefined && !webAddress.safeParse(address).success)
    return { problem: `${address} is no web address. Write it in full, starting with https://.` };
  if (id !== undefined && !identifierPattern.test(id))
    return { problem: `${id} is not an id. Use lower-case letters, digits and single hyphens.` };
  const named = licence === undefined ? undefined : licences.find((each) => each.id === licence);
  if (licence !== undefined && !named)
    return {
      problem: `There is no licence ${licence}. ${suggest(
        licence,
        licences.map((each) => each.id),
        "licences",
      )}`,
    };
  return {
    ...{ authority: found?.authority.id, published, address, whole: whole === true, licence: named?.title },
    openLicence: licences[0]?.title ?? "",
  };
}

/** Path of a document in whatever folder of a year it lies. */
function findDocument(root: string, id: string): string | undefined {
  const folder = join(root, "content/documents");
  if (!existsSync(folder)) return undefined;
  const year = readdirSync(folder).find((name) => existsSync(join(folder, name, `${id}.md`)));
  return year === undefined ? undefined : `content/documents/${year}/${id}.md`;
}

function tell(file: string, { report, todos }: Extract<ImportedReport, { document: unknown }>): string {
  const read = report.judgements.filter(({ word }) => "value" in word).length;
  const open = report.judgements.length - read;
  const judged =
    report.judgements.length === 0
      ? "No judgements: reports of this kind give none."
      : `${countNoun(read, "judgement")} read${open > 0 ? `, ${open} to be written by hand` : ""}.`;
  return [
    `Written: ${file}, a draft of “${report.title}”.`,
    `${judged} ${countNoun(report.recommendations.length, "recommendation")}.`,
    ...("todo" in report.published
      ? [
          "It does not say when it was published. The folder and the name of a document have that year: give the day with --published if it is another.",
        ]
      : []),
    `${countNoun(todos, "place")} marked TODO: npx findings check lists them. When none is left, take out the line “status: draft”.`,
  ].join("\n");
}
