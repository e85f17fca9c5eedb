import type { ImportedMeasure } from "../../../model/import.ts";
import { ImportRefused } from "../../records/problem.ts";
import type { EesPair } from "../family.ts";
import { listFigureColumns } from "./choose-rows.ts";

/** A measure as an officer names it in options. */
export interface NamedMeasure {
  readonly indicator?: string | undefined;
  readonly column?: string | undefined;
  /** Items of filters: `school_type=Primary,sex=Total`. A comma within an item is written with a backslash before it. */
  readonly where?: string | undefined;
}

/** Reads a measure from options; undefined where none is named. Throws `ImportRefused` where the options do not say it. */
export function readMeasure(
  { indicator, column, where }: NamedMeasure,
  { meta }: EesPair,
): ImportedMeasure | undefined {
  const refuse = (problem: string, remedy: string): never => {
    throw new ImportRefused([{ file: "the command", problem, remedy }]);
  };
  if (indicator === undefined) {
    if (column === undefined && where === undefined) return undefined;
    return refuse("A column or items of filters are named, and no indicator.", "Add --indicator <id>.");
  }
  const columns = listFigureColumns(meta);
  const [only] = columns;
  if (column === undefined && (columns.length > 1 || only === undefined))
    return refuse(
      `The file has ${columns.length} columns of figures.`,
      `Name one with --column <name>: ${columns.join(", ")}.`,
    );
  const items = (where ?? "").split(/(?<!\\),/).filter((one) => one.trim() !== "");
  const pairs = items.map((one) => {
    const at = one.indexOf("=");
    if (at < 1) return refuse(`“${one}” names no item of a filter.`, 'Write --where "filter=item,filter=item".');
    return [
      one.slice(0, at).trim(),
      one
        .slice(at + 1)
        .trim()
        .replaceAll("\\,", ","),
    ] as const;
  });
  return {
    code: column ?? only ?? "",
    indicator,
    ...(pairs.length > 0 && { where: Object.fromEntries(pairs) }),
  };
}
