import { findEarlier, findPeriods, type NamedPeriod } from "./find-periods.ts";
import { listedWith } from "./parallel-lists.ts";
import type { Named } from "../proposal.ts";

/** A date with a number right behind it: "2016 48%", "March 2017 it was 72.3". */
const leadsOn =
  /^(?:\p{L}+ ?)?(?:20\d\d(?:[/–-]\d\d)?)?,? (?:(?:it|they|this|we) (?:was|were|had) |(?:was|were) )?\d[\d,]*(?:\.\d+)?(?: ?%)?(?! ?(?:months|years|days))/iu;

const endsInTime = /\b(?:before|ago|earlier|previously|(?:last|previous|preceding|prior) (?:year|month|quarter)) *$/i;

/** Where a number stands in a sentence. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** "Since 2016", "than in 2016" date another figure. */
const ofAnother = /\b(?:since|than(?: in| for| at)?|on|compared (?:with|to)) (?:the )?$/i;

/** "Two years ago it was", "The year before,": what a sentence begins with dates its figures. */
const leading =
  /^(?:(?:in|during|at) )?(?:the|last|this time|a|one|two|three|four|five|twelve|12)\b[^,;.\d]{0,30}?\b(?:before|ago|earlier|(?:last|previous|preceding|prior) (?:year|month|quarter)|last year)\b|^(?:the previous|last) (?:year|month|quarter)\b/i;

/**
 * The period of a number: the one right behind it ("187 in March 2017"), or that the words there name ("13.5% the previous year"); else the one named
 * nearest in its part of the sentence; else the year before, where the sentence begins with that; else the indicator's latest in the document.
 */
export function periodOfNumber(named: Named, sentence: string, { start, end }: Place): string {
  const { measure, period: latest } = named;
  const part = partAround(sentence, start);
  const dated = findPeriods(sentence, measure).filter(({ at }) => !ofAnother.test(sentence.slice(0, at)));
  // "51% and in 2016 48%": what stands right before another number dates that one.
  const isFree = ({ at }: NamedPeriod) =>
    at < start ||
    !leadsOn.test(sentence.slice(at)) ||
    /^\s*\(?(?:in|at|for|during)?\s*$/i.test(sentence.slice(end, at));
  // "72.4% in 2018 (70.1% in 2017": a date of its own goes before the one that stands before the bracket.
  const own = findPeriods(sentence, measure).find(
    ({ at }) => at > end && /^ (?:in|at|for|during) $/i.test(sentence.slice(end, at)),
  );
  const before =
    own ?? findPeriods(sentence, measure).find(({ at }) => at < start && isRightBefore(sentence.slice(at, start)));
  if (before) return before.period;
  // "Than the year before (64%)", "two years ago (26)": what stands right before a bracket dates what is in it.
  const led = /[^,;.()\d]{4,40}(?= \($)/.exec(sentence.slice(0, start))?.[0];
  const then = led === undefined || !endsInTime.test(led) ? undefined : findEarlier(led, measure, latest);
  if (then !== undefined) return then;
  const listed = listedWith(sentence, start, measure);
  if (listed !== undefined) return listed;
  const rest = /^[^,;.\d]{0,30}/.exec(sentence.slice(end))?.[0] ?? "";
  // "316 (55 per 10,000) twelve months earlier".
  const aside = /^(?: ?\([^()]*\)| per [\d,]+\)?)/.exec(sentence.slice(end))?.[0].length ?? 0;
  const beyond = aside === 0 ? "" : (/^[^,;.\d]{0,30}/.exec(sentence.slice(end + aside))?.[0] ?? "");
  const behind = dated
    .filter(isFree)
    .find(
      ({ at }) => at >= end && at <= end + rest.length + 1 && isJoined(sentence.slice(end, at), sentence.slice(at)),
    );
  if (behind) return behind.period;
  // "4,301 in the year" is of the year that is reported.
  const earlier = findEarlier(
    `${rest} ${beyond}`.replace(/\b(?:over|in|during) the year\b(?! before)/i, ""),
    measure,
    latest,
  );
  if (earlier !== undefined) return earlier;
  const near = dated.filter(({ at }) => at >= part.start && at < part.end && !isBracketed(sentence, at, part));
  const outside = dated.filter(({ at }) => bracketAt(sentence, at) === undefined);
  const chosen = nearest(near.filter(isFree), start) ?? nearest(outside.filter(isFree), start);
  if (chosen) return chosen.period;
  const begins = leading.exec(sentence)?.[0];
  return (begins === undefined ? undefined : findEarlier(begins, measure, latest)) ?? latest;
}

/** Whether a date goes with the number before it: "187 in March 2017", "187 (2017)". What goes on behind the date, as "(2016/17: 18.6%)", is of another. */
function isJoined(between: string, date: string): boolean {
  return /\b(?:in|at|for|during)\b/i.test(between) || (/\($/.test(between) && /^[^()\s]+\)/.test(date));
}

/** Whether only a bracket stands between a date and its number: "February (716)". */
function isRightBefore(between: string): boolean {
  return /^[\p{L}.]*(?: ?['’]?(?:20\d\d)(?:[/–-]\d\d)?)? ?\($/u.test(between);
}

function nearest(dated: readonly NamedPeriod[], start: number): NamedPeriod | undefined {
  return dated.toSorted((a, b) => Math.abs(a.at - start) - Math.abs(b.at - start))[0];
}

/** The bracket that a place stands in; undefined where it stands in none. */
function bracketAt(sentence: string, at: number): Place | undefined {
  const start = sentence.lastIndexOf("(", at);
  const end = sentence.indexOf(")", start);
  return start >= 0 && end >= at ? { start, end } : undefined;
}

/** Its part of a bracket between semicolons and commas; outside of brackets the whole sentence. */
function partAround(sentence: string, at: number): Place {
  const bracket = bracketAt(sentence, at);
  if (!bracket) return { start: 0, end: sentence.length };
  const before = Math.max(sentence.lastIndexOf(";", at), sentence.lastIndexOf(", ", at), bracket.start);
  const stops = [sentence.indexOf(";", at), sentence.indexOf(", ", at), bracket.end].filter((stop) => stop >= 0);
  return { start: before, end: Math.min(...stops) };
}

/** Whether a date stands in a bracket, where the number does not: it dates what stands there. */
function isBracketed(sentence: string, at: number, part: Place): boolean {
  const bracket = bracketAt(sentence, at);
  return bracket !== undefined && part.start < bracket.start;
}
