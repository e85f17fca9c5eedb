import { parse, stringify } from "yaml";
import { library } from "../../library/library.ts";
import { frameworkSchema, type Framework } from "../../model/framework.ts";
import { outcomesSchema, type Outcome, type Outcomes } from "../../model/outcomes.ts";
import type { CitedWork } from "../../model/source.ts";
import { decodeText } from "../../records/decode.ts";
import type { FileSource } from "../../records/folder.ts";
import { compareText } from "../../records/issue.ts";
import { readIfThere } from "../records/edition.ts";
import { ImportRefused, type ImportProblem } from "../records/problem.ts";
import { listAreas } from "../records/site-areas.ts";
import { createAreaReader } from "../results/read-area.ts";
import { assignColumns } from "./assign-columns.ts";
import { readOutcome } from "./read-outcome.ts";
import { readTable } from "./read-table.ts";

/** What an officer gives: a list of outcomes, and what it was published in. */
export interface OutcomesCall {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Id of the list: its record is `data/outcomes/<id>.yaml`. */
  readonly id: string;
  readonly citation: { readonly [Field in keyof CitedWork]?: string | undefined };
}

/** What would be written, and what there is to say of it. */
export interface OutcomesPlan {
  readonly files: ReadonlyMap<string, string>;
  readonly added: number;
  readonly same: number;
  readonly authorities: number;
  /** Columns that are not taken. */
  readonly leftOut: readonly string[];
}

/** Reads a list of outcomes and plans its record. An unknown authority, kind of inspection, framework or grade stops it, with the list; so does one that is there with another grade. */
export function planOutcomes(site: FileSource, call: OutcomesCall): OutcomesPlan {
  const target = `data/outcomes/${call.id}.yaml`;
  const before = readBefore(site, target);
  const citation = cite(call, before);
  const decoded = decodeText(call.file, call.bytes);
  if (!("text" in decoded))
    throw new ImportRefused(
      decoded.issues.map(({ line, problem, remedy }) => ({ file: call.file, row: line, problem, remedy })),
    );
  const table = readTable(call.file, decoded.text);
  const frameworks = listFrameworks(site);
  const columns = assignColumns(table, before, { file: call.file, target, frameworks });
  const readArea = createAreaReader(listAreas(site));
  const problems: ImportProblem[] = [];
  const read = table.rows.flatMap((row): RowOutcome[] => {
    const found = readOutcome(row, {
      columns,
      frameworks,
      readArea,
      types: before?.types ?? {},
      file: call.file,
      target,
    });
    if ("area" in found) return [{ outcome: found, line: row.line }];
    problems.push(...found);
    return [];
  });
  const merged = merge(before?.outcomes ?? [], read, { file: call.file, target, problems });
  if (problems.length === 0 && read.length === 0)
    problems.push({ file: call.file, problem: "The list has no inspections.", remedy: "Give each inspection a row." });
  if (problems.length > 0) throw new ImportRefused(problems);
  const text = writeOutcomes({ ...before, citation, outcomes: merged.outcomes });
  return {
    files: new Map(text === readIfThere(site, target) ? [] : [[target, text]]),
    ...{ added: merged.added, same: read.length - merged.added },
    authorities: new Set(merged.outcomes.map(({ area }) => area)).size,
    leftOut: columns.leftOut,
  };
}

/** An inspection, and the row of the list that tells of it. */
interface RowOutcome {
  readonly outcome: Outcome;
  readonly line: number;
}

function merge(
  before: readonly Outcome[],
  read: readonly RowOutcome[],
  { file, target, problems }: { readonly file: string; readonly target: string; readonly problems: ImportProblem[] },
): { readonly outcomes: Outcome[]; readonly added: number } {
  const keyOf = ({ area, framework, published }: Outcome) => [area, framework, published].join(" ");
  const known = new Map<string, { readonly outcome: Outcome; readonly line?: number }>(
    before.map((outcome) => [keyOf(outcome), { outcome }]),
  );
  let added = 0;
  for (const { outcome, line } of read) {
    const first = known.get(keyOf(outcome));
    if (!first) {
      known.set(keyOf(outcome), { outcome, line });
      added += 1;
      continue;
    }
    const there = first.outcome;
    const differ = [...new Set([...Object.keys(there.judgements), ...Object.keys(outcome.judgements)])].filter(
      (area) => there.judgements[area] !== outcome.judgements[area],
    );
    for (const area of differ)
      problems.push({
        ...{ file, row: line },
        problem: `${outcome.area}, ${outcome.published}: ${area} is “${outcome.judgements[area] ?? "blank"}” here and “${there.judgements[area] ?? "blank"}” ${first.line === undefined ? `in ${target}` : `in row ${first.line}`}.`,
        remedy: "Look which is right, and correct the other.",
      });
  }
  const outcomes = [...known.values()]
    .map(({ outcome }) => outcome)
    .sort((a, b) => compareText(a.published, b.published) || compareText(a.area, b.area));
  return { outcomes, added };
}

function listFrameworks(site: FileSource): ReadonlyMap<string, Framework> {
  const own = site.list("data/frameworks").flatMap((file): (readonly [string, Framework])[] => {
    const read = frameworkSchema.safeParse(parse(readIfThere(site, file) ?? ""));
    return read.success ? [[file.replace(/^.*\/|\.yaml$/g, ""), read.data]] : [];
  });
  return new Map([...library.frameworks.map((framework) => [framework.id, framework] as const), ...own]);
}

function readBefore(site: FileSource, file: string): Outcomes | undefined {
  const text = readIfThere(site, file);
  if (text === undefined) return undefined;
  const read = outcomesSchema.safeParse(parse(text));
  if (read.success) return read.data;
  throw new ImportRefused([
    {
      file,
      problem: "It is not in order.",
      remedy: "npx findings check names the lines. Mend them, and import again.",
    },
  ]);
}

function cite({ citation }: OutcomesCall, before: Outcomes | undefined): CitedWork {
  const cited = {
    ...before?.citation,
    ...Object.fromEntries(Object.entries(citation).filter(([, text]) => text !== undefined)),
  };
  const { title, publisher, issued, address } = cited as { readonly [Field in keyof CitedWork]?: string };
  if (title !== undefined && publisher !== undefined && issued !== undefined)
    return { title, publisher, issued, ...(address !== undefined && { address }) };
  const remedy = 'Add --title "…", --publisher "…" and --issued 2025-11-27.';
  throw new ImportRefused([{ file: "the command", problem: "What the list was published in is not said.", remedy }]);
}

/** One line an inspection, so that the next list is a short diff. */
function writeOutcomes({ citation, types, columns, outcomes }: Outcomes): string {
  const head = stringify({ citation, ...(types && { types }), ...(columns && { columns }) });
  const lines = outcomes.map(
    (outcome) =>
      `  - ${stringify(outcome, { collectionStyle: "flow", lineWidth: 0 }).trim().replaceAll(/\n\s*/g, " ")}`,
  );
  return `${head}outcomes:\n${lines.join("\n")}\n`;
}
