import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPdf } from "../../../src/importers/report/printed/read-pdf.ts";

const folder = join(import.meta.dirname, "../../../../shared/data/letters");

/** Documents whose originals are printed reports beside the project, and not texts. */
const files: Readonly<Record<string, string>> = {
  "barnet-inspection-2017": "2017-07-07-barnet.pdf",
  "barnet-inspection-2024": "2024-07-23-barnet.pdf",
  "harrow-inspection-2017": "2017-03-31-harrow.pdf",
  "harrow-inspection-2025": "2025-03-04-harrow.pdf",
};

/** Lines of the printed reports, by document: none of a report that is not there. */
export const reportLines: ReadonlyMap<string, readonly string[]> = new Map(
  await Promise.all(
    Object.entries(files).map(async ([document, file]): Promise<[string, readonly string[]]> => {
      const path = join(folder, file);
      const printed = existsSync(path) ? await readPdf(readFileSync(path)) : { lines: [] };
      if ("problem" in printed) throw new Error(printed.problem);
      return [document, printed.lines.map(({ text }) => text)];
    }),
  ),
);
