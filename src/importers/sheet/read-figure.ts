import type { TableUnit } from "../../model/table.ts";
import type { SheetCell } from "./workbook.ts";

/** What a cell of a table is to be. */
export interface WantedCell {
  readonly unit: TableUnit;
  /** The column's role: a variance and a change can be shares, whatever the unit. */
  readonly role?: string | undefined;
  /** Whether the table of before has words there. */
  readonly hasWords: boolean;
}

/** A cell as the record writes it, or why it cannot be read. */
export type ReadFigure = { readonly yaml: string } | { readonly todo: string };

const words: Readonly<Record<string, string>> = {
  "": "blank",
  "-": "blank",
  "–": "blank",
  "—": "blank",
  "n/a": "not-applicable",
  na: "not-applicable",
  "not applicable": "not-applicable",
  "not available": "not-available",
  "*": "suppressed",
  c: "suppressed",
  supp: "suppressed",
  suppressed: "suppressed",
};

const number = /^([(+-]?)\s*(£?)\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(%?)\s*(\)?)$/;

/**
 * Reads a cell as it is printed: `(25.3%)` is -25.3, `38.0` stays, `1,365` loses its comma. An empty cell, or a dash, is `blank`; the usual words
 * are the markers that they mean. What is not certain is not read.
 */
export function readFigure(cell: SheetCell, { unit, role, hasWords }: WantedCell): ReadFigure {
  if (cell.fault !== undefined) return { todo: `holds ${cell.fault}` };
  const { text } = cell;
  const marker = words[text.toLowerCase()];
  if (marker !== undefined) return { yaml: marker };
  if (unit === "text") return { yaml: writeWords(text) };
  const [, opening = "", , sign = "", digits, share = "", closing = ""] = number.exec(text.replace(/[−–]/g, "-")) ?? [];
  if (digits === undefined || (opening === "(") !== (closing === ")"))
    return hasWords ? { yaml: writeWords(text) } : { todo: `holds “${text}”, which is no number` };
  const isShare = unit === "percent" || unit === "percentage-points";
  if (share !== "" && !isShare && role === undefined)
    return { todo: `holds “${text}”, a share, where the table has ${unit}` };
  const print = digits.replaceAll(",", "").replace(/^\./, "0.");
  const decimals = print.split(".")[1]?.length ?? 0;
  if (isShare && share === "" && cell.isUnformatted === true && decimals > 1 && Number(print) <= 1)
    return { todo: `holds ${text} without a sign, where the table has shares of 100` };
  if (decimals > 4) return { todo: `holds ${text}, with more decimals than a sheet prints` };
  const isNegative = opening === "(" || opening === "-" || sign === "-";
  return { yaml: `${isNegative && Number(print) !== 0 ? "-" : ""}${print}` };
}

/** Words as a cell of a list in YAML; words that look like a number say that they are words. */
function writeWords(text: string): string {
  return /^[\d.,]+$/.test(text) ? `{ text: ${JSON.stringify(text)} }` : JSON.stringify(text);
}
