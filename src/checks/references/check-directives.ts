import type { Check } from "../check.ts";
import { breach, type Issue, type Rule } from "../../records/issue.ts";
import { parseParagraphNumbers } from "../../records/markdown/markdown.ts";
import type { MarkdownDirective } from "../../records/markdown/markdown.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { listGivenFigures } from "../../catalogue/figures/figures.ts";

export const proseParagraph: Rule = {
  id: "prose-paragraph",
  severity: "error",
  says: "A paragraph of the original is represented once in a document's text.",
};

export const proseFigure: Rule = {
  id: "prose-figure",
  severity: "error",
  says: "A figure or chart in a text or on a page names an indicator, area and period that exist, and a chart stands there once.",
};

/** A figure or chart named in prose must exist, and a paragraph of the original is represented once. */
export const directiveChecks: Check = { rules: [proseParagraph, proseFigure], find: checkDirectives };

function checkDirectives({ records, ids }: RecordSet): Issue[] {
  const figures = collectFigures(records);
  const texts = [...records.documents, ...records.meetings].flatMap((document) => {
    const paragraphs = new Set<string>();
    const charts = new Set<string>();
    return (document.body?.directives ?? []).flatMap((directive): Issue[] => {
      const { line, column } = directive;
      const rule = directive.name === "para" ? proseParagraph : proseFigure;
      const fail = (problem: string, remedy: string): Issue[] => [
        breach(rule, { file: document.file, line, column }, problem, remedy),
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
      const periods = figures.get(id);
      if (!periods) {
        return id === "" || isUnread(id, { records, ids })
          ? []
          : fail(`There is no indicator ${id}.`, suggest(id, figures.keys(), "indicators"));
      }
      if (directive.name === "figure") return checkFigure(periods, directive, fail);
      if (charts.has(id)) return fail(`The chart of ${id} stands in this text already.`, "Keep one of the two.");
      charts.add(id);
      return [];
    });
  });
  return [...texts, ...records.pages.flatMap((page) => checkPage(page, figures, { records, ids }))];
}

/** Whether figures of an indicator may stand in a file that was refused. */
function isUnread(id: string, { records, ids }: Pick<RecordSet, "records" | "ids">): boolean {
  const isTableLost = (ids.get("tables")?.size ?? 0) > records.tables.length;
  return ids.get("observations")?.has(id) === true || (isTableLost && ids.get("indicators")?.has(id) === true);
}

/** A component of a page names an indicator that exists, and a page has its chart once. */
function checkPage(
  { file, body }: SourceRecord<"pages">,
  figures: ReadonlyMap<string, PeriodsByArea>,
  set: Pick<RecordSet, "records" | "ids">,
): Issue[] {
  const charts = new Set<string>();
  return (body?.indicators ?? []).flatMap(({ id, isChart, line, column }): Issue[] => {
    const fail = (problem: string, remedy: string): Issue[] => [
      breach(proseFigure, { file, line, column }, problem, remedy),
    ];
    if (!figures.has(id) && !isUnread(id, set))
      return fail(`There is no indicator ${id}.`, suggest(id, figures.keys(), "indicators"));
    if (isChart && charts.has(id))
      return fail(`The chart of ${id} stands on this page already.`, "Keep one of the two.");
    if (isChart) charts.add(id);
    return [];
  });
}

/** Periods with an entry, by area. */
type PeriodsByArea = Map<string, Set<string>>;

function collectFigures(records: RecordSet["records"]): Map<string, PeriodsByArea> {
  const figures = new Map<string, PeriodsByArea>();
  const add = (indicator: string, area: string, period: string) => {
    const byArea = figures.get(indicator) ?? new Map<string, Set<string>>();
    figures.set(indicator, byArea);
    byArea.set(area, (byArea.get(area) ?? new Set()).add(period));
  };
  for (const { role, indicator, area, period } of listGivenFigures(records)) {
    if (role === "value") add(indicator, area, period);
  }
  return figures;
}

type Fail = (problem: string, remedy: string) => Issue[];

function checkFigure(figures: PeriodsByArea, directive: MarkdownDirective, fail: Fail): Issue[] {
  const { area = "", period = "", indicator = "" } = directive.attributes;
  if (area === "" || period === "") return [];
  const periods = figures.get(area);
  if (!periods)
    return fail(`The indicator ${indicator} has no figures for ${area}.`, suggest(area, figures.keys(), "areas"));
  if (periods.has(period)) return [];
  return fail(
    `The indicator ${indicator} has no figure for ${area} in ${period}.`,
    `The periods are: ${[...periods].join(", ")}.`,
  );
}
