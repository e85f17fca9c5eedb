import { csvParse } from "d3-dsv";
import { partialDate } from "../../model/date.ts";
import type { NationalSource } from "../../library/national/source.ts";
import { formatList } from "../records/format-list.ts";
import { ImportRefused } from "../records/problem.ts";
import type { GivenFile } from "../files/read-given.ts";

/**
 * The month in which a national file was issued, YYYY-MM: what the officer says, else the newest update that the dictionary beside it tells. Throws `ImportRefused` where
 * neither says it.
 */
export function readEdition(
  file: string,
  dictionary: GivenFile | undefined,
  {
    issued,
    beside,
    day,
  }: { readonly issued: string | undefined; readonly beside: NationalSource["beside"]; readonly day: string },
): string {
  if (issued !== undefined) {
    const isDate = partialDate.safeParse(issued).success;
    if (isDate && issued <= day.slice(0, issued.length)) return issued;
    if (isDate)
      throw new ImportRefused([
        {
          file,
          problem: `“${issued}” (--issued) is after today, ${day}.`,
          remedy: "Write the month in which the file was issued: no later edition could follow one of the future.",
        },
      ]);
    throw new ImportRefused([
      {
        file,
        problem: `“${issued}” (--issued) is no date.`,
        remedy: "Write the month in which the file was issued, for example --issued 2026-04.",
      },
    ]);
  }
  const { file: name, measure, updated } = beside.dictionary;
  const refuse = (problem: string, column?: string): never => {
    const remedy = "Put it beside the file as it is published, or say when the file was issued: --issued 2026-04.";
    throw new ImportRefused([{ file: name, column, problem, remedy }]);
  };
  if (!dictionary) return refuse("It does not lie beside the file, so nobody can tell which edition this is.");
  const rows = csvParse(decode(dictionary.bytes));
  const missing = [measure, updated].find((column) => !rows.columns.includes(column));
  if (missing !== undefined) {
    const found =
      rows.columns.length === 1 ? "its cells are not parted by commas" : `its columns are ${formatList(rows.columns)}`;
    return refuse(`There is no such column in it: ${found}.`, missing);
  }
  // Days since the end of 1899, as spreadsheets keep them; words such as "New data" are none.
  const days = rows.map((row) => Number(row[updated])).filter((day) => day > 20000 && day < 80000);
  if (days.length === 0) return refuse("It has no day of an update.", updated);
  return new Date(Date.UTC(1899, 11, 30) + Math.max(...days) * 86_400_000).toISOString().slice(0, 7);
}

/** Text in UTF-8 or, where its byte order mark says so, in UTF-16 as spreadsheet programs save "Unicode text". Signs of single fonts in it are no matter here. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
