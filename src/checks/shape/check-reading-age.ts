import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { countText, readingAge } from "../../statistics/reading-age.ts";

export const readingAgeRule: Rule = {
  id: "style-reading-age",
  severity: "warning",
  says: "The words of a page for parents, and the summary with which a page begins, can be read at the age of fourteen.",
};

/** What many readers read is easy to read. Names of measures and titles are not counted. */
export const readingAgeChecks: Check = { rules: [readingAgeRule], find: checkReadingAge };

/** Age of the oldest readers that a text may need. */
const greatestAge = 14;

function checkReadingAge({ records }: RecordSet): Issue[] {
  const stages = records.stages.flatMap((record): Issue[] => {
    const { summary, measures } = record.fields;
    const text = [summary, ...measures.flatMap(({ meaning, forYou = "" }) => [meaning, forYou])].join(" ");
    return isHard(text) ? [breach(readingAgeRule, placeOf(record, ["summary"]), tell(text, "page"), remedy)] : [];
  });
  const summaries = [...records.documents, ...records.meetings, ...records.plans, ...records.pages].flatMap(
    (record): Issue[] => {
      const { summary } = record.fields;
      return isHard(summary)
        ? [breach(readingAgeRule, placeOf(record, ["summary"]), tell(summary, "summary"), remedy)]
        : [];
    },
  );
  return [...stages, ...summaries];
}

const remedy = "Write shorter sentences and shorter words.";

/** The formula tells little of shorter texts: one long name decides. */
const fewestWords = 20;

function isHard(text: string): boolean {
  return countText(text).words >= fewestWords && Math.round(readingAge(text) ?? 0) > greatestAge;
}

function tell(text: string, what: string): string {
  return `This ${what} reads like a text for readers of ${Math.round(readingAge(text) ?? 0)}.`;
}
