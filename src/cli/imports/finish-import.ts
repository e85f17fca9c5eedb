import type { FileSource } from "../../records/folder.ts";
import { openFolder } from "../../records/read.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { describeChanges } from "../../importers/records/describe-changes.ts";
import type { ImportedEdition } from "../../importers/records/edition.ts";
import { countNumbers } from "../../importers/records/figure-table.ts";
import { describePlan, planImport } from "../../importers/records/import-plan.ts";
import { formatProblem, ImportRefused } from "../../importers/records/problem.ts";
import { createProgress, type Progress } from "../../importers/records/progress.ts";
import { writeAll } from "../../importers/records/write-all.ts";
import { explainFailure } from "../explain-failure.ts";

/** How an importer is called from the command line. */
interface ImportCall {
  /** What was written beside options: the file. */
  readonly positionals: readonly string[];
  /** How the command is used. */
  readonly example: string;
  /** Whether it is only tried. */
  readonly isTried: boolean;
  /** Reads and maps the file, with lines on what was not taken. */
  readonly read: (
    site: FileSource,
    path: string,
  ) => Promise<{ readonly edition: ImportedEdition; readonly lines: readonly string[] }>;
}

/** A progress line on the screen of the officer. */
export function startProgress(): Progress {
  return createProgress({
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
    isTerminal: process.stderr.isTTY,
  });
}

/** Does an import as planned, or says what is wrong and changes nothing. Returns the code with which the command ends. */
export async function finishImport(root: string, { positionals, example, isTried, read }: ImportCall): Promise<number> {
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    console.error(`Name the file that is to be imported, one at a time, for example: ${example}`);
    return 1;
  }
  const progress = startProgress();
  try {
    const site = openFolder(root);
    const { edition, lines } = await read(site, path);
    const plan = planImport(site, edition);
    progress.end();
    if (!isTried) await writeAll({ root, files: plan.files, progress });
    const figures = edition.measures.reduce((sum, { table }) => sum + countNumbers(table), 0);
    const indicators = countNoun(edition.measures.length, "indicator");
    console.log(
      [
        `${edition.record.citation.title}, ${edition.record.citation.issued}: ${indicators} with ${countNoun(figures, "figure")}, ${isTried ? "not written" : `${countNoun(plan.files.size, "file")} written`}.`,
        ...describePlan(plan),
        ...describeChanges(plan.changes),
        ...lines,
        ...(isTried ? [] : ["Next: npx findings check, and look at the difference with git before you publish it."]),
      ].join("\n"),
    );
    return 0;
  } catch (error) {
    progress.end();
    return refuseImport(error);
  }
}

/**
 * Says why nothing was imported, and returns the code with which the command ends; throws again what is no fault of the file or the disk. Of more than
 * `most` problems the rest is counted: of a table that somebody typed none is left out.
 */
export function refuseImport(error: unknown, most = mostTold): number {
  const words = error instanceof ImportRefused ? tellProblems(error, most) : explainFailure(error);
  if (words === undefined) throw error;
  console.error(`${words}\nNothing was imported, and no record was changed.`);
  return 1;
}

/** The problems of a file, a line each; of more than `most` the rest is counted. */
export function tellProblems({ problems }: ImportRefused, most = mostTold): string {
  const shown = problems.slice(0, most).map(formatProblem);
  return [
    ...shown,
    ...(problems.length > most ? [`… and ${countNoun(problems.length - most, "more problem")}.`] : []),
  ].join("\n");
}

/** More lines than these nobody reads in one go. */
const mostTold = 25;
