import type { TableUnit } from "../../model/table.ts";
import type { SheetCell } from "./workbook.ts";

/** What a cell of a table is to be. */
export interface WantedCell {
  readonly unit: TableUnit;
  /** The column's role: a variance and a change can be shares, whatever the unit. */
  readonly role?: string | undefined;
  /** Whether the table of before has words there. */
  readonly hasWords: boolean;
  /** Whether the column holds shares as parts of 1 where the table has shares of 100 (`holdsFractions`). */
  readonly isOfFractions?: boolean;
  /** Whether other numbers of the column have a sign of per cent, so that one without may be of another unit. */
  readonly isBeside?: boolean;
  /** Whether a share of more than 100 is none: those of before are not. */
  readonly isUpTo100?: boolean;
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
  "[c]": "suppressed",
  "[z]": "not-applicable",
  "[x]": "not-available",
  "..": "not-available",
  supp: "suppressed",
  suppressed: "suppressed",
};

const number = /^([(+-]?)\s*(£?)\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(%?)\s*(\)?)$/;

/**
 * Reads a cell as it is printed: `(25.3%)` is -25.3, `38.0` stays, `1,365` loses its comma. An empty cell, or a dash, is `blank`; the usual words
 * are the markers that they mean. What is not certain is not read.
 */
export function readFigure(cell: SheetCell, wanted: WantedCell): ReadFigure {
  const { unit, role, hasWords } = wanted;
  if (cell.fault !== undefined) return { todo: `holds ${cell.fault}` };
  const { text } = cell;
  const marker = words[text.toLowerCase()];
  if (marker !== undefined) return { yaml: marker };
  if (unit === "text") return { yaml: writeWords(text) };
  const [, opening = "", , sign = "", digits, share = "", closing = ""] = number.exec(text.replace(/[−–]/g, "-")) ?? [];
  if (digits === undefined || (opening === "(") !== (closing === ")"))
    return hasWords ? { yaml: writeWords(text) } : { todo: `holds “${text}”, which is no number${explain(text)}` };
  if (cell.isMerged === true)
    return { todo: `holds ${text} in a cell that is merged with others: say which rows the number is of` };
  const isShare = unit === "percent" || unit === "percentage-points";
  if (share !== "" && !isShare && role === undefined)
    return { todo: `holds “${text}”, a share, where the table has ${unit}` };
  const print = digits.replaceAll(",", "").replace(/^\./, "0.");
  const decimals = print.split(".")[1]?.length ?? 0;
  const isPart = share === "" && Number(print) <= 1 && Number(print) !== 0;
  if (isShare && isPart && (wanted.isOfFractions === true || (cell.isUnformatted === true && decimals > 1)))
    return { todo: `holds ${text} without a sign, where the table has shares of 100` };
  if (isShare && share === "" && wanted.isBeside === true && Number(print) !== 0)
    return { todo: `holds ${text} without the sign of per cent that others have: give its row a unit` };
  if (unit === "percent" && role === undefined && wanted.isUpTo100 === true && !hasWords && Number(print) > 100)
    return { todo: `holds ${text}, more than 100 per cent: see whether it stands in its column` };
  if (unit === "count" && /^\d{1,3}\.\d{3}$/.test(print))
    return { todo: `holds ${text}: write whether it is ${print.replace(".", "")} or a number with decimals` };
  if (decimals > 4) return { todo: `holds ${text}, with more decimals than a sheet prints` };
  const isNegative = opening === "(" || opening === "-" || sign === "-";
  return { yaml: `${isNegative && Number(print) !== 0 ? "-" : ""}${print}` };
}

/** What an officer may write in place of what is no number. */
function explain(text: string): string {
  if (/^<\s*\d+$/.test(text)) return ": write suppressed, or low where it is rounded to zero";
  if (/^\d+,\d{1,2}%?$/.test(text)) return ": write its decimals behind a point";
  if (/^\d[\d., ]*\D{1,4}$/.test(text)) return ": write the number alone, and what its mark says as a note";
  return "";
}

/** Words as a cell of a list in YAML; words that look like a number say that they are words. */
function writeWords(text: string): string {
  return /^[\d.,]+$/.test(text) ? `{ text: ${JSON.stringify(text)} }` : JSON.stringify(text);
}
