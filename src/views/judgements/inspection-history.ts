import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import type { OutcomeEntry } from "../../catalogue/outcomes.ts";
import type { JudgementArea } from "../../model/framework.ts";
import type { CitedWork } from "../../model/source.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { findGradePosition, type GradePosition } from "../../statistics/judgement.ts";
import { listJudgements } from "./judgement-history.ts";
import { lowerFirst } from "../../statistics/format.ts";

/** A grade of an inspection, beside the one before under the same framework. */
export interface HistoryGrade {
  readonly area: JudgementArea;
  readonly word: string;
  readonly position: GradePosition | undefined;
  /** How it stands to the inspection before under the same framework; undefined where there is none, for grades of two frameworks are not compared. */
  readonly change: "Higher than before" | "Lower than before" | "As before" | undefined;
}

/** An inspection in an authority's history. */
export interface HistoryRow {
  readonly published: string;
  readonly framework: OutcomeEntry["framework"];
  readonly kind: string | undefined;
  readonly note: string | undefined;
  /** Judgements of the whole first, then in the framework's order. */
  readonly grades: readonly HistoryGrade[];
  /** The document that tells of it, where it is published here. */
  readonly document: DocumentEntry | undefined;
}

/** An authority's inspections as lists of outcomes give them, newest first. */
export interface InspectionHistory {
  readonly rows: readonly HistoryRow[];
  /** Whether any grade is held against one before it. */
  readonly isCompared: boolean;
  /** The lists that they are from, each once. */
  readonly citations: readonly CitedWork[];
  /** What it comes to, in a sentence: only judgements of the whole, each with its framework's name. */
  readonly statement: string;
}

/** The inspection history of an authority; undefined where no list has one. */
export function buildInspectionHistory(catalogue: Catalogue, authority: string): InspectionHistory | undefined {
  const outcomes = catalogue.outcomes.get(authority) ?? [];
  if (outcomes.length === 0) return undefined;
  const documents = listJudgements(catalogue, authority);
  const rows = outcomes.map((outcome, index): HistoryRow => {
    const before = outcomes.slice(index + 1).find(({ framework }) => framework.id === outcome.framework.id);
    const told = documents.find(
      ({ framework, document, date }) =>
        framework.id === outcome.framework.id && [document.published, date].includes(outcome.published),
    );
    return {
      ...{ published: outcome.published, framework: outcome.framework, kind: outcome.kind, note: outcome.note },
      ...{ grades: listGrades(outcome, before), document: told?.document },
    };
  });
  return {
    rows,
    isCompared: rows.some(({ grades }) => grades.some(({ change }) => change !== undefined)),
    citations: [...new Map(outcomes.map(({ citation }) => [JSON.stringify(citation), citation])).values()],
    statement: stateHistory(rows, catalogue.areas.get(authority)?.name ?? authority),
  };
}

function listGrades({ framework, judgements }: OutcomeEntry, before: OutcomeEntry | undefined): HistoryGrade[] {
  const given = framework.judgementAreas.flatMap((area): HistoryGrade[] => {
    const word = judgements[area.id];
    if (word === undefined) return [];
    const position = findGradePosition(framework, word);
    const earlier = before?.judgements[area.id];
    const place = earlier === undefined ? undefined : findGradePosition(framework, earlier);
    return [{ area, word, position, change: position && place && compare(position, place) }];
  });
  return [...given.filter(({ area }) => area.overall), ...given.filter(({ area }) => !area.overall)];
}

/** By the place of the word on the framework's own scale: 1 is best. */
function compare(now: GradePosition, before: GradePosition): HistoryGrade["change"] {
  if (now.position === before.position) return "As before";
  return now.position < before.position ? "Higher than before" : "Lower than before";
}

function stateHistory(rows: readonly HistoryRow[], name: string): string {
  const whole = rows.flatMap(({ published, framework, grades }) =>
    grades
      .filter(({ area }) => area.overall)
      .map(
        ({ area, word }) =>
          `${word} for ${lowerFirst(area.title)} in the report of ${formatDate(published)} (${framework.shortTitle})`,
      ),
  );
  const [latest] = rows;
  if (whole.length === 0 || latest === undefined)
    return `${name} was inspected ${rows.length === 1 ? "once" : `${rows.length} times`}; no grade of the whole was given.`;
  const without = latest.grades.some(({ area }) => area.overall)
    ? ""
    : ` The newest inspection (${formatDate(latest.published)}) gave no grade of the whole.`;
  return `${name} was judged ${joinWords(whole.slice(0, mostTold))}${whole.length > mostTold ? ", and earlier as below" : ""}.${without}`;
}

/** More than these are no sentence. */
const mostTold = 3;
