import { findChart, isChartTitle, type HeldTable } from "../held/held-tables.ts";
import type { Measure } from "../subjects/measures.ts";
import type { Named } from "../proposal.ts";
import type { SourceSection } from "../source/source.ts";

/** A chart of a source. */
export interface HeldChart {
  /** The indicator that the records give it; none where they give it none. */
  readonly scope: readonly Named[];
  /** Where its figures stand, as their record says. */
  readonly place: string;
}

/** The chart that a section is about, with the indicator that the records give it; without one nothing is bound by name there. */
export function readChart(
  { headings }: SourceSection,
  tables: readonly HeldTable[],
  all: readonly Measure[],
): HeldChart | undefined {
  const heading = headings.at(-1) ?? "";
  if (!isChartTitle(heading)) return undefined;
  const found = findChart(heading, tables);
  const id = found?.table.fields.rows[found.row]?.indicator;
  const period = found?.table.fields.columns.find(
    ({ role, period: own }) => own !== undefined && role === undefined,
  )?.period;
  const measure = all.find(({ indicator }) => indicator.id === id);
  return {
    scope: measure ? [{ measure, period: period ?? measure.period, why: "" }] : [],
    place: found?.table.fields.source.place ?? "",
  };
}
