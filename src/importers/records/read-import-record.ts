import { importSchema, type ImportRecord } from "../../model/import.ts";
import type { FileSource } from "../../records/folder.ts";
import { decodeText } from "../../records/decode.ts";
import { explainSchemaIssues } from "../../records/explain.ts";
import type { Issue } from "../../records/issue.ts";
import { parseYaml } from "../../records/yaml/yaml.ts";
import { ImportRefused, type ImportProblem } from "./problem.ts";

/**
 * The record of an earlier import; undefined where there is none. Throws `ImportRefused` with the lines where it is not as an import writes it, or names two
 * measures for one indicator.
 */
export function readImportRecord(site: FileSource, id: string): ImportRecord | undefined {
  const file = `data/imports/${id}.yaml`;
  if (!site.exists(file)) return undefined;
  const refuse = (found: readonly Issue[]): never => {
    throw new ImportRefused(
      found.map(({ line, problem, remedy }) => ({ file: `${file}:${line}`, problem, remedy: `${remedy} ${restore}` })),
    );
  };
  const decoded = decodeText(file, site.read(file));
  if (!("text" in decoded)) return refuse(decoded.issues);
  const { value, locator, issues } = parseYaml(file, decoded.text);
  if (issues.length > 0) return refuse(issues);
  const read = importSchema.safeParse(value ?? {});
  if (!read.success)
    return refuse(explainSchemaIssues({ file, locator, value: value ?? {} }, read.error.issues, importSchema));
  const problems = findDoubles(read.data, (index) => `${file}:${locator.place(["measures", index], "value").line}`);
  if (problems.length > 0) throw new ImportRefused(problems);
  return read.data;
}

const restore = "Or take the file from the version before (git restore), and import again.";

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
