import type { CsvCell } from "../../records/csv/split-csv.ts";
import type { ImportProblem } from "../records/problem.ts";
import type { KnownArea } from "../records/site-areas.ts";
import { textOf, type TableHeading } from "./find-heading.ts";
import type { ReadArea } from "./read-area.ts";
import { takeMark } from "./read-cell.ts";
import type { ResultRules } from "./result-rules.ts";

/** A label of a row, and the area that it names, if any. */
interface Label {
  readonly column: number;
  readonly label: string;
  readonly found: ReadArea;
}

/** Of which area a row is, or why that cannot be told. */
export type RowArea = { readonly area: string } | { readonly problem: ImportProblem };

/**
 * Reads of which area a row is, from every column before the first period. They must agree, but for a region or country beside an authority in it. A number alone tells
 * an area only where no words beside it are unknown: it can be a count.
 */
export function readRowArea(
  cells: readonly CsvCell[],
  heading: readonly CsvCell[],
  { columns }: TableHeading,
  rules: ResultRules,
): RowArea {
  const labels = [...Array(Math.min(...columns)).keys()]
    .map((column) => ({ column, label: takeMark(textOf(cells, column)).bare }))
    .filter(({ label }) => label !== "")
    .map((one): Label => ({ ...one, found: rules.readArea(one.label) }));
  const fail = (column: number, problem: string, remedy: string): RowArea => ({
    problem: { file: rules.file, row: cells[0]?.line, column: textOf(heading, column) || "1", problem, remedy },
  });
  const known = labels.flatMap((one) => ("area" in one.found ? [{ ...one, area: one.found.area }] : []));
  const smallest = known.find(({ area }) => known.every((other) => isSameOrIn(area, other.area)));
  const [first] = known;
  if (first && !smallest) {
    const other = known.find(({ area }) => !isSameOrIn(area, first.area) && !isSameOrIn(first.area, area)) ?? first;
    const remedy = `Mend the one that is wrong; if “${other.label}” is no code of an area, delete the column.`;
    return fail(other.column, `“${first.label}” and “${other.label}” are different areas.`, remedy);
  }
  const unread = labels.find(({ label, found }) => "problem" in found && /\p{L}/u.test(label));
  if (smallest && (!unread || known.some(({ label }) => /\p{L}/u.test(label)))) return { area: smallest.area.id };
  const why = unread?.found ?? labels[0]?.found;
  if (!why || !("problem" in why)) return fail(0, "The row names no area.", "Write its name or code.");
  const column = unread?.column ?? labels[0]?.column ?? 0;
  if (smallest)
    return fail(column, `${why.problem.slice(0, -1)}, and ${first?.label ?? ""} beside it can be a count.`, why.remedy);
  if (/^(?:totals?|all|averages?|mean|median|sum|notes?|sources?)\b/i.test(unread?.label ?? ""))
    return fail(column, why.problem, "Delete the row: it is of no area.");
  return fail(column, why.problem, why.remedy);
}

/** Whether an area is another, or lies in it. */
function isSameOrIn(area: KnownArea, other: KnownArea): boolean {
  if (area.id === other.id) return true;
  const around = [("region" in area && area.region) || "", ("country" in area && area.country) || ""];
  return (
    around.includes(other.id) ||
    (other.kind === "sub-region" && area.kind === "local-authority" && area.region === other.region)
  );
}

/**
 * Columns before the periods whose words are no areas: where they say the same in every row they are left out, and where they differ the rows are of several groups
 * or measures, of which nobody says which is meant.
 */
export function checkLabelColumns(
  rows: readonly (readonly CsvCell[])[],
  { row, columns }: TableHeading,
  rules: ResultRules,
): { readonly problems: ImportProblem[]; readonly leftOut: string[] } {
  const heading = rows[row] ?? [];
  const body = rows.slice(row + 1).filter((cells) => columns.some((column) => textOf(cells, column) !== ""));
  const problems: ImportProblem[] = [];
  const leftOut: string[] = [];
  for (const column of Array(Math.min(...columns)).keys()) {
    const words = [...new Set(body.map((cells) => textOf(cells, column)).filter((word) => word !== ""))];
    if (words.length === 0 || words.some((word) => "area" in rules.readArea(takeMark(word).bare))) continue;
    if (words.some((word) => "area" in rules.readArea(word)) || !hasArea(body, column, columns, rules)) continue;
    const title = textOf(heading, column) || String(column + 1);
    const texts = words.filter((word) => /\p{L}/u.test(word));
    if (texts.length > 1) {
      const problem = `The column ${title} says ${texts
        .slice(0, 4)
        .map((word) => `“${word}”`)
        .join(", ")}: rows of several groups or measures.`;
      const remedy = "Keep the rows of this indicator only, and delete the others and this column.";
      problems.push({ file: rules.file, row: heading[0]?.line ?? row + 1, column: title, problem, remedy });
    } else leftOut.push(`the column ${title}${texts[0] === undefined ? "" : ` (“${texts[0]}”)`}`);
  }
  return { problems, leftOut };
}

/** Whether another column before the periods names areas. */
function hasArea(
  body: readonly (readonly CsvCell[])[],
  column: number,
  columns: readonly number[],
  rules: ResultRules,
): boolean {
  const others = [...Array(Math.min(...columns)).keys()].filter((other) => other !== column);
  return body.some((cells) => others.some((other) => "area" in rules.readArea(takeMark(textOf(cells, other)).bare)));
}
