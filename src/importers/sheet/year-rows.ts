import { joinWords } from "../../statistics/format-lists.ts";
import { textAt } from "./match-titles.ts";
import { listTexts } from "./sheet-texts.ts";
import { namesMonth } from "./month.ts";
import { nameCell, type Sheet } from "./workbook.ts";

/** What a row is that holds numbers like 2010 and 2020 and no others: years at the head of columns, or counts; with what to tell where it is not certain. */
export interface YearRow {
  readonly are: "years" | "counts";
  readonly doubt?: string;
}

const year = /^(?:19|20)\d\d$/;

/** Reads a row of numbers like years; undefined where the row has none. `rows` are those of its table that stand above it. */
export function readYearRow(
  sheet: Sheet,
  row: number,
  { above, left, right }: { readonly above: readonly number[]; readonly left: number; readonly right: number },
): YearRow | undefined {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const label = columns.find((column) => textAt(sheet, row, column) !== "") ?? left;
  const held = columns.filter((column) => column > label && year.test(textAt(sheet, row, column)));
  if (held.length === 0) return undefined;
  const headings = above.filter((each) => listTexts(sheet, each, left, right).length > 1);
  const years = held.map((column) => Number(textAt(sheet, row, column)));
  if (year.test(textAt(sheet, row, label)) && headings.length === 0) return { are: "years" };
  if (isContinued(sheet, row, label)) return { are: "years" };
  if (headings.some((each) => held.some((column) => namesPeriod(textAt(sheet, each, column)))))
    return { are: "counts" };
  const isSeries = followOn(years);
  const named = `${joinWords(held.map((column) => nameCell(sheet, row, column)))} (${joinWords(years.map(String))})`;
  const [is, a] =
    held.length === 1 ? ["is", "a year at the head of its column"] : ["are", "years at the head of columns"];
  const asYears = `${named} ${is} taken for ${a}: where ${held.length === 1 ? "it is a count" : "they are counts"}, put a row of headings above and read the sheet again.`;
  const asCounts = `${named} ${is} taken for ${held.length === 1 ? "a count" : "counts"}: where ${held.length === 1 ? "it is" : "they are"} ${a}, type the table.`;
  if (headings.length === 0) return { are: "years", ...(!isSeries && { doubt: asYears }) };
  const isLabelled = headings.some((each) => textAt(sheet, each, label) !== "");
  if (isLabelled && isSeries) return { are: "years", doubt: asYears };
  if (isLabelled) return { are: "counts", ...(held.length === 1 && { doubt: asCounts }) };
  if (isSeries) return { are: "years" };
  const isRising = years.every((each, index) => each >= 2000 && each < 2040 && each >= (years[index - 1] ?? 0));
  return isRising ? { are: "years", doubt: asYears } : { are: "counts", doubt: asCounts };
}

/** Whether two years or more, each once or several times, follow on each other without a gap. */
export function followOn(years: readonly number[]): boolean {
  const own = [...new Set(years)].toSorted((a, b) => a - b);
  return years.length > 1 && own.every((each, index) => index === 0 || each - (own[index - 1] ?? 0) === 1);
}

/** Whether the label of a row is that of the row above, merged with it, or is left out. */
function isContinued(sheet: Sheet, row: number, label: number): boolean {
  const cell = sheet.rows[row]?.[label];
  if (cell === undefined || year.test(cell.text)) return true;
  return cell.isMerged === true && textAt(sheet, row - 1, label) === cell.text;
}

function namesPeriod(text: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(text) || namesMonth(text) || /^(?:Q[1-4]|Quarter [1-4]|YTD)\b/i.test(text);
}
