import type { Sheet, SheetCell } from "../../downloads/workbook/workbook.ts";
import { escapeText } from "../../charts/markup.ts";

/*
 * A sheet as SpreadsheetML (ECMA-376, part 1, 18.3). Words stand in their cells and not in a list that all sheets share: a sheet that many workbooks
 * have is then the same in each, and packed once.
 */

/** Places of looks in the list of styles (`writeStyles`); a number with n decimals has the place `decimalsStyle + n`. */
export const cellStyles = { title: 1, heading: 2, wrapped: 3, decimals: 3 } as const;

/** A letter is about as wide as a unit of width; columns wider than this wrap. */
const widest = 60;
const narrowest = 10;
/** In a longer table the headings stay in sight. */
const mostInSight = 30;

/** The XML of a sheet; its table, where it has one, is the only part that belongs to it. */
export function writeSheet({ title, lines, table }: Sheet): string {
  const written = table ? [table.headings, ...table.rows] : [];
  const first = 2 + lines.length;
  const rows = [
    writeRow(1, [title], () => cellStyles.title),
    ...lines.map((line, index) => writeRow(2 + index, [line], () => 0)),
    ...written.map((row, index) => writeRow(first + index, row, index === 0 ? () => cellStyles.heading : styleOf)),
  ];
  const width = Math.max(1, ...written.map(({ length }) => length));
  const isLong = table !== undefined && table.rows.length > mostInSight;
  return [
    xmlStart,
    `<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">`,
    `<dimension ref="A1:${nameColumn(width)}${1 + lines.length + written.length}"/>`,
    `<sheetViews>${isLong ? freezeAbove(first + 1) : '<sheetView workbookViewId="0"/>'}</sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    writeWidths(written),
    `<sheetData>${rows.join("")}</sheetData>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : "",
    "</worksheet>",
  ].join("");
}

/** The XML that marks a sheet's table as one. `number` is its place among the tables of the workbook, from 1. */
export function writeTablePart({ lines, table }: Sheet, number: number): string {
  const { headings = [], rows = [] } = table ?? {};
  const first = 2 + lines.length;
  const range = `A${first}:${nameColumn(headings.length)}${first + Math.max(rows.length, 1)}`;
  const columns = headings.map((heading, index) => `<tableColumn id="${index + 1}" name="${escapeText(heading)}"/>`);
  return [
    `${xmlStart}<table xmlns="${spreadsheet}" id="${number}" name="Table_${number}" displayName="Table_${number}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${headings.length}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join("");
}

export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function writeRow(row: number, cells: readonly SheetCell[], styleOfCell: (cell: SheetCell) => number): string {
  let written = "";
  for (const [column, cell] of cells.entries())
    if (cell !== undefined) written += writeCell(`${nameColumn(column + 1)}${row}`, cell, styleOfCell(cell));
  return written === "" ? "" : `<row r="${row}">${written}</row>`;
}

function writeCell(place: string, cell: NonNullable<SheetCell>, style: number): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  if (typeof cell !== "string") return `<c r="${place}"${look}><v>${cell.value}</v></c>`;
  const space = /^\s|\s$|[\n\t]/.test(cell) ? ' xml:space="preserve"' : "";
  return `<c r="${place}" t="inlineStr"${look}><is><t${space}>${escapeText(cell)}</t></is></c>`;
}

function styleOf(cell: SheetCell): number {
  if (typeof cell === "string") return cell.length > widest ? cellStyles.wrapped : 0;
  return cell === undefined || cell.decimals === 0 ? 0 : cellStyles.decimals + cell.decimals;
}

/** Keeps the rows above one in sight. */
function freezeAbove(row: number): string {
  return `<sheetView workbookViewId="0"><pane ySplit="${row - 1}" topLeftCell="A${row}" state="frozen" activePane="bottomLeft"/></sheetView>`;
}

/** As wide as what stands in a column, within bounds; lines above the table run on over what is empty beside them. */
function writeWidths(rows: readonly (readonly SheetCell[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(
        widths[column] ?? narrowest,
        Math.min(widest, (typeof cell === "string" ? cell.length : 8) + 2),
      );
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="true"/>`,
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** A column's letters: 1 is A, 27 is AA. */
function nameColumn(number: number): string {
  if (number <= letters.length) return letters[number - 1] ?? "";
  const rest = (number - 1) % letters.length;
  return `${nameColumn((number - 1 - rest) / letters.length)}${letters[rest] ?? ""}`;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
