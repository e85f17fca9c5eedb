import type { Issue } from "../records/issue.ts";
import { parseParagraphNumbers } from "../records/markdown.ts";
import type { MarkdownDirective } from "../records/markdown.ts";
import { suggest } from "../records/nearest.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";

/** A figure or chart named in prose must exist, and a paragraph of the original is represented once. */
export function checkDirectives({ records, ids }: RecordSet): Issue[] {
  const observations = new Map(records.observations.map((item) => [item.id, item.fields]));
  return records.documents.flatMap((document) => {
    const paragraphs = new Set<number>();
    return (document.body?.directives ?? []).flatMap((directive): Issue[] => {
      const fail = (problem: string, remedy: string): Issue[] => [
        { file: document.file, line: directive.line, column: directive.column, severity: "error", problem, remedy },
      ];
      if (directive.name === "para") {
        const numbers = parseParagraphNumbers(directive.label) ?? [];
        const repeated = numbers.find((number) => paragraphs.has(number));
        numbers.forEach((number) => paragraphs.add(number));
        return repeated === undefined
          ? []
          : fail(`Paragraph ${repeated} is already represented above.`, "Check the number.");
      }
      const id = directive.attributes.indicator ?? "";
      const figures = observations.get(id);
      if (!figures)
        return id === "" || ids.get("observations")?.has(id)
          ? []
          : fail(`There is no indicator ${id}.`, suggest(id, observations.keys(), "indicators"));
      return directive.name === "figure" ? checkFigure(figures, directive, fail) : [];
    });
  });
}

type Fail = (problem: string, remedy: string) => Issue[];

function checkFigure(
  figures: SourceRecord<"observations">["fields"],
  directive: MarkdownDirective,
  fail: Fail,
): Issue[] {
  const { area = "", period = "", indicator = "" } = directive.attributes;
  const series = figures.series.find((item) => item.area === area);
  if (!series)
    return fail(
      `The indicator ${indicator} has no figures for ${area}.`,
      suggest(
        area,
        figures.series.map((item) => item.area),
        "areas",
      ),
    );
  if (!Object.hasOwn(series.values, period)) {
    return fail(
      `The indicator ${indicator} has no figure for ${area} in ${period}.`,
      suggest(period, Object.keys(series.values), "periods"),
    );
  }
  return [];
}
