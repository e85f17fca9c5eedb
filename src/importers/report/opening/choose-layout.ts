import type { Framework } from "../../../model/framework.ts";
import { library } from "../../../library/library.ts";
import type { ReportLayout } from "../../../library/report-layouts/layout.ts";
import { reportLayouts } from "../../../library/report-layouts/layouts.ts";
import { readGradeWords } from "../judgements/grades.ts";
import { findHeading } from "./heading.ts";
import { findJudgementTable } from "../judgements/judgement-table.ts";
import type { JudgementTable } from "../judgements/table-grades.ts";
import { lettersOf } from "../printed/letters.ts";
import type { Opening } from "./opening.ts";
import type { PrintedLine } from "../printed/printed.ts";

/** The layout of a report, with its table of judgements where it has one. */
export interface ChosenLayout {
  readonly layout: ReportLayout;
  readonly framework: (Framework & { readonly id: string }) | undefined;
  readonly table: JudgementTable | undefined;
}

/** The layout by which a document is printed, told by the words of its opening and the days of the inspection; undefined where it is none that is known. */
export function chooseLayout(
  opening: Opening,
  lines: readonly PrintedLine[],
  day: string | undefined,
): ChosenLayout | undefined {
  const letters = lettersOf(opening.title);
  const named = reportLayouts.filter(({ knownBy }) => new RegExp(knownBy).test(letters));
  const known = named.length > 0 ? named : findByTable(opening, lines, day);
  const [first] = opening.datesLine === undefined ? sortByHeading(known, opening) : known;
  // Layouts of one kind differ in their time; those of another kind only share words with the first.
  const alike = known.filter(({ kind, idWords }) => kind === first?.kind && idWords === first.idWords);
  const timely = alike.filter(({ begun }) => isWithin(day, begun));
  const read = (timely.length > 0 && day !== undefined ? timely : alike).map((layout) => readWith(layout, lines));
  const best = read.find(({ table, layout }) => isWhole(table, layout)) ?? read[0];
  if (!best?.table?.unknown.length) return accept(best, opening);
  // A table with a row that the layout does not have may be of the time before or after.
  const other = alike.map((layout) => readWith(layout, lines)).find(({ table, layout }) => isWhole(table, layout));
  return accept(other ?? best, opening);
}

/** Where a title names who provides the services in place of what was inspected, the layout of the time of which the report has the whole table. */
function findByTable(
  { datesLine, title }: Opening,
  lines: readonly PrintedLine[],
  day: string | undefined,
): ReportLayout[] {
  if (datesLine === undefined || day === undefined || !/inspectionof/.test(lettersOf(title))) return [];
  return reportLayouts.filter((layout) => {
    if (layout.rows.length === 0 || !isWithin(day, layout.begun)) return false;
    const { table } = readWith(layout, lines);
    return table?.isEven === true && isWhole(table, layout);
  });
}

/** A letter is what its heading says, which comes before sentences that tell of other visits and inspections. */
function sortByHeading(layouts: readonly ReportLayout[], { titleLines }: Opening): ReportLayout[] {
  const placeOf = ({ knownBy }: ReportLayout) => findHeading(titleLines, knownBy)?.at ?? Infinity;
  return [...layouts].sort((a, b) => placeOf(a) - placeOf(b) || 0);
}

/** A report says when the inspection was, or has a table of judgements, and a letter greets somebody: the words of a title alone stand in other papers too. */
function accept(chosen: ChosenLayout | undefined, { datesLine, isLetter }: Opening): ChosenLayout | undefined {
  if (!chosen || datesLine !== undefined || chosen.table) return chosen;
  return isLetter && chosen.layout.rows.length === 0 ? chosen : undefined;
}

function readWith(layout: ReportLayout, lines: readonly PrintedLine[]): ChosenLayout {
  const framework = library.frameworks.find(({ id }) => id === layout.framework);
  const table = framework && findJudgementTable(lines, layout, readGradeWords(framework));
  return { layout, framework, table };
}

function isWhole(table: JudgementTable | undefined, { sets }: ReportLayout): boolean {
  const areas = new Set(table?.grades.map(({ area }) => area));
  return (
    table?.unknown.length === 0 && sets.some((set) => set.length === areas.size && set.every((area) => areas.has(area)))
  );
}

function isWithin(day: string | undefined, begun: ReportLayout["begun"]): boolean {
  return day === undefined || ((begun?.from ?? "") <= day && day <= (begun?.to ?? "9999"));
}
