import type { ReadStatements } from "./statement.ts";
import { rankInput } from "../proposal.ts";
import { hasRankOf } from "../held/held.ts";

const numbers = new Map([
  ["five", 5],
  ["ten", 10],
  ["twenty", 20],
]);

const authorities = "(?:las?|la's|local authorit(?:y|ies)|authorit(?:y|ies)|councils|areas)";
const band = new RegExp(
  `\\b(?:in|within|among|amongst) (?:the )?(?:(top|bottom|best|worst|lowest) )?(\\d{1,2}|five|ten|twenty) ?(?:%|per ?cent\\b|percent\\b)(?: of ${authorities}\\b)?`,
  "gi",
);
const quarter =
  /\b(?:in|within|inside|into) the ((?:second|third) (?:highest|lowest|best|top)|top|upper|first|highest|best|second|third|fourth|bottom|lowest|lower|worst) (?:quartile|quarter)\b/gi;
/** "28th: this is the top quartile", "(top quartile)". */
const isQuartile =
  /(?:\b(?:is|was|are|remains?|represents?) (?:in )?(?:the |now |a )?|[(,;–-] ?)((?:second|third) (?:highest|lowest|best|top)|top|upper|highest|best|second|third|bottom|lowest|worst) quartile\b(?! of| for| threshold| boundary| figure)/gi;
const quarters = new Map([
  ...(["second highest", "second best", "second top"] as const).map((word) => [word as string, 2] as const),
  ["third highest", 3],
  ["third best", 3],
  ["second lowest", 3],
  ...(["top", "first", "upper", "highest", "best"] as const).map((word) => [word as string, 1] as const),
  ["second", 2],
  ["third", 3],
  ...(["fourth", "bottom", "lowest", "lower", "worst"] as const).map((word) => [word as string, 4] as const),
]);

/** What is aimed at is not said to be so. */
const aimed =
  /\b(?:target|targets|aims?|aiming|aspir\w*|ambition|mission|goal|ensure|reach|to be|should|would|could|if|until|towards)\b[^,;]*$/i;
/** Nor what is feared or denied, up to another "and". */
const denied =
  /\b(?:not|never|no longer|outside|below|short of|miss(?:ed|es)? (?:being|the|a)|nearly|almost)\b[^,;]*$/i;
/** A quarter that is missed by little is the next one. */
const justOutside =
  /\bjust (?:outside|below|short of|missed|missing)(?: being)?(?: of)? the (?:top|upper|best|first|highest) (?:quartile|quarter)\b/gi;

/** "In the top 10% of authorities", "in the second quartile". */
export const readBands: ReadStatements = (sentence, { catalogue, home }) => {
  const isSaid = (start: number) => {
    const clause =
      sentence
        .slice(0, start)
        .split(/[;:]|\bbut\b/)
        .at(-1) ?? "";
    return !aimed.test(clause) && !denied.test(clause.split(/\band\b/).at(-1) ?? "");
  };
  const bands = Array.from(sentence.matchAll(band), (match) => {
    const [whole, end, size = ""] = match;
    const isOfAuthorities = end !== undefined || new RegExp(`of ${authorities}`, "i").test(whole);
    const share = (numbers.get(size.toLowerCase()) ?? Number(size)) / 100;
    const side = end === undefined || /top|best/i.test(end) ? "top" : "bottom";
    const known = catalogue.bands.find((each) => each.end === side && Math.abs(each.share - share) < 1e-9);
    if (!isOfAuthorities || !isSaid(match.index)) return undefined;
    // A band that nobody defined says nothing, and yet what follows it is of it alone.
    if (!known) return { start: match.index, end: match.index + whole.length, claim: () => [] };
    return {
      ...{ start: match.index, end: match.index + whole.length },
      claim: ({ measure: { indicator }, period }: Parameters<typeof hasRankOf>[0]) =>
        hasRankOf({ measure: { indicator }, period }, home)
          ? [{ kind: "band" as const, rank: rankInput(indicator.id, period), band: known.id }]
          : [],
    };
  });
  const named = [...sentence.matchAll(quarter), ...sentence.matchAll(isQuartile)];
  const said = named.map((match) => ({
    ...{ match, quartile: quarters.get(match[1]?.toLowerCase() ?? ""), isSaid: isSaid(match.index) },
  }));
  const missed = Array.from(sentence.matchAll(justOutside), (match) => ({ match, quartile: 2 as const, isSaid: true }));
  const parts = [...said, ...missed].map(({ match, quartile, isSaid: isMeant }) => {
    if (quartile === undefined || !isMeant) return undefined;
    return {
      ...{ start: match.index, end: match.index + match[0].length },
      claim: ({ measure: { indicator }, period }: Parameters<typeof hasRankOf>[0]) =>
        hasRankOf({ measure: { indicator }, period }, home)
          ? [{ kind: "quartile" as const, rank: rankInput(indicator.id, period), quartile }]
          : [],
    };
  });
  return [...bands, ...parts].filter((found) => found !== undefined);
};
