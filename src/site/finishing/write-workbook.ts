import type { WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Sheet, SheetCell, Workbook } from "../../downloads/workbook/workbook.ts";
import { packAtOnce } from "./pack-at-once.ts";

/** A letter is about as wide as a unit of width; columns wider than this wrap. */
const widest = 60;
const narrowest = 10;

/** Writes a workbook as .xlsx; the same workbook gives the same bytes. Throws where two headings of a table, or two names of sheets, are the same. */
export function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { title, publisher, sheets } = workbook;
  findTwins(workbook);
  return packAtOnce(() =>
    writeXlsx({
      properties: { title, creator: publisher, created: beginning, modified: beginning },
      defaultFont: { name: "Arial", size: 12 },
      sheets: sheets.map(laySheetOut),
    }),
  );
}

/** Throws where a spreadsheet program would refuse a workbook because two things in it have one name; it does not tell capitals. */
function findTwins({ url, sheets }: Workbook): void {
  const names = [sheets.map(({ name }) => name), ...sheets.map(({ table }) => table?.headings ?? [])];
  for (const ofOne of names) {
    const seen = new Set(ofOne.map((name) => name.toLowerCase()));
    if (seen.size < ofOne.length) throw new Error(`In ${url} two of these have one name: ${ofOne.join(", ")}.`);
  }
}

/** A workbook says when it was made; one that is made again from the same records must not differ by it. */
const beginning = new Date(0);

function laySheetOut({ name, title, lines, table }: Sheet, index: number): WriteSheet {
  const first = 1 + lines.length;
  const cells: WriteSheet["cells"] = new Map([["0,0", { style: { font: { bold: true, size: 16 } } }]]);
  const written = [table?.headings ?? [], ...(table?.rows ?? [])];
  for (const [row, ofRow] of written.entries())
    for (const [column, cell] of ofRow.entries()) {
      const style = styleOf(cell, row === 0);
      if (style) cells.set(`${first + row},${column}`, { style });
    }
  return {
    name,
    rows: [[title], ...lines.map((line) => [line]), ...written.map((row) => row.map(valueOf))],
    cells,
    columns: listWidths(written),
    ...(table && {
      // In a long table the headings stay in sight.
      ...(table.rows.length > 30 && { freezePane: { rows: first + 1 } }),
      tables: [
        {
          name: `Table_${index + 1}`,
          range: `A${first + 1}:${nameColumn(table.headings.length)}${first + 1 + Math.max(table.rows.length, 1)}`,
          columns: table.headings.map((heading) => ({ name: heading })),
          style: "TableStyleLight1",
          showRowStripes: false,
        },
      ],
    }),
  };
}

function valueOf(cell: SheetCell) {
  return cell === undefined ? null : typeof cell === "string" ? cell : cell.value;
}

function styleOf(cell: SheetCell, isHeading: boolean) {
  if (isHeading) return { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
  if (typeof cell === "string") return cell.length > widest ? wrapped : undefined;
  return cell === undefined || cell.decimals === 0 ? undefined : { numFmt: `0.${"0".repeat(cell.decimals)}` };
}

const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const;

/** As wide as what stands in a column, within bounds; lines above the table run on over what is empty beside them. */
function listWidths(rows: readonly (readonly SheetCell[])[]): { width: number }[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(
        widths[column] ?? narrowest,
        Math.min(widest, (typeof cell === "string" ? cell.length : 8) + 2),
      );
  return widths.map((width) => ({ width }));
}

/** A column's letters: 1 is A, 27 is AA. */
function nameColumn(number: number): string {
  const rest = (number - 1) % 26;
  const before = Math.floor((number - 1) / 26);
  return `${before === 0 ? "" : nameColumn(before)}${String.fromCharCode(65 + rest)}`;
}
