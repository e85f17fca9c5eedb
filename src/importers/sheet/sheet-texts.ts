import { textAt } from "./match-titles.ts";
import { namesMonth } from "./month.ts";
import type { Sheet } from "./workbook.ts";

const number = /^[(£+-]*\d[\d,]*(?:\.\d+)?%?\)?$/;
/** What stands in place of a number that is not given: such a row is none of headings. */
const withheld = /^(?:<\s*\d+|\*|\[?[cxz]\]|c|n\/a|\.\.|supp(?:ressed)?)$/i;

/** Different texts of a part of a row: a merged cell counts once. */
export function listTexts(sheet: Sheet, row: number, left: number, right: number): string[] {
  const texts = (sheet.rows[row] ?? []).slice(left, right + 1).map(({ text }) => text);
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** Whether a cell holds a number, or says why it holds none; years and months that stand as headings are none. */
export function holdsFigure(sheet: Sheet, row: number, column: number): boolean {
  const text = textAt(sheet, row, column);
  return withheld.test(text) || (number.test(text) && !/^(?:19|20)\d\d$/.test(text));
}

/** Whether a cell holds a number, be it like a year, or says why it holds none. */
export function holdsNumber(sheet: Sheet, row: number, column: number): boolean {
  const text = textAt(sheet, row, column);
  return withheld.test(text) || number.test(text);
}

/** Whether a text stands in place of a number that is not given. */
export function isWithheld(text: string): boolean {
  return withheld.test(text) || /^[-–—]$/.test(text);
}

/** Whether a cell holds words. */
export function holdsWords(sheet: Sheet, row: number, column: number): boolean {
  const text = textAt(sheet, row, column);
  return text !== "" && !withheld.test(text) && (!/\d/.test(text) || namesMonth(text) || /\p{L}{3}/u.test(text));
}
