import { judgementColumns, outcomeColumns } from "../../library/national/outcomes-source.ts";
import type { Framework } from "../../model/framework.ts";
import type { Outcomes } from "../../model/outcomes.ts";
import { joinAlternatives } from "../../statistics/format-lists.ts";
import { ImportRefused, type ImportProblem } from "../records/problem.ts";
import type { Table } from "./read-table.ts";

/** What each column of a list holds. */
export interface Columns {
  readonly authority: string;
  readonly published: string;
  readonly type: string;
  /** Areas of judgement that a column may hold. */
  readonly grades: ReadonlyMap<string, readonly string[]>;
  readonly leftOut: readonly string[];
}

/** Files and frameworks that messages name. */
export interface Place {
  readonly file: string;
  readonly target: string;
  readonly frameworks: ReadonlyMap<string, Framework>;
}

/** Finds out what each column holds. Throws `ImportRefused` where one that is needed is missing, or one holds grades of nobody knows what. */
export function assignColumns(
  table: Table,
  before: Outcomes | undefined,
  { file, target, frameworks }: Place,
): Columns {
  const { names, rows } = table;
  const problems: ImportProblem[] = [];
  const find = (of: "authority" | "published" | "type"): string => {
    const found = names.find((name) => (outcomeColumns[of] as readonly string[]).includes(plain(name)));
    if (found === undefined)
      problems.push({
        ...{ file, row: 1 },
        problem: `There is no column of the ${of === "type" ? "kind of inspection" : of === "published" ? "day of publication" : "authority"}.`,
        remedy: `Call it ${joinAlternatives(outcomeColumns[of])}.`,
      });
    return found ?? "";
  };
  const [authority, published, type] = [find("authority"), find("published"), find("type")];
  const known = listAreasOfJudgement(frameworks);
  const words = new Set(
    [...frameworks.values()].flatMap(({ scale }) =>
      scale.flatMap(({ word, alsoPrinted = [] }) => [word, ...alsoPrinted].map((one) => one.toLowerCase())),
    ),
  );
  const grades = new Map<string, readonly string[]>();
  const leftOut: string[] = [];
  for (const name of names.filter((one) => ![authority, published, type].includes(one))) {
    const own = before?.columns?.[name];
    const areas = own === undefined ? (judgementColumns[plain(name)] ?? known.get(plain(name))) : [own];
    if (own === "left-out" || (outcomeColumns.leftOut as readonly string[]).includes(plain(name))) leftOut.push(name);
    else if (areas) grades.set(name, areas);
    else {
      const graded = rows.find((row) => words.has(row.cell(name).toLowerCase()));
      if (graded)
        problems.push({
          ...{ file, row: graded.line, column: name },
          problem: `The column ${name} holds grades (“${graded.cell(name)}”), and which area of judgement it is of is not known.`,
          remedy: `Say it under columns in ${target}: { ${name}: overall-effectiveness }, or left-out.`,
        });
      else leftOut.push(name);
    }
  }
  if (problems.length === 0 && grades.size === 0)
    problems.push({
      ...{ file, row: 1 },
      problem: "No column is of an area of judgement.",
      remedy: `Name columns of grades by their area, for example overall or help_protection, or say under columns in ${target} what they are.`,
    });
  if (problems.length > 0) throw new ImportRefused(problems);
  return { authority, published, type, grades, leftOut };
}

/** Areas of judgement by their ids and titles, as `plain` writes names. */
function listAreasOfJudgement(frameworks: ReadonlyMap<string, Framework>): ReadonlyMap<string, readonly string[]> {
  const named = [...frameworks.values()].flatMap(({ judgementAreas }) =>
    judgementAreas.flatMap(({ id, title }) => [...new Set([plain(id), plain(title)])].map((name) => ({ name, id }))),
  );
  const grouped = Map.groupBy(named, ({ name }) => name);
  return new Map([...grouped].map(([name, list]) => [name, [...new Set(list.map(({ id }) => id))]]));
}

/** A name of a column in small letters, with underscores in place of spaces and signs. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "");
}
