import { periodIndex } from "../../../model/period.ts";
import { hasDirection } from "../../../model/indicator.ts";
import { mayCompare } from "../../../statistics/series.ts";
import { findPeriods } from "./find-periods.ts";
import { heldValue } from "../held/held.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import type { ReadStatements } from "./statement.ts";

const numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const superlative = new RegExp(
  `\\b(highest|lowest|best|worst)\\b[^.;,\\d]{0,30}?\\b(?:(?:for|in|over|of) (?:the )?(?:last |past )?(${numbers.join("|")}|\\d{1,2}) (?:years|months|quarters)|of the (?:last|past) (${numbers.join("|")})(?= *(?:[,.;]|and\\b|$))|since (?=(?:\\w+ )?20\\d\\d))`,
  "gi",
);

/** "The highest for three years", "the lowest since 2015": the latest figure beside all that are held of the periods before. */
export const readSuperlatives: ReadStatements = (sentence, { home }) =>
  Array.from(sentence.matchAll(superlative), (match) => {
    const [whole, word = "", counted, ofLast] = match;
    const many = counted ?? ofLast;
    const end = match.index + whole.length;
    return {
      ...{ start: match.index, end },
      claim: (named: Named): ClaimContent[] => {
        const { indicator } = named.measure;
        const kind = indicator.periodKind;
        const is = word.toLowerCase() as "highest" | "lowest" | "best" | "worst";
        if ((is === "best" || is === "worst") && !hasDirection(indicator.polarity)) return [];
        const last = periodIndex(named.period, kind);
        const since = findPeriods(sentence.slice(match.index), named.measure)[0]?.period;
        const count = many === undefined ? undefined : readCount(many);
        const first =
          count !== undefined ? last - count + 1 : since === undefined ? last : periodIndex(since, kind) + 1;
        const before = named.measure.periods.filter((period) => {
          const at = periodIndex(period, kind);
          return at >= first && at < last;
        });
        const isWhole = before.length === last - first && before.length > 0;
        const isHeld = [named.period, ...before].every((period) => heldValue({ ...named, period }, home) !== undefined);
        if (!isWhole || !isHeld || !mayCompare(indicator, before[0] ?? "", named.period)) return [];
        return [
          {
            ...{ kind: "superlative", of: valueInput(indicator.id, named.period) },
            ...{ among: before.map((period) => valueInput(indicator.id, period)), is },
          },
        ];
      },
    };
  });

function readCount(word: string): number {
  const at = numbers.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 2;
}
