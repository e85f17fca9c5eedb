import type { Check } from "../check.ts";
import { breach, placeOf, compareText, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { isRemarked } from "../../catalogue/explained.ts";
import { readFigures } from "../../catalogue/figures/figures.ts";
import { createImportedLookup } from "./imported.ts";
import { isNumber, type MeasuredFigure, type MeasuredSeries, type NumberFigure } from "./measured.ts";

export const valueCopied: Rule = {
  id: "value-copied",
  severity: "warning",
  says: "No four or more figures, three of them different, stand twice.",
};

/** Numbers in a row that are the same elsewhere, and so many of them different, are no coincidence. */
const leastNumbers = 4;
const leastDifferent = 3;

/**
 * Numbers that stand twice, as where a row was copied and not filled in anew: the same numbers over the same periods for two areas or
 * indicators, over the same areas for two periods or indicators, or in rows of two tables that do not print the same thing.
 */
export const copyChecks: Check = { rules: [valueCopied], find: ({ series, records }) => checkCopies(series, records) };

function checkCopies(series: readonly MeasuredSeries[], records: RecordSet["records"]): Issue[] {
  const isImported = createImportedLookup(records);
  // Of what was imported nobody can have copied a row: of hundreds of areas some have the same whole numbers.
  const areImported = (...blocks: readonly Block[]) => blocks.every(({ figures }) => figures.every(isImported));
  return [
    ...reportCopies(series.flatMap(describeSeries), areImported),
    ...reportCopies(listPeriods(series), areImported),
    ...reportCopies(records.tables.flatMap(listRows), (a, b) => a.home === b.home || a.thing === b.thing),
  ];
}

/** Numbers side by side. */
interface Block {
  /** What they are, for the officer. */
  readonly title: string;
  /** What is printed there: the same in two tables that print the same thing. */
  readonly thing: string;
  /** The numbers, each with what it is about where that must be equal too. */
  readonly cells: readonly string[];
  readonly values: readonly number[];
  /** The figures that they are, where they are an indicator's own. */
  readonly figures: readonly NumberFigure[];
  /** A note that names one of the numbers says that somebody compared them with the source. */
  readonly noted: boolean;
  readonly home: MeasuredFigure["home"];
  readonly path: MeasuredFigure["path"];
}

function reportCopies(blocks: readonly Block[], mayBeEqual: (a: Block, b: Block) => boolean): Issue[] {
  const known = new Map<string, Block>();
  return blocks.flatMap((block): Issue[] => {
    if (block.values.length < leastNumbers || new Set(block.values).size < leastDifferent) return [];
    const key = block.cells.join(" ");
    const first = known.get(key);
    if (!first) {
      known.set(key, block);
      return [];
    }
    if (first.noted || block.noted || mayBeEqual(first, block)) return [];
    const place = `${first.home.file}:${first.home.locator.place(first.path).line}`;
    const title = block.title.replace(/^the /, "The ");
    const problem = `${title} has the same ${block.values.length} numbers as ${first.title}, ${place}.`;
    const remedy = "Compare both with the source; if it is printed so, add a note that names one of the numbers.";
    return [breach(valueCopied, placeOf(block.home, block.path), problem, remedy)];
  });
}

function describeSeries({ id, area, figures }: MeasuredSeries): Block[] {
  return describe(`${id} for ${area}`, figures.filter(isNumber), ({ period }) => period);
}

/** The figures of each indicator in each period, over the areas. */
function listPeriods(series: readonly MeasuredSeries[]): Block[] {
  return [...Map.groupBy(series, ({ id }) => id)].flatMap(([id, own]) => {
    if (own.length < leastNumbers) return [];
    const figures = own.flatMap((item) => item.figures).filter(isNumber);
    const periods = Map.groupBy(figures, ({ period }) => period);
    return [...periods].flatMap(([period, group]) => {
      const inOrder = group.sort((a, b) => compareText(a.area, b.area));
      return describe(`${id} in ${period}`, inOrder, ({ area }) => area);
    });
  });
}

function describe(
  title: string,
  numbers: readonly NumberFigure[],
  subjectOf: (figure: NumberFigure) => string,
): Block[] {
  const [first] = numbers;
  if (!first || numbers.length < leastNumbers) return [];
  return [
    {
      ...{ title, thing: title, home: first.home, path: first.valuePath },
      cells: numbers.map((figure) => `${subjectOf(figure)}=${figure.value}`),
      values: numbers.map(({ value }) => value),
      figures: numbers,
      noted: numbers.some((figure) => isRemarked(figure, figure.value)),
    },
  ];
}

/** The rows of a table, but for those that are series of an indicator. Rows of one table may be equal: all were invited, all came. */
function listRows(table: SourceRecord<"tables">): Block[] {
  const { columns, rows } = table.fields;
  const dated = columns.filter(({ period }) => period !== undefined).length;
  return rows.flatMap((row, index) => {
    if (row.indicator !== undefined && dated >= leastNumbers) return [];
    const cells = readFigures(table).filter(({ cell }) => cell?.row === index);
    const values = cells.flatMap(({ value }) => value ?? []);
    const headings = columns.map(({ title, period, area }) => [title, period, area].join(" "));
    return {
      title: `the row “${row.title}”`,
      thing: [row.indicator ?? row.title, row.group, ...headings].join("|"),
      cells: cells.map(({ value }) => String(value)),
      values,
      figures: [],
      noted: cells.some((cell) => cell.value !== undefined && isRemarked(cell, cell.value)),
      home: table,
      path: ["rows", index],
    };
  });
}
