import type { Gap } from "../tables/find-gaps.ts";
import { findPeriods } from "../statements/find-periods.ts";
import type { Measure } from "../subjects/measures.ts";
import { valueInput, type ClaimContent, type FoundStatement } from "../proposal.ts";
import { splitSentences } from "../words/sentences.ts";

const size = "(\\d+(?:\\.\\d+)?) ?(?:percentage points?|points?|%)?";
const stated = new RegExp(
  `\\bgap\\b[^.;]*?\\b(?:was|is|reduced to|narrowed to|fell to|widened to|of|stood at) ${size}`,
  "gi",
);
const changed = new RegExp(
  `\\bgap\\b[^.;]*?\\b(?:(narrowed|diminished|reduced|decreased|fallen|closed|shrunk)|(widened|increased|grown|risen))\\b(?: further)? by ${size}`,
  "gi",
);

/** What a paragraph says of the gap whose figures a table of its section prints: its size in a year, and how it changed. */
export function readGaps(
  text: string,
  gap: Gap,
  all: readonly Measure[],
  home: string,
): Omit<FoundStatement, "place">[] {
  const gapMeasure = all.find(
    ({ indicator, periods }) =>
      indicator.gap === true &&
      indicator.pupilGroup === gap.group.indicator.pupilGroup &&
      gap.periods.every((period) => periods.includes(period)) &&
      indicator.topic === gap.group.indicator.topic &&
      sharesSubject(indicator.shortTitle, gap.group.indicator.shortTitle),
  );
  return splitSentences(text).flatMap((sentence) => {
    const clauses = sentence.split(/[;]/);
    const sizes = clauses.flatMap((clause) =>
      [...clause.matchAll(stated)].flatMap((match): ClaimContent[] => {
        const [only, ...others] = findPeriods(clause, gap.group);
        const period = only?.period;
        if (period === undefined || others.length > 0 || !gap.periods.includes(period)) return [];
        return [
          {
            kind: "gap",
            stated: Number(match[1]),
            group: valueInput(gap.group.indicator.id, period),
            other: valueInput(gap.other.indicator.id, period, gap.area === home ? undefined : gap.area),
            direction: "behind",
          },
        ];
      }),
    );
    const changes = [...sentence.matchAll(changed)].flatMap((match): ClaimContent[] => {
      const periods = findPeriods(sentence, gap.group).map(({ period }) => period);
      const [from, to] = [...new Set(periods.length === 2 ? periods : gap.periods)].sort();
      if (!gapMeasure || from === undefined || to === undefined) return [];
      return [
        {
          kind: "change",
          stated: Number(match[3]),
          from: valueInput(gapMeasure.indicator.id, from),
          to: valueInput(gapMeasure.indicator.id, to),
        },
      ];
    });
    return [...sizes, ...changes].map((content) => ({
      content,
      words: sentence,
      why: "it is of the gap whose figures the table of this section prints",
    }));
  });
}

function sharesSubject(one: string, other: string): boolean {
  const start = other.split(/,? (?:expected|progress|score)|\(/)[0]?.trim() ?? other;
  return one.startsWith(start);
}
