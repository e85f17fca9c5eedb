import type { TableUnit } from "../../model/table.ts";
import { isMoney } from "../../model/unit.ts";
import type { Block } from "./find-blocks.ts";
import { textAt } from "./match-titles.ts";
import { isWithheld } from "./sheet-texts.ts";
import { readUnitIn } from "./words-of-unit.ts";

/** Units of a table as its words and signs say them. Where a column has one it goes before its rows', as in the record. */
export interface ProposedUnits {
  readonly table: Unit;
  /** For each column, its own unit; undefined where rows decide. */
  readonly columns: readonly (Unit | undefined)[];
  /** For each row, its own unit; undefined where it is that of the table. */
  readonly rows: readonly (Unit | undefined)[];
  /** For each row and column, the unit that the cell is to be read in, or why it cannot be said. */
  readonly cells: readonly (readonly UnitOfCell[])[];
}

/** The unit of a cell; `isBeside` where numbers of its row or column have the sign of per cent, so that one without may be of another unit. */
type UnitOfCell = { readonly unit: TableUnit; readonly isBeside: boolean } | { readonly todo: string };

/** A unit, or what is to be said in its place. */
type Unit = TableUnit | `TODO: ${string}`;

const number = /^[(£+−–-]*\d[\d,]*(?:\.\d+)?%?\)?$/;

/** Finds the units of a table: of columns by heading and by signs that all their numbers have, of rows by unit column, label and group. */
export function proposeUnits(block: Block): ProposedUnits {
  const { sheet, rows, columns } = block;
  const numbersIn = (row: number, column: number) => {
    const text = textAt(sheet, row, column);
    return number.test(text) && Number(text.replace(/[^\d.]/g, "")) !== 0 ? [text] : [];
  };
  const said = rows.map(({ row, label, group }) => {
    const unit = block.units === undefined ? "" : textAt(sheet, row, block.units);
    return readUnitIn(unit) ?? readUnitIn(label) ?? readUnitIn(group ?? "");
  });
  const ofColumns = columns.map(({ column, heading }): Unit | undefined => {
    const texts = rows.map(({ row }) => textAt(sheet, row, column)).filter((text) => text !== "" && !isWithheld(text));
    if (texts.filter((text) => number.test(text)).length < texts.length / 2) return "text";
    const numbers = rows.flatMap(({ row }) => numbersIn(row, column));
    const own = readUnitIn(heading) ?? unitOfSigns(numbers);
    if (own !== undefined || numbers.some((text) => /[%£]/.test(text)) || said.some((unit) => unit !== undefined))
      return own;
    const isOfDecimals = numbers.filter((text) => text.includes(".")).length * 2 > numbers.length;
    return numbers.length > 0 && (namesRate.test(heading) || isOfDecimals) ? unsaid : undefined;
  });
  const open = columns.filter((_, index) => ofColumns[index] === undefined).map(({ column }) => column);
  const ofRows = rows.map(({ row, label, group }, index): Unit => {
    const texts = open.flatMap((column) => numbersIn(row, column));
    const own = said[index] ?? unitOfSigns(texts) ?? (texts.some((text) => text.includes("%")) ? "percent" : undefined);
    if (own !== undefined) return own;
    const isAsked = namesRate.test(`${label} ${group ?? ""}`) && texts.length > 0;
    return isAsked || texts.some((text) => text.includes(".")) ? unsaid : "count";
  });
  const hasSigns = new Set(open.filter((column) => rows.some(({ row }) => /%\)?$/.test(textAt(sheet, row, column)))));
  const cells = rows.map(({ row }, index) =>
    columns.map(({ column }, at) => {
      const text = textAt(sheet, row, column);
      const isNumber = numbersIn(row, column).length > 0;
      if (ofColumns[at] !== undefined) return agree(text, ofColumns[at], isNumber ? said[index] : undefined);
      return readOpen(text, ofRows[index] ?? "count", {
        isSaid: said[index] !== undefined,
        hasSigns: hasSigns.has(column),
      });
    }),
  );
  return { ...divide(ofColumns, ofRows), cells };
}

/** The unit of a cell whose row decides. */
function readOpen(text: string, ofRow: Unit, { isSaid, hasSigns }: { isSaid: boolean; hasSigns: boolean }): UnitOfCell {
  const isShare = ofRow === "percent" && !isSaid;
  // "16" below "95.0%" is of another unit; more than 100 is no share.
  const isBeside = isShare || (hasSigns && !isSaid && Number(text.replace(/,/g, "")) <= 100);
  const unit = isBeside ? "percent" : isUnit(ofRow) ? ofRow : "count";
  if (text.includes("£") && number.test(text) && !isMoney(unit))
    return { todo: `holds ${text}, an amount of money, where its row has others: give it a unit` };
  return { unit, isBeside };
}

/** The unit of a cell whose column has one, where its row does not say another. */
function agree(text: string, ofColumn: Unit, ofRow: TableUnit | undefined): UnitOfCell {
  const unit = isUnit(ofColumn) ? ofColumn : "count";
  const isAgreed = unit === "text" || ofRow === undefined || ofRow === unit || unitOfSigns([text]) === unit;
  if (isAgreed || (ofRow === "count" && unit === "percent")) return { unit, isBeside: false };
  return { todo: `holds ${text}, of which the column says ${unit} and the row ${ofRow}` };
}

/** What is none of the counts that numbers without a unit are. */
const namesRate = /\b(?:rates?|averages?|mean|median|ratio|per)\b/i;

const unsaid = "TODO: what its numbers are: a rate and of how many, a share, an average";

function isUnit(unit: Unit): unit is TableUnit {
  return !unit.startsWith("TODO");
}

/** The unit of numbers that all have the same sign. */
function unitOfSigns(texts: readonly string[]): TableUnit | undefined {
  if (texts.length === 0) return undefined;
  if (texts.every((text) => /%\)?$/.test(text))) return "percent";
  return texts.every((text) => text.includes("£")) ? "pounds" : undefined;
}

/** Says each unit once: what most rows have is the table's; where columns decide all, the first's is. */
function divide(ofColumns: readonly (Unit | undefined)[], ofRows: readonly Unit[]): Omit<ProposedUnits, "cells"> {
  const isDecided = ofColumns.every((unit) => unit !== undefined);
  const counts = Map.groupBy(ofRows, (unit) => unit);
  const most = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? "count";
  const table = isDecided ? (ofColumns.find((unit) => unit !== "text") ?? "text") : most;
  return {
    table,
    columns: ofColumns.map((unit) => (unit === table && isDecided ? undefined : unit)),
    rows: ofRows.map((unit) => (isDecided || unit === table ? undefined : unit)),
  };
}
