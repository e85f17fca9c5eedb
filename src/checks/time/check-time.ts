import { preliminaryMarkers } from "../../model/observations.ts";
import { fitsPeriodKind, periodAt, periodEnd, type PeriodKind } from "../../model/period.ts";
import { lastDay } from "../../model/date.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type FilePlace, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readFigures } from "../../catalogue/figures/figures.ts";
import { contradictsPeriod } from "./headings.ts";
import { isNumber, type MeasuredSeries } from "../figures/measured.ts";

export const timeGap: Rule = {
  id: "time-gap",
  severity: "warning",
  says: "No period is left out of a series.",
};

export const timeAfterPublication: Rule = {
  id: "time-after-publication",
  severity: "error",
  says: "No figure is about a period that ended after its document was published, and no table is as of a later day.",
};

export const timeHeading: Rule = {
  id: "time-heading",
  severity: "warning",
  says: 'A column\'s heading names the same time as its period: "Dec-18" stands over `2018-12`.',
};

/** Periods of series and tables: none is left out by oversight, none lies in a document's future, and headings agree with them. */
export const timeChecks: Check = {
  rules: [timeGap, timeAfterPublication, timeHeading],
  find: (given) => checkTime(given.series, given),
};

function checkTime(series: readonly MeasuredSeries[], { records }: RecordSet): Issue[] {
  const published = new Map(records.documents.map(({ id, fields }) => [id, fields.published]));
  const kinds = new Map(records.indicators.map(({ id, fields }) => [id, fields.periodKind]));
  return [
    ...series.flatMap(checkGaps),
    ...series.flatMap((item) => checkOwnFigures(item, published)),
    ...records.tables.flatMap((table) => [
      ...checkAsOf(table, published),
      ...checkColumns(table, published, kinds),
      ...checkHeadings(table),
    ]),
  ];
}

/** Fewer figures than these, or fewer than periods are missing, are single figures and no series. */
const leastFigures = 3;

function checkGaps({ indicator, figures }: MeasuredSeries): Issue[] {
  const kind = indicator.periodKind;
  const [first, last] = [figures[0], figures.at(-1)];
  if (kind === "date" || !first || !last || figures.length < leastFigures) return [];
  const missing = last.periodIndex - first.periodIndex + 1 - figures.length;
  if (missing >= figures.length) return [];
  return figures.flatMap((figure, at): Issue[] => {
    const before = figures[at - 1];
    if (!before || figure.periodIndex - before.periodIndex === 1 || figure.note !== undefined) return [];
    const [from, to] = [before.periodIndex + 1, figure.periodIndex - 1].map((index) => periodAt(index, kind));
    const which = from === to ? `${from ?? ""} is` : `${from ?? ""} to ${to ?? ""} are`;
    const problem = `${which} missing between ${before.period} and ${figure.period}.`;
    const remedy =
      "Add the figure, or a marker such as not-available; or say why in a note on the figure after the gap.";
    return [breach(timeGap, placeOf(figure.home, figure.path, "name"), problem, remedy)];
  });
}

type Days = ReadonlyMap<string, string>;

/** Figures from an indicator's own file; those of tables are checked by column. */
function checkOwnFigures({ indicator, figures }: MeasuredSeries, published: Days): Issue[] {
  return figures
    .filter(isNumber)
    .filter(({ home, marker }) => home.collection === "observations" && !preliminaryMarkers.includes(marker ?? ""))
    .flatMap(({ home, valuePath, period, source }): Issue[] => {
      const end = periodEnd(period, indicator.periodKind);
      const day = source.citation ? lastDay(source.citation.issued) : published.get(source.document);
      return isAfter(end, day) ? [reportFuture(placeOf(home, valuePath), period, end, day)] : [];
    });
}

function checkColumns(table: SourceRecord<"tables">, published: Days, kinds: ReadonlyMap<string, PeriodKind>): Issue[] {
  const { columns, rows, source } = table.fields;
  const day = published.get(source.document);
  const kind = rows.map(({ indicator = "" }) => kinds.get(indicator)).find((known) => known !== undefined);
  return columns.flatMap(({ period, role }, index): Issue[] => {
    if (period === undefined || role === "target") return [];
    const cells = readFigures(table).filter(({ cell }) => cell?.column === index);
    if (!cells.some(({ value, marker }) => value !== undefined && !preliminaryMarkers.includes(marker ?? "")))
      return [];
    const end = kind !== undefined && fitsPeriodKind(period, kind) ? periodEnd(period, kind) : earliestEnd(period);
    return isAfter(end, day) ? [reportFuture(placeOf(table, ["columns", index, "period"]), period, end, day)] : [];
  });
}

function checkAsOf(table: SourceRecord<"tables">, published: Days): Issue[] {
  const { asOf, source } = table.fields;
  const day = published.get(source.document);
  if (asOf === undefined || day === undefined || asOf <= day.slice(0, asOf.length)) return [];
  const problem = `The table is as of ${asOf}, after its document was published (${day}).`;
  return [breach(timeAfterPublication, placeOf(table, ["asOf"]), problem, "Check both days.")];
}

/** Earliest day on which a period can end whose kind nothing says: a year may be a financial year that ends in March. */
function earliestEnd(period: string): string | undefined {
  const form = (["month", "quarter", "week", "date", "financial-year", "three-calendar-years"] as const).find((kind) =>
    fitsPeriodKind(period, kind),
  );
  if (form !== undefined) return periodEnd(period, form);
  return fitsPeriodKind(period, "calendar-year") ? `${period}-03-31` : undefined;
}

function isAfter(end: string | undefined, published: string | undefined): boolean {
  return end !== undefined && published !== undefined && end > published;
}

function reportFuture(place: FilePlace, period: string, end: string | undefined, published: string | undefined): Issue {
  const problem = `The period ${period} ends on ${end ?? ""}, after its document was published (${published ?? ""}).`;
  const remedy = "Check the period and the document; a figure for a period that was not over has marker: provisional.";
  return breach(timeAfterPublication, place, problem, remedy);
}

/** A copied sheet keeps its old periods below new headings, or the other way round. A note of the table may quote the heading. */
function checkHeadings(table: SourceRecord<"tables">): Issue[] {
  const { columns, notes = [] } = table.fields;
  return columns.flatMap(({ title, period }, index): Issue[] => {
    if (period === undefined || !contradictsPeriod(title, period)) return [];
    if (notes.some((note) => note.includes(title))) return [];
    const problem = `The heading “${title}” stands over the period ${period}.`;
    const remedy = "Correct the one that is wrong; if it is printed so, quote the heading in a note of the table.";
    return [breach(timeHeading, placeOf(table, ["columns", index, "period"]), problem, remedy)];
  });
}
