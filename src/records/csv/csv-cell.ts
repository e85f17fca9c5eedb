import type { Rule } from "../issue.ts";
import {
  explainNumber,
  explainPastedNumber,
  isAbsenceSign,
  remedyForSign,
  shapeNumber,
  shapeSymbol,
  type NumberFault,
} from "../plain-number.ts";

/** What is wrong with the number of a cell. */
export function explainCell(printed: string): (NumberFault & { readonly rule: Rule }) | undefined {
  if (/^-?\d+(\.\d+)?$/.test(printed)) {
    const fault = explainNumber(printed);
    return fault && { ...fault, rule: shapeNumber };
  }
  const problem = `“${printed}” is not a number.`;
  if (isAbsenceSign(printed)) {
    const remedy =
      `${remedyForSign(printed) ?? ""} The marker stands in the column marker, and the cell is left blank; in a file with periods across, in the cell.`.trim();
    return { problem, remedy, rule: shapeSymbol };
  }
  const pasted = explainPastedNumber(printed);
  const columns = "markers and notes have columns of their own.";
  if (pasted && /\{|suppressed/.test(pasted.remedy))
    return {
      problem,
      remedy: `Write only the number, if there is one; ${columns} A hidden number is suppressed, one that rounds to zero low.`,
      rule: shapeNumber,
    };
  const remedy = pasted ? `${pasted.remedy}.` : "Write only the number, without per cent signs or commas.";
  return { problem, remedy, rule: shapeNumber };
}
