import { csvParse } from "d3-dsv";
import { partialDate } from "../../model/date.ts";
import type { NationalSource } from "../../library/national/source.ts";
import { ImportRefused } from "../records/problem.ts";
import type { GivenFile } from "../files/read-given.ts";

/**
 * The month in which a national file was issued, YYYY-MM: what the officer says, else the newest update that the dictionary beside it tells. Throws `ImportRefused` where
 * neither says it.
 */
export function readEdition(
  file: string,
  dictionary: GivenFile | undefined,
  { issued, beside }: { readonly issued: string | undefined; readonly beside: NationalSource["beside"] },
): string {
  if (issued !== undefined) {
    if (partialDate.safeParse(issued).success) return issued;
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
  const rows = csvParse(new TextDecoder().decode(dictionary.bytes).replace(/^\uFEFF/, ""));
  const missing = [measure, updated].find((column) => !rows.columns.includes(column));
  if (missing !== undefined) return refuse("There is no such column in it.", missing);
  // Days since the end of 1899, as spreadsheets keep them; words such as "New data" are none.
  const days = rows.map((row) => Number(row[updated])).filter((day) => day > 20000 && day < 80000);
  if (days.length === 0) return refuse("It has no day of an update.", updated);
  return new Date(Date.UTC(1899, 11, 30) + Math.max(...days) * 86_400_000).toISOString().slice(0, 7);
}
