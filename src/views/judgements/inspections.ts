import type { Catalogue, DocumentEntry, FrameworkEntry } from "../../catalogue/catalogue.ts";
import { listJudgements, type DatedJudgement } from "./judgement-history.ts";
import { listVisits, type Visit } from "./visits.ts";

/** What was judged of an authority on one day under one framework. */
export interface Inspection {
  readonly date: string;
  readonly framework: FrameworkEntry;
  readonly document: DocumentEntry;
  /** Judgements of the whole; none where none was given. */
  readonly overall: readonly DatedJudgement[];
  /** All others, in the framework's order. */
  readonly parts: readonly DatedJudgement[];
  /** Visits after it and before the next, oldest first. */
  readonly visits: readonly Visit[];
}

/** Inspections of an authority that are published here, the newest first. */
export function listInspections(catalogue: Catalogue, authority: string): Inspection[] {
  const groups = [
    ...Map.groupBy(listJudgements(catalogue, authority), ({ date, framework }) => `${date} ${framework.id}`).values(),
  ];
  const visits = listVisits(catalogue, authority);
  return groups
    .flatMap((judgements, index): Inspection[] => {
      const [first] = judgements;
      if (!first) return [];
      const next = groups[index + 1]?.[0]?.date;
      return [
        {
          ...{ date: first.date, framework: first.framework, document: first.document },
          overall: judgements.filter(({ area }) => area.overall),
          parts: judgements.filter(({ area }) => !area.overall),
          visits: visits.filter(({ date }) => date > first.date && (next === undefined || date < next)),
        },
      ];
    })
    .reverse();
}
