import { stringify } from "yaml";
import type { TableUnit } from "../../model/table.ts";
import type { FileSource } from "../../records/folder.ts";
import { countNoun, joinWords } from "../../statistics/format-lists.ts";
import type { GivenFile } from "../files/read-given.ts";
import { ImportRefused } from "../records/problem.ts";
import { findBlocks, type Block } from "./find-blocks.ts";
import type { SheetImport } from "./import-sheet.ts";
import { proposeArithmetic, tellUnequalTotal } from "./propose-arithmetic.ts";
import { readFigure } from "./read-figure.ts";
import { nameMonthOf } from "./month.ts";
import { holdsFractions } from "./share-columns.ts";
import { isWithheld } from "./sheet-texts.ts";
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
      ...written.flatMap(({ path, block, doubt }) => [
        `${path}: ${nameCell(block.sheet, block.rows[0]?.row ?? 0, block.labels)}, ${countNoun(block.rows.length, "row")} and ${countNoun(block.columns.length, "column")}${block.title === undefined ? "" : `, “${block.title}”`}.`,
        ...(doubt === undefined ? [] : [`${path}: ${doubt}`]),
      ]),
    ],
  };
}

function writeProposal(block: Block): { readonly text: string; readonly doubt: string | undefined } {
  const { sheet, columns, rows } = block;
  const cellAt = (row: number, column: number): SheetCell => sheet.rows[row]?.[column] ?? { text: "" };
  const units = columns.map(({ column, heading }) =>
    guessUnit(
      heading,
      rows.map(({ row }) => cellAt(row, column)),
    ),
  );
  const unit = units.find((each) => each !== "text") ?? "text";
  const inColumn = (column: number) => rows.map(({ row }) => cellAt(row, column));
  const isOfFractions = columns.map(({ column }) => holdsFractions(inColumn(column), []));
  // "16" below "95.0%" is of another unit.
  const isOfSigns = columns.map(({ column }) => inColumn(column).some(({ text }) => /%\)?$/.test(text)));
  const cells = rows.map(({ row }) =>
    columns.map(({ column }, index) => {
      const read = readFigure(cellAt(row, column), {
        ...{ unit: units[index] ?? unit, hasWords: false },
        isOfFractions: isOfFractions[index] === true,
        isBeside: isOfSigns[index] === true,
      });
      return "yaml" in read ? read.yaml : JSON.stringify(`TODO: ${nameCell(sheet, row, column)} ${read.todo}`);
    }),
  );
  const titles = rows.map(({ label, group }) =>
    isTwice(rows, label) && group !== undefined ? `${group} / ${label}` : label,
  );
  const grid = {
    rowTitles: titles,
    columnTitles: columns.map(({ heading }) => heading),
    isShare: units.map((each) => each === "percent"),
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
    unit,
    columns: columns.map(({ heading }, index) => ({
      title: heading,
      ...periodOf(heading),
      ...(units[index] !== unit && { unit: units[index] }),
    })),
    ...(arithmetic.length > 0 && { arithmetic }),
  };
  const lines = rows.map(({ label, group }, index) => {
    const isTotal = arithmetic.some(
      (rule) => rule.kind === "total" && rule.across === "rows" && rule.total === titles[index],
    );
    const row = { title: label, ...(group !== undefined && { group }), ...(isTotal && { role: "total" }) };
    return `${write([row]).replace(/^(?=.)/gm, "  ")}    cells: [${(cells[index] ?? []).join(", ")}]\n`;
  });
  return { text: `${write(head)}rows:\n${lines.join("")}`, doubt: tellUnequalTotal(grid) };
}

/** The period of a column that is headed by a month with its year. */
function periodOf(heading: string): { readonly period?: string } {
  const period = nameMonthOf(heading);
  return period === undefined ? {} : { period };
}

function isTwice(rows: Block["rows"], label: string): boolean {
  return rows.filter((row) => row.label === label).length > 1;
}

/** The unit of a column by its heading and its print; words where most cells are words. */
function guessUnit(heading: string, cells: readonly SheetCell[]): TableUnit {
  const texts = cells.map(({ text }) => text).filter((text) => text !== "" && !isWithheld(text));
  const numbers = texts.filter((text) => /^[(£+-]*\d[\d,]*(?:\.\d+)?%?\)?$/.test(text));
  if (numbers.length < texts.length / 2) return "text";
  if (/%|\bper ?cent|\bpercentage|\brate\b.*%/i.test(heading) || numbers.some((text) => /%\)?$/.test(text)))
    return "percent";
  if (/£/.test(heading) || numbers.some((text) => text.includes("£"))) return "pounds";
  return "count";
}

function write(value: unknown): string {
  return stringify(value, { lineWidth: 118 });
}
