import { isYearly, periodIndex, periodStart, type PeriodKind } from "../../model/period.ts";
import type { KnownArea } from "../records/site-areas.ts";
import type { ImportProblem } from "../records/problem.ts";
import type { ReadColumn } from "./read-column.ts";

/** What periods are held against. */
export interface PeriodRules {
  readonly file: string;
  readonly columns: { readonly period: string; readonly area: string };
  readonly periodKind: PeriodKind;
  /** When the edition was issued, YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly issued: string;
  /** Labels that an officer or the library read by hand: they are meant. */
  readonly periods: Readonly<Record<string, string>>;
  /** Areas by the source's codes. */
  readonly known: ReadonlyMap<string, KnownArea>;
}

/**
 * Periods that can be no period of the file: one that begins after the edition was issued, unless its label says that its figures are planned or
 * foreseen, and one that lies many years from all others, which is a slip of a digit.
 */
export function checkPeriods(code: string, columns: readonly ReadColumn[], rules: PeriodRules): ImportProblem[] {
  const { periodKind, issued, periods } = rules;
  const sorted = columns
    .map((column) => ({ ...column, index: periodIndex(column.period, periodKind) }))
    .sort((a, b) => a.index - b.index);
  return sorted.flatMap((column, at): ImportProblem[] => {
    const { label, row, period, status, index } = column;
    if (Object.hasOwn(periods, label)) return [];
    const start = periodStart(period, periodKind).slice(0, issued.length);
    if (start > issued && status !== "budget" && status !== "forecast")
      return [report(rules, row, `“${label}” of ${code} begins after the file was issued (${issued}).`, label)];
    const near = [sorted[at - 1], sorted[at + 1]].flatMap((other) => (other ? [Math.abs(other.index - index)] : []));
    if (!isYearly(periodKind) || near.length === 0 || Math.min(...near) <= mostYearsApart) return [];
    const problem = `“${label}” of ${code} lies ${Math.min(...near)} years from all its other years.`;
    return [report(rules, row, problem, label)];
  });
}

/** Years after its end in which an authority may have figures: the national file of 2026 has one of 2019 until 2024. */
const mostYearsAfter = 8;

/** More years without a figure than these no measure has. */
const mostYearsApart = 15;

function report({ file, columns }: PeriodRules, row: number, problem: string, label: string): ImportProblem {
  return {
    ...{ file, row, column: columns.period, problem },
    remedy: `Ask the publisher. In data/imports/national.yaml under periods, "${label}": left-out leaves it out, and "${label}": "${label}" says that it is right.`,
  };
}

/**
 * Figures of an authority of a time long after it ended: its number was taken by a slip. Sources go on with an authority for some years, where what they count began
 * before. One problem an area.
 */
export function checkEnded(code: string, columns: readonly ReadColumn[], rules: PeriodRules): ImportProblem[] {
  return [...rules.known].flatMap(([number, area]): ImportProblem[] => {
    const ended = area.kind === "local-authority" ? area.changes?.find(({ effect }) => effect === "ended") : undefined;
    if (!ended) return [];
    const late = columns
      .filter(
        ({ period, cells }) =>
          /^-?\d/.test(cells.get(number) ?? "") &&
          Number(periodStart(period, rules.periodKind).slice(0, 4)) - Number(ended.on.slice(0, 4)) > mostYearsAfter,
      )
      .map(({ period }) => period);
    if (late.length === 0) return [];
    return [
      {
        ...{ file: rules.file, column: rules.columns.area },
        problem: `${code} has a figure of ${area.name} (${number}) in ${late.join(", ")}, and that authority ended on ${ended.on}.`,
        remedy: `Ask the publisher which authority is meant. To leave it out, write "${number}": left-out under areaCodes in data/imports/national.yaml.`,
      },
    ];
  });
}
