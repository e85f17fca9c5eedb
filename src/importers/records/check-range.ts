import { parse } from "yaml";
import { unitRanges } from "../../checks/figures/value-range.ts";
import { indicatorSchema } from "../../model/indicator.ts";
import type { FileSource } from "../../records/folder.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { readIfThere, type ImportedFigures } from "./edition.ts";
import { isNumber } from "./figure-table.ts";
import type { ImportProblem } from "./problem.ts";
import { listAreas } from "./site-areas.ts";

/** A measure with numbers that its unit, or the range that its indicator declares, does not allow: -3 per cent, 450000 of 100. One problem for all of them. */
export function checkRange(site: FileSource, file: string, figures: ImportedFigures): ImportProblem[] {
  const { table, code, indicator } = figures;
  const text = readIfThere(site, `data/indicators/${indicator}.yaml`);
  const own = text === undefined ? undefined : indicatorSchema.safeParse(parse(text)).data;
  const fields = own ?? figures.fields;
  const range = fields && (fields.range ?? unitRanges[fields.unit]);
  if (!range) return [];
  const { minimum, maximum } = range;
  const outside = table.cells.flatMap((cell, at) => {
    const value = isNumber(cell) ? Number(cell) : minimum;
    return value < minimum || value > maximum ? [{ cell, at, value }] : [];
  });
  const [first, ...others] = outside;
  if (!first) return [];
  const width = table.periods.length;
  const id = table.areas[Math.floor(first.at / width)] ?? "";
  const area = listAreas(site).find((one) => one.id === id)?.name ?? id;
  const limit = first.value > maximum ? `above ${maximum}` : `below ${minimum}`;
  const more =
    others.length === 0
      ? ""
      : ` So ${others.length === 1 ? "is" : "are"} ${countNoun(others.length, "other figure")} of it outside its range.`;
  return [
    {
      file,
      problem: `${code} of ${area} in ${table.periods[first.at % width] ?? ""} is ${first.cell}, ${limit}, which its unit (${fields.unit}) does not allow.${more}`,
      remedy: own
        ? `Ask the publisher. If it is right, declare another range in data/indicators/${indicator}.yaml.`
        : "Ask the publisher for a corrected file, or leave the measure out.",
    },
  ];
}
