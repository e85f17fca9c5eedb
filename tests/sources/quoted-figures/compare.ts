import { findWords } from "../printed-tables/find-words.ts";
import type { QuotedCell } from "./cells.ts";
import { hasWords, listFacts, listNumbers, listNumberWords, readMeaning } from "./facts.ts";

/** Our cell as the paper has it: our own text where both agree, else what the paper has in its stead. */
export function findPrinted(cell: QuotedCell, text = cell.text): string {
  const nowhere = `not in ${cell.place}: ${text}`;
  if (cell.kind !== "figure") {
    const list = (from: string) => [...listFacts(from), ...(cell.kind === "title" ? [] : listNumberWords(from))];
    const facts = list(cell.printed);
    const missing = list(text).filter((fact) => !facts.includes(fact));
    return missing.length === 0 ? text : `not in ${cell.place}: ${missing.join(", ")}`;
  }
  if (cell.counted) return String(cell.counted.filter((words) => hasWords(cell.printed, words)).length);
  if (cell.words !== undefined) {
    const found = findWords(cell.printed, cell.words);
    const isPercent = found.isPercent || cell.words.includes("} per cent");
    const isRight = readMeaning(found.text) === readMeaning(text) && isPercent === (cell.unit === "percent");
    return isRight ? text : `${found.text}${found.isPercent ? "%" : ""}`;
  }
  if (cell.unit === "text") return hasWords(cell.printed, text) ? text : nowhere;
  const sign = { percent: "%", pounds: "£" }[cell.unit] ?? "";
  const isPrinted = listNumbers(cell.printed).some((found) => found.number === text && found.sign === sign);
  return isPrinted ? text : nowhere;
}

/** Figures that need words of their own: those without a digit, and those that could change places with another of the table. */
export function listUnsafe(cells: readonly QuotedCell[]): string[] {
  const figures = cells.filter(({ kind }) => kind === "figure");
  return figures
    .filter(({ words, counted }) => words === undefined && counted === undefined)
    .filter(
      (cell) =>
        !/\d/.test(cell.text) ||
        figures.some((other) => other !== cell && other.place === cell.place && other.unit === cell.unit),
    )
    .map(({ row, text }) => `${row}: ${text}`);
}

const digits = Array.from({ length: 10 }, (_, digit) => String(digit));

/** Figures with one digit changed that would pass for right. */
export function listUnnoticed(cells: readonly QuotedCell[]): string[] {
  return cells
    .filter(({ kind }) => kind === "figure")
    .flatMap((cell) =>
      Array.from(cell.text).flatMap((character, position) =>
        /\d/.test(character)
          ? digits
              .filter((digit) => digit !== character)
              .map((digit) => `${cell.text.slice(0, position)}${digit}${cell.text.slice(position + 1)}`)
              .filter((wrong) => findPrinted(cell, wrong) === wrong)
              .map((wrong) => `${cell.row}: ${wrong} for ${cell.text}`)
          : [],
      ),
    );
}
