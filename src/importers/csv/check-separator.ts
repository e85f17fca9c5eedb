import { ImportRefused } from "../records/problem.ts";

/** Throws `ImportRefused` where the cells of a file are parted by other signs than commas: each of its rows would be one cell. */
export function checkSeparator(file: string, text: string): void {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const sign = [";", "\t", "|"].find((one) => lines.filter((line) => line.includes(one)).length * 2 > lines.length);
  if (sign === undefined || lines.filter((line) => line.includes(",")).length * 2 > lines.length) return;
  const name = sign === ";" ? "semicolons" : sign === "|" ? "upright lines" : "tabs";
  const remedy = "Save it with commas between the cells, as CSV UTF-8 in Excel.";
  throw new ImportRefused([{ file, row: 1, problem: `The cells are parted by ${name}.`, remedy }]);
}
