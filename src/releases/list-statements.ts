import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import type { PublishedFigure } from "./published-figure.ts";

/**
 * What is published besides figures and yet quoted like them: grades, the words of recommendations and planned actions, and what
 * indicators count. White space is one space, so that a text that is only broken into other lines is the same.
 */
export function listStatements(records: RecordSet["records"]): PublishedFigure[] {
  return [
    ...records.documents.flatMap(listOfDocument),
    ...records.plans.flatMap(listOfPlan),
    ...records.indicators.map((home) =>
      state(home, { row: "definition", column: "", kind: "definition" }, home.fields.definition, ["definition"]),
    ),
  ];
}

function listOfDocument(home: SourceRecord<"documents">): PublishedFigure[] {
  const { judgements = [], recommendations = [], areas, framework } = home.fields;
  return [
    ...judgements.map((judgement, index) => {
      const row = judgement.authority ?? areas[0] ?? "";
      const column = [judgement.framework ?? framework, judgement.area, judgement.made].filter(Boolean).join(" / ");
      return state(home, { row, column, kind: "judgement" }, judgement.word, ["judgements", index, "word"]);
    }),
    ...recommendations.map(({ id, text }, index) =>
      state(home, { row: id, column: "", kind: "recommendation" }, text, ["recommendations", index, "text"]),
    ),
  ];
}

function listOfPlan(home: SourceRecord<"plans">): PublishedFigure[] {
  return home.fields.themes.flatMap(({ actions = [] }, theme) =>
    actions.map(({ id, text }, index) =>
      state(home, { row: id, column: "", kind: "action" }, text, ["themes", theme, "actions", index, "text"]),
    ),
  );
}

function state(
  home: SourceRecord,
  names: Pick<PublishedFigure, "row" | "column" | "kind">,
  text: string,
  path: PublishedFigure["path"],
): PublishedFigure {
  return { record: home.id, ...names, value: text.replace(/\s+/g, " ").trim(), status: "", home, path, feeds: false };
}
