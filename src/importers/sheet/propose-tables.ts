import { stringify } from "yaml";
import type { FileSource } from "../../records/folder.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import type { GivenFile } from "../files/read-given.ts";
import { ImportRefused } from "../records/problem.ts";
import { findBlocks, type Block } from "./find-blocks.ts";
import type { SheetImport } from "./import-sheet.ts";
import { proposeArithmetic, tellUnequalTotal } from "./propose-arithmetic.ts";
import { readFigure } from "./read-figure.ts";
import { nameMonthOf } from "./month.ts";
import { proposeUnits, type ProposedUnits } from "./propose-units.ts";
import { holdsFractions } from "./share-columns.ts";
import { tellLeftOut } from "./tell-left-out.ts";
import { nameCell, readWorkbook, type SheetCell } from "./workbook.ts";

/**
 * Makes tables of a workbook that none of before is like, each as a draft: headings, units and figures as they stand, sums and shares that all
 * figures show as proposed arithmetic, and `TODO` for what no sheet says. Throws `ImportRefused` where there is no table, or a file of that name.
 */
export function proposeTables(source: FileSource, file: GivenFile, id: string): SheetImport {
  const { sheets, hidden } = readWorkbook(file);
  const blocks = sheets.flatMap(findBlocks);
  const refuse = (problem: string, remedy: string) => new ImportRefused([{ file: file.name, problem, remedy }]);
  if (blocks.length === 0)
    throw refuse(
      "No table was found.",
      "A table has a row of headings, labels in the column on the left, and figures; an empty row stands between two.",
    );
  const named = blocks.map((block, index) => ({ block, name: blocks.length === 1 ? id : `${id}-${index + 1}` }));
  const existing = named.filter(({ name }) => source.exists(`data/tables/${name}.yaml`)).map(({ name }) => name);
  if (existing.length > 0)
    throw refuse(
      `${joinWords(existing)} ${existing.length === 1 ? "is" : "are"} in data/tables already.`,
      "Give another id.",
    );
  const written = named.map(({ block, name }) => ({
    path: `data/tables/${name}.yaml`,
    block,
    ...writeProposal(block),
  }));
  return {
    files: new Map(written.map(({ path, text }) => [path, text])),
    lines: [
      `${file.name}: ${countNoun(written.length, "table")} proposed, each as a draft.`,
      ...tellLeftOut(sheets, blocks),
      ...(hidden.length > 0
        ? [
            `Hidden and not read: ${joinWords(hidden.map((name) => `“${name}”`))}. Show what is to be read, and delete the rest.`,
          ]
        : []),
      ...written.flatMap(({ path, block, doubts }) => [
        `${path}: ${nameCell(block.sheet, block.rows[0]?.row ?? 0, block.labels)}, ${countNoun(block.rows.length, "row")} and ${countNoun(block.columns.length, "column")}${block.title === undefined ? "" : `, “${block.title}”`}.`,
        ...doubts.map((doubt) => `${path}: ${doubt}`),
      ]),
    ],
  };
}

function writeProposal(block: Block): { readonly text: string; readonly doubts: readonly string[] } {
  const { sheet, columns, rows } = block;
  const cellAt = (row: number, column: number): SheetCell => sheet.rows[row]?.[column] ?? { text: "" };
  const units = proposeUnits(block);
  const inColumn = (column: number) => rows.map(({ row }) => cellAt(row, column));
  const isOfFractions = columns.map(({ column }) => holdsFractions(inColumn(column), []));
  const cells = rows.map(({ row }, at) => {
    const isRowOfFractions = holdsFractions(
      columns.map(({ column }) => cellAt(row, column)),
      [],
    );
    return columns.map(({ column }, index) => {
      const unit = units.cells[at]?.[index] ?? { unit: "count", isBeside: false };
      const isOfParts = isOfFractions[index] === true || isRowOfFractions;
      const read =
        "todo" in unit ? unit : readFigure(cellAt(row, column), { ...unit, hasWords: false, isOfFractions: isOfParts });
      return "yaml" in read ? read.yaml : JSON.stringify(`TODO: ${nameCell(sheet, row, column)} ${read.todo}`);
    });
  });
  const titles = rows.map(({ label, group }) =>
    isTwice(rows, label) && group !== undefined ? `${group} / ${label}` : label,
  );
  const grid = {
    rowTitles: titles,
    columnTitles: columns.map(({ heading }) => heading),
    isShare: columns.map((_, index) => units.cells.every((line) => isPercent(line[index]))),
    values: cells.map((line) => line.map((cell) => (/^-?\d/.test(cell) ? Number(cell) : undefined))),
  };
  const arithmetic = proposeArithmetic(grid);
  const head = {
    status: "draft",
    title: block.title ?? "TODO: the title as printed",
    source: { document: "TODO: the id of the document", place: `Sheet ${sheet.name}` },
    area: "TODO: the area that it is about",
    topic: "TODO: its topic",
    rowHeading: block.labelHeading === "" ? "TODO: what the labels are" : block.labelHeading,
    unit: units.table,
    columns: columns.map(({ heading }, index) => ({
      title: heading,
      ...periodOf(heading),
      ...(units.columns[index] !== undefined && { unit: units.columns[index] }),
    })),
    ...(arithmetic.length > 0 && { arithmetic }),
  };
  const lines = rows.map(({ label, group }, index) => {
    const isTotal = arithmetic.some(
      (rule) => rule.kind === "total" && rule.across === "rows" && rule.total === titles[index],
    );
    const row = {
      title: label,
      ...(group !== undefined && { group }),
      ...(isTotal && { role: "total" }),
      ...ofUnit(units.rows[index]),
    };
    return `${write([row]).replace(/^(?=.)/gm, "  ")}    cells: [${(cells[index] ?? []).join(", ")}]\n`;
  });
  const isOfOneUnit = units.rows.every((each) => each === undefined);
  const unequal = isOfOneUnit ? tellUnequalTotal(grid) : undefined;
  return {
    text: `${write(head)}rows:\n${lines.join("")}`,
    doubts: [...block.doubts, ...(unequal === undefined ? [] : [unequal])],
  };
}

/** The period of a column that is headed by a month with its year. */
function periodOf(heading: string): { readonly period?: string } {
  const period = nameMonthOf(heading);
  return period === undefined ? {} : { period };
}

function isTwice(rows: Block["rows"], label: string): boolean {
  return rows.filter((row) => row.label === label).length > 1;
}

function isPercent(cell: ProposedUnits["cells"][number][number] | undefined): boolean {
  return cell !== undefined && "unit" in cell && cell.unit === "percent";
}

function ofUnit(unit: string | undefined): { readonly unit?: string } {
  return unit === undefined ? {} : { unit };
}

function write(value: unknown): string {
  return stringify(value, { lineWidth: 118 });
}
