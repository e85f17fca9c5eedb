import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../../src/checks/load-catalogue.ts";
import { formatIssue } from "../../src/records/issue.ts";
import { openFolder } from "../../src/records/read.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "../shared/sources");

/** Whether the texts of the original documents lie beside the project; they are no part of it. */
export const haveSources = existsSync(folder);

/** What a test says in its name where it is skipped. */
export const skipReason = haveSources ? "" : " (SKIPPED: there is no ../shared/sources)";

/** Lines of an original document. Throws where it is not there. */
export function readSourceLines(file: string): string[] {
  return readFileSync(join(folder, file), "utf8").split("\n");
}

/** The project's own catalogue. */
export function loadRealCatalogue(): Catalogue {
  const { catalogue, issues } = loadCatalogue(openFolder(root));
  if (!catalogue) throw new Error(issues.map(formatIssue).join("\n"));
  return catalogue;
}

/** A table as the text has it: the heading above it, the line just above it, and its cells without markup. */
export interface SourceTable {
  readonly heading: string;
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** Every run of lines with tabs is a table. */
export function findTables(lines: readonly string[]): SourceTable[] {
  const tables: SourceTable[] = [];
  let [heading, caption] = ["", ""];
  let rows: string[][] | undefined;
  for (const line of lines) {
    if (line.includes("\t")) {
      if (!rows) tables.push({ heading, caption, rows: (rows = []) });
      rows.push(line.split("\t").map(cleanCell));
      continue;
    }
    rows = undefined;
    if (line.startsWith("#")) [heading, caption] = [line.replace(/^#+ /, "").trim(), ""];
    else if (line.trim() !== "") caption = line.trim();
  }
  return tables;
}

/** `<b>73.2</b>` is 73.2, and `39 <sup>th</sup>` is 39th. */
function cleanCell(cell: string): string {
  return cell.replace(/ ?<\/?(?:b|sup)>/g, "").trim();
}
