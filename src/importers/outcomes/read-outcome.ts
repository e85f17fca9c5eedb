import { inspectionTypes, joinedJudgements } from "../../library/national/outcomes-source.ts";
import { findGrade, type Framework } from "../../model/framework.ts";
import type { Outcome } from "../../model/outcomes.ts";
import { joinAlternatives } from "../../statistics/format-lists.ts";
import type { ImportProblem } from "../records/problem.ts";
import type { createAreaReader } from "../results/read-area.ts";
import type { Columns, Place } from "./assign-columns.ts";
import type { Row } from "./read-table.ts";

/** By which rules a row becomes an outcome. */
export interface Reading extends Place {
  readonly columns: Columns;
  readonly readArea: ReturnType<typeof createAreaReader>;
  readonly types: Readonly<Record<string, string>>;
}

/** The outcome that a row tells, or everything that is wrong with it. */
export function readOutcome(row: Row, reading: Reading): Outcome | ImportProblem[] {
  const { columns, file, target, frameworks } = reading;
  const at = (column: string, problem: string, remedy: string): ImportProblem => ({
    file,
    row: row.line,
    column,
    problem,
    remedy,
  });
  const area = reading.readArea(row.cell(columns.authority));
  const published = readDay(row.cell(columns.published));
  const written = row.cell(columns.type);
  const [, type = written, remark] = /^(.*?)\s*\((.*)\)$/.exec(written) ?? [];
  const id = findFramework(type, published ?? "", reading);
  const framework = frameworks.get(id ?? "");
  const problems = [
    ...("problem" in area ? [at(columns.authority, area.problem, area.remedy)] : []),
    ...(published === undefined
      ? [at(columns.published, `“${row.cell(columns.published)}” is no day.`, "Write it as 2024-07-23 or 23/07/2024.")]
      : []),
    ...(framework === undefined && published !== undefined
      ? [
          at(
            columns.type,
            `“${written}” is no kind of inspection that is known.`,
            `Say under types in ${target} which framework it is: { "${type}": single-inspection-framework }. Frameworks: npx findings list frameworks.`,
          ),
        ]
      : []),
  ];
  if ("problem" in area || published === undefined || !framework || id === undefined) return problems;
  const judged = readGrades(row, { id, framework, columns, at });
  if (judged.problems.length > 0) return judged.problems;
  const known = inspectionTypes.find(({ begins }) => type.startsWith(begins))?.begins ?? type;
  const kind = type === id ? "" : type.slice(known.length).trim();
  return {
    ...{ area: area.area.id, framework: id, published },
    ...(kind !== "" && { kind: kind.charAt(0).toUpperCase() + kind.slice(1) }),
    judgements: judged.judgements,
    ...(remark !== undefined && { note: `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.` }),
  };
}

function findFramework(type: string, day: string, { types, frameworks }: Reading): string | undefined {
  if (types[type] !== undefined) return types[type];
  if (frameworks.has(type)) return type;
  return inspectionTypes.find(
    ({ begins, from = "", until = "9999" }) =>
      (type === begins || type.startsWith(`${begins} `)) && from <= day && day <= until,
  )?.framework;
}

function readGrades(
  row: Row,
  {
    id,
    framework,
    columns,
    at,
  }: {
    readonly id: string;
    readonly framework: Framework;
    readonly columns: Columns;
    readonly at: (column: string, problem: string, remedy: string) => ImportProblem;
  },
): { readonly judgements: Record<string, string>; readonly problems: ImportProblem[] } {
  const areas = framework.judgementAreas.map((area) => area.id);
  const words = framework.scale.flatMap(({ word, alsoPrinted = [] }) => [word, ...alsoPrinted]);
  const judgements: Record<string, string> = {};
  const problems: ImportProblem[] = [];
  for (const [column, candidates] of columns.grades) {
    const word = row.cell(column);
    if (word === "") continue;
    const area = candidates.find((candidate) => areas.includes(candidate));
    const grade = findGrade(framework, word) < 0 ? words.find((one) => one.toLowerCase() === word.toLowerCase()) : word;
    if (area === undefined)
      problems.push(
        at(
          column,
          `${framework.shortTitle} (${id}) judges nothing of this column, and it says “${word}”.`,
          "Check the row: the grade or the kind of inspection is wrong.",
        ),
      );
    else if (!grade)
      problems.push(
        at(column, `“${word}” is no grade of ${framework.shortTitle}.`, `Its grades are ${joinAlternatives(words)}.`),
      );
    else judgements[area] = grade;
  }
  return { judgements: joinServices(judgements, areas), problems };
}

/** One grade for two services, where the framework has such an area and the second has none of its own. */
function joinServices(judgements: Record<string, string>, areas: readonly string[]): Record<string, string> {
  const { alone, beside, joined } = joinedJudgements;
  const word = judgements[alone];
  if (word === undefined || judgements[beside] !== undefined || !areas.includes(joined)) return judgements;
  return Object.fromEntries(Object.entries(judgements).map(([area, grade]) => [area === alone ? joined : area, grade]));
}

/** A day as `2024-07-23`, `23/07/2024`, `23.7.2024`, `23 July 2024` or `23-Jul-2024`, with or without a time behind it; undefined where it is none. */
function readDay(text: string): string | undefined {
  const bare = text.replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, "");
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(bare) ?? [];
  const [, dayBefore, word, yearBehind] = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ -](\d{4})$/i.exec(bare) ?? [];
  const iso =
    year !== undefined
      ? writeDay(year, Number(month), day)
      : yearBehind === undefined
        ? bare
        : writeDay(yearBehind, monthNumber(word ?? ""), dayBefore);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));
  return isDay && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso) ? iso : undefined;
}

function writeDay(year: string, month: number, day = ""): string {
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** 1 to 12 for the name of a month or its first letters, three at least; else 0. */
function monthNumber(word: string): number {
  return months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;
}

const months = "january february march april may june july august september october november december".split(" ");
