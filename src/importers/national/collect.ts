import type { ImportProblem } from "../records/problem.ts";
import type { NationalRow } from "./read-parquet.ts";

/** The values of one measure: by label of its period, then by the source's code of the area. */
export interface CollectedMeasure {
  readonly code: string;
  /** Labels in the order of the file, with the row in which each stands first. */
  readonly labels: Map<string, { readonly row: number; readonly values: Map<string, string> }>;
}

/** Rows of a national file, gathered. */
export interface Collected {
  readonly measures: Map<string, CollectedMeasure>;
  /** Codes of all measures of the file, taken or not. */
  readonly seen: Set<string>;
  /** Areas by the source's code, with the names that it has in the file, each at the row where it stands first. */
  readonly areas: Map<string, Map<string, number>>;
  /** First row of each value that is no number, by measure, label and value. */
  readonly signs: Map<string, number>;
  readonly problems: ImportProblem[];
}

/** Name of a value of a measure and label in `signs`. */
export function signKey(code: string, label: string, value: string): string {
  return `${code}\u0000${label}\u0000${value}`;
}

/** What is taken of a file: all measures and areas but where sets name them. */
export interface Taking {
  readonly file: string;
  readonly columns: { readonly measure: string; readonly value: string; readonly area: string };
  readonly measures?: ReadonlySet<string> | undefined;
}

/** Starts to gather. */
export function startCollecting(): Collected {
  return { measures: new Map(), seen: new Set(), areas: new Map(), signs: new Map(), problems: [] };
}

/** Adds a row. One that says again what another said is left out; one that says otherwise is a problem. */
export function collectRow(collected: Collected, row: NationalRow, { file, columns, measures }: Taking): void {
  const { measure: code, period, area, areaName, value } = row;
  if (code === "") {
    if (collected.seen.has(code)) return;
    const remedy = "Ask the publisher for the file as it was issued: nobody can tell what the figure is of.";
    collected.problems.push({ file, row: row.row, column: columns.measure, problem: "No measure is named.", remedy });
  }
  collected.seen.add(code);
  if (measures && !measures.has(code)) return;
  let measure = collected.measures.get(code);
  if (!measure) {
    measure = { code, labels: new Map() };
    collected.measures.set(code, measure);
  }
  let label = measure.labels.get(period);
  if (!label) {
    label = { row: row.row, values: new Map() };
    measure.labels.set(period, label);
  }
  const names = collected.areas.get(area);
  if (!names) collected.areas.set(area, new Map([[areaName, row.row]]));
  else if (!names.has(areaName)) names.set(areaName, row.row);
  if (!/^\d+(?:\.\d+)?$/.test(value)) {
    const key = signKey(code, period, value);
    if (!collected.signs.has(key)) collected.signs.set(key, row.row);
  }
  const before = label.values.get(area);
  label.values.set(area, value);
  if (before === undefined || before === value) return;
  collected.problems.push({
    file,
    ...{ row: row.row, column: columns.value },
    problem: `${code} has two values for ${areaName} in ${period}: ${before} and ${value}.`,
    remedy: "Ask the publisher which is right, or leave the measure out (take in data/imports/national.yaml).",
  });
}
