import { findGrade } from "../../model/framework.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { RecordSet } from "../../records/read.ts";

export const outcomeRepeated: Rule = {
  id: "outcome-repeated",
  severity: "error",
  says: "An inspection stands once among the outcomes: the same authority, framework and day of publication.",
};

export const outcomeArea: Rule = {
  id: "outcome-area",
  severity: "error",
  says: "What an outcome grades is an area of judgement of its framework.",
};

export const outcomeGrade: Rule = {
  id: "outcome-grade",
  severity: "error",
  says: "The grade of an outcome is a word of its framework's scale.",
};

export const outcomeYear: Rule = {
  id: "outcome-year",
  severity: "warning",
  says: "An outcome is of a year in which its framework was used, or of the year after, when reports of its last inspections came out.",
};

/** Grades belong to a framework, in lists of outcomes as in documents. */
export const outcomeChecks: Check = {
  rules: [outcomeRepeated, outcomeArea, outcomeGrade, outcomeYear],
  find: ({ records }) => [...findRepeated(records), ...findMisgraded(records)],
};

type Records = RecordSet["records"];

function findRepeated({ outcomes }: Records): Issue[] {
  const known = new Map<string, string>();
  return outcomes.flatMap((record) =>
    record.fields.outcomes.flatMap(({ area, framework, published }, index) => {
      const key = [area, framework, published].join(" ");
      const place = placeOf(record, ["outcomes", index]);
      const earlier = known.get(key);
      known.set(key, earlier ?? `${place.file}:${place.line}`);
      if (earlier === undefined) return [];
      const problem = `The inspection of ${area} that was published on ${published} stands in ${earlier} already.`;
      return [breach(outcomeRepeated, place, problem, "Keep one of the two.")];
    }),
  );
}

function findMisgraded({ outcomes, frameworks }: Records): Issue[] {
  const known = new Map(frameworks.map(({ id, fields }) => [id, fields]));
  return outcomes.flatMap((record) =>
    record.fields.outcomes.flatMap((outcome, index) => {
      const framework = known.get(outcome.framework);
      if (!framework) return [];
      const { shortTitle, judgementAreas, scale, years } = framework;
      const areas = judgementAreas.map(({ id }) => id);
      const words = scale.flatMap(({ word, alsoPrinted = [] }) => [word, ...alsoPrinted]);
      const year = Number(outcome.published.slice(0, 4));
      const isOfItsYears = year >= years.from && year <= (years.to ?? Infinity) + 1;
      const yearPlace = placeOf(record, ["outcomes", index, "published"]);
      const when = `${shortTitle} was used from ${years.from} to ${years.to ?? "now"}; this outcome is of ${year}.`;
      return [
        ...(isOfItsYears ? [] : [breach(outcomeYear, yearPlace, when, "Check the framework and the day.")]),
        ...Object.entries(outcome.judgements).flatMap(([area, word]) => {
          const path = ["outcomes", index, "judgements", area] as const;
          if (!areas.includes(area)) {
            const problem = `${shortTitle} has no judgement area ${area}.`;
            return [breach(outcomeArea, placeOf(record, path, "name"), problem, suggest(area, areas, "areas"))];
          }
          if (findGrade(framework, word) >= 0) return [];
          const problem =
            scale.length === 0 ? `${shortTitle} gives no grades.` : `${shortTitle} has no grade “${word}”.`;
          const remedy = scale.length === 0 ? "Remove the judgement." : suggest(word, words, "grades");
          return [breach(outcomeGrade, placeOf(record, path), problem, remedy)];
        }),
      ];
    }),
  );
}
