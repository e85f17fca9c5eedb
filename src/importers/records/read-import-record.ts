import { isNode, LineCounter, parseDocument } from "yaml";
import { importSchema, type ImportRecord } from "../../model/import.ts";
import type { FileSource } from "../../records/folder.ts";
import { readIfThere } from "./edition.ts";
import { ImportRefused, type ImportProblem } from "./problem.ts";

/**
 * The record of an earlier import; undefined where there is none. Throws `ImportRefused` with the lines where it is not as an import writes it, or names two
 * measures for one indicator.
 */
export function readImportRecord(site: FileSource, id: string): ImportRecord | undefined {
  const file = `data/imports/${id}.yaml`;
  const text = readIfThere(site, file);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}`;
  const [broken] = document.errors;
  if (broken)
    throw new ImportRefused([
      {
        file: at(broken.pos[0]),
        problem:
          "In or before this line it is no YAML: a bracket, a quotation mark or the space before a line is not as it should be.",
        remedy: "Mend the line, or take the file from the version before (git restore), and import again.",
      },
    ]);
  const place = (path: readonly PropertyKey[]): string => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return file;
  };
  const read = importSchema.safeParse(document.toJS());
  if (!read.success)
    throw new ImportRefused(
      read.error.issues.map(({ path, message }) => ({
        file: place(path),
        problem: `It is not as an import reads it: ${[path.join("."), message.replace("|", ". ")].filter(Boolean).join(": ")}.`,
        remedy: "Mend it, and import again; npx findings check names the columns too.",
      })),
    );
  const problems = findDoubles(read.data, (index) => place(["measures", index]));
  if (problems.length > 0) throw new ImportRefused(problems);
  return read.data;
}

/** Measures that would be one indicator, and rows that would be two: of each the second. */
function findDoubles({ measures }: ImportRecord, place: (index: number) => string): ImportProblem[] {
  const indicators = new Map<string, number>();
  const rows = new Map<string, number>();
  return measures.flatMap(({ code, indicator, where }, index): ImportProblem[] => {
    const key = JSON.stringify([code, where ?? {}]);
    const [sameIndicator, sameRows] = [indicators.get(indicator), rows.get(key)];
    indicators.set(indicator, sameIndicator ?? index);
    rows.set(key, sameRows ?? index);
    const other = measures[sameIndicator ?? sameRows ?? -1];
    if (!other) return [];
    const file = place(index);
    if (sameIndicator === undefined)
      return [
        {
          file,
          problem: `${code} is named twice, for ${other.indicator} and for ${indicator}.`,
          remedy: "Keep the line of the indicator that it is.",
        },
      ];
    const remedy =
      other.code === code
        ? "Keep one of the two lines."
        : `Give one of them an indicator of its own, for example ${indicator}-2, or take its line out.`;
    return [{ file, problem: `${other.code} and ${code} would both be the indicator ${indicator}.`, remedy }];
  });
}
