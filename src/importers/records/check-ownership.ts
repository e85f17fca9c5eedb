import type { ImportRecord } from "../../model/import.ts";
import type { FileSource } from "../../records/folder.ts";
import { digestTable } from "./figure-table.ts";
import { observationsFile, readWritten } from "./read-written.ts";
import { type ImportedEdition, type ImportedFigures } from "./edition.ts";
import type { ImportProblem } from "./problem.ts";

/**
 * What the site has already and the import may not write over: an indicator of the site's own, figures that were typed, figures of the import that
 * were changed by hand since; and two measures that would be one indicator.
 */
export function checkOwnership(
  site: FileSource,
  { id, measures }: ImportedEdition,
  earlier: ImportRecord | undefined,
): ImportProblem[] {
  const record = `data/imports/${id}.yaml`;
  const twice = [...Map.groupBy(measures, ({ indicator }) => indicator)].filter(([, { length }]) => length > 1);
  const known = new Map((earlier?.measures ?? []).map((measure) => [measure.indicator, measure]));
  return [
    ...twice.map(([indicator, list]): ImportProblem => {
      const codes = list.map(({ code }) => code).join(" and ");
      return {
        file: record,
        problem: `${codes} would both be the indicator ${indicator}.`,
        remedy: `Give one of them another id, in ${record} under measures, for example { code: "${list[1]?.code ?? ""}", indicator: ${indicator}-2 }.`,
      };
    }),
    ...measures.flatMap((figures) => {
      const own = known.get(figures.indicator);
      if (own?.written !== undefined) return checkUnchanged(site, figures, { id, written: own.written });
      if (figures.from !== undefined) return checkContinued(site, figures, record);
      return checkFree(site, figures, { record, isNamed: own !== undefined || figures.isNamed === true });
    }),
  ];
}

/** Notes beside figures are an officer's; the figures are the source's. */
function checkUnchanged(
  site: FileSource,
  figures: ImportedFigures,
  { id, written }: { readonly id: string; readonly written: string },
): ImportProblem[] {
  const file = observationsFile(figures);
  const table = readWritten(site, figures, id);
  if (!site.exists(file) && !site.exists(`data/indicators/${figures.indicator}.yaml`))
    return [
      {
        file: `data/imports/${id}.yaml`,
        problem: `${figures.code} was imported before, and there is no indicator ${figures.indicator} now: its id was changed here, or it was deleted.`,
        remedy: `Put the earlier id back here; npx findings rename gives an indicator another one everywhere. To have ${figures.indicator} made anew, take “written” out of its line.`,
      },
    ];
  if (!site.exists(file) || (table && digestTable(table) === written)) return [];
  const remedy =
    "Take the change back, for example with git, and say what you want to say in a column of notes. Figures of your own belong to an indicator of your own.";
  return [{ file, problem: "Its figures were changed by hand since the last import.", remedy }];
}

/** Figures that follow others need the file that they follow in, and a period to begin with. */
function checkContinued(
  site: FileSource,
  { code, indicator, from, table }: ImportedFigures,
  record: string,
): ImportProblem[] {
  const file = observationsFile({ indicator, from });
  if (!site.exists(file) || !site.exists(`data/indicators/${indicator}.yaml`))
    return [
      {
        file,
        problem: `There are no figures of ${indicator} that ${code} could follow from ${from ?? ""} on.`,
        remedy: `Take “from” out of its line in ${record}, or name the indicator that it follows.`,
      },
    ];
  if (table.periods.includes(from ?? "")) return [];
  const remedy = `Its periods are ${table.periods[0] ?? "none"} to ${table.periods.at(-1) ?? "none"}.`;
  return [{ file: record, problem: `“${from ?? ""}” (from) is no period of ${code}.`, remedy }];
}

/** An indicator that the record names for a measure may be there already, where it has no figures yet. */
function checkFree(
  site: FileSource,
  { code, indicator, fields }: ImportedFigures,
  { record, isNamed }: { readonly record: string; readonly isNamed: boolean },
): ImportProblem[] {
  const described = `data/indicators/${indicator}.yaml`;
  const isDescribed = site.exists(described);
  const taken = ["yaml", "csv"]
    .map((ending) => `data/observations/${indicator}.${ending}`)
    .find((file) => site.exists(file));
  const remedy = `Name another indicator for ${code} in ${record} under measures: { code: "${code}", indicator: ${indicator}-national }.`;
  const lost = site.exists(record)
    ? ""
    : ` If they are of an import whose record ${record} was deleted, restore that file (git restore).`;
  if (taken !== undefined)
    return [
      {
        file: taken,
        problem: `The figures of ${indicator} are here and not of this import (${code}).`,
        remedy: `${remedy}${lost}`,
      },
    ];
  if (isDescribed && !isNamed)
    return [
      {
        file: described,
        problem: `There is an indicator ${indicator} already, which is not of this import (${code}).`,
        remedy: `${remedy} Or, if its figures are to come from there, name ${indicator} itself.`,
      },
    ];
  if (!isDescribed && !fields)
    return [
      {
        file: described,
        problem: `There is no indicator ${indicator} for ${code}.`,
        remedy: "Describe it in this file first: npx findings new indicator, or as docs/editing.md says.",
      },
    ];
  return [];
}
