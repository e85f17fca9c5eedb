import type { ImportRecord } from "../../model/import.ts";
import type { ImportedEdition } from "./edition.ts";
import type { ImportProblem } from "./problem.ts";

/**
 * Refuses a file that is older than what the site has: one issued before, or one that was imported before and has been followed by another since. Days of which
 * one is given by its month or year only are compared as far as both go.
 */
export function checkEdition({ record }: ImportedEdition, earlier: ImportRecord): ImportProblem[] {
  const { file, citation } = record;
  const [last, source] = [earlier.file, earlier.citation];
  if (!last || !source) return [];
  const report = (problem: string): ImportProblem[] => [
    {
      file: file.name,
      problem,
      remedy: "Import a newer file. To go back to this one, restore data from the version of that time.",
    },
  ];
  const length = Math.min(citation.issued.length, source.issued.length);
  if (citation.issued.slice(0, length) < source.issued.slice(0, length))
    return report(`This edition was issued in ${citation.issued}, and the site has that of ${source.issued} already.`);
  if (file.digest === last.digest) return [];
  const known = earlier.earlier?.find(({ digest }) => digest === file.digest);
  if (!known) return [];
  return report(
    `This file was imported before (issued in ${known.issued}), and a newer one since: ${last.name}, issued in ${source.issued}.`,
  );
}
