import { hasDirection } from "../../../model/indicator.ts";
import { mayCompare } from "../../../statistics/series.ts";
import { findEarlier } from "./find-periods.ts";
import { heldValue } from "../held/held.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import type { ReadStatements, Statement } from "./statement.ts";

const side =
  /\b(?:(higher|more|greater)|(lower|fewer|less)|(better|stronger)|(worse|poorer))\b (?:than|(?:in comparison|when compared|compared) (?:to|with)) ([^\d,.;:()]{4,50})/gi;
const sides = ["above", "below", "better", "worse"] as const;
const multiples = new Map([
  ["double", 2],
  ["twice", 2],
  ["half", 0.5],
  ["three times", 3],
  ["triple", 3],
  ["treble", 3],
]);
const multiple = new RegExp(`\\b(${[...multiples.keys()].join("|")})\\b([^\\d,.;:()]{4,50})`, "gi");
const ofTime = /\b(?:years?|months?|quarters?|weeks?|terms?|time|period|before|previous|last|ago|earlier|\d{4})\b/i;
const denied = /\b(?:not|never|nearly|almost|if|should|would|target)\b[^,;]{0,20}$/i;

/** "Lower than at the same time last year", "double that of the previous month": the latest figure beside the one of a period before. */
export const readEarlier: ReadStatements = (sentence, { home }) => {
  const read = (
    match: RegExpMatchArray,
    phrase: string,
    tell: (of: ReturnType<typeof valueInput>, before: ReturnType<typeof valueInput>) => ClaimContent,
  ): Statement[] => {
    const start = match.index ?? 0;
    if (denied.test(sentence.slice(0, start)) || !ofTime.test(phrase)) return [];
    const claim = (named: Named): ClaimContent[] => {
      const earlier = findEarlier(phrase, named.measure, named.period);
      const { indicator } = named.measure;
      const isHeld = (period: string) => heldValue({ ...named, period }, home) !== undefined;
      if (earlier === undefined || !isHeld(earlier) || !isHeld(named.period)) return [];
      if (!mayCompare(indicator, earlier, named.period)) return [];
      const told = tell(valueInput(indicator.id, named.period), valueInput(indicator.id, earlier));
      const isJudged = told.kind === "comparison" && (told.is === "better" || told.is === "worse");
      return isJudged && !hasDirection(indicator.polarity) ? [] : [told];
    };
    return [{ start, end: start + match[0].length, claim }];
  };
  return [
    ...[...sentence.matchAll(side)].flatMap((match) =>
      read(match, match[5] ?? "", (of, before) => ({
        kind: "comparison",
        of,
        than: [before],
        is: sides[match.slice(1, 5).findIndex(Boolean)] ?? "above",
      })),
    ),
    ...[...sentence.matchAll(multiple)].flatMap((match) => {
      const stated = multiples.get(match[1]?.toLowerCase() ?? "");
      return stated === undefined ? [] : read(match, match[2] ?? "", (of, to) => ({ kind: "ratio", stated, of, to }));
    }),
  ];
};
