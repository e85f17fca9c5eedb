import { listWrittenNumbers, namesPeople, type WrittenNumber } from "./people.ts";
import { listTitleWords } from "./title-words.ts";

/** A number of people in a sentence that may be the whole of a line. */
export interface WrittenTotal extends WrittenNumber {
  /** The words after it that say of whom it is. */
  readonly phrase: string;
  /** The words that say when: its own part of the sentence, and the part before where that has no number. */
  readonly scope: string;
  /** The words directly after it, with the noun that is counted. */
  readonly noun: string;
  /** Whether its own words say what is counted. */
  readonly isNamed: boolean;
  /** Whether the words say that it is a whole: “of the 24”, “24 in all”. */
  readonly isWhole: boolean;
}

/** Words before a number that make it no number of all: a bound, a rough number, a difference, what is left out. */
const noWhole =
  /(?:\b(?:about|around|roughly|approximately|nearly|almost|some|fewer than|less than|under|below|up to|at least|at most|more than|over|between|than|by|from|every|each|another|further|extra|additional|plus|or|excluding|excludes?|except|without|besides|including|includes?|not|compared (?:with|to)|against|aged?|ages|tables?|notes?|pages?|paragraphs?|stages?|grades?|levels?)|£|\d\s*[-–])\s*$/i;

/** A year of school, which is no number of its pupils. */
const schoolYear = /\bYears?\s*$/;

const movedTo =
  /\b(?:rose|risen|grew|grown|up|increased|fell|fallen|dropped|down|decreased|went|reduced|declined|rising|falling)\b.*\bto\s*$/i;

/** Words after a number that make it a measure, a share, a difference, or a part that is counted out of another number. */
const measures =
  /^\s*(?:[-–]|per\b|%|percent|(?:or|and) (?:fewer|less|more|under|over|above|below)|years?\b|months?\b|days?\b|weeks?\b|hours?\b|minutes?\b|times\b|points?\b|(?:more|fewer|less|others?|further|additional|extra)\b|out of\b|in (?:every|ten|\d)|of (?:the |all |these |those |our |its )*\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:st|nd|rd|th)\b)/i;

const headOfWhole =
  /(?:\b(?:of|of the|of these|of those|of all|all|the|there (?:were|are|was|have been|had been)|totals?|totall(?:ed|ing)|total(?:s|led)?(?: (?:of|was|is|were))|came to|comes to|stood at|stands at|adds? up to|added up to|in all,?|altogether,?|in total,?|overall,?|number(?:ed)? (?:was|is|of \p{L}+ (?:was|is)))\s*|\bn ?= ?|\b(?:number|total)\b[^.;]{0,60}\(|(?:total|sum|number|overall)\b[^.;]{0,60}\b(?:was|is|were|at|of|to)\s+)$/iu;
const tailOfWhole = /^(?:\s+[\p{L}'’-]+){0,6}?\s+(?:in all|in total|altogether|overall|all told|together)\b/iu;
const tailOfCount =
  /^\s*(?:(?:of (?:them|these|those))|who|whose|whom|were|was|are|is|had|have|has|in all|in total|altogether|together|left|went)\b/i;

/** Words that make a number one of another time or of other people. */
const ofOthers =
  /\b(?:last|previous|preceding|earlier|prior|next) (?:year|month|quarter|term|period|report|week)|\b(?:year|month|quarter|term) (?:before|earlier|ago|previously)\b|\b(?:previously|formerly|targets?|expected|forecast|planned to|aims?|should|could|would|capacity|nationally|national|elsewhere|neighbours?|other (?:boroughs|councils|areas|authorities))\b/i;

/** The numbers of a sentence that can be a whole number of people. `nouns` are further words that the line counts: plans, referrals. */
export function listWrittenTotals(sentence: string, nouns: ReadonlySet<string>): WrittenTotal[] {
  return listWrittenNumbers(sentence).flatMap((number): WrittenTotal[] => {
    const { index, text, value } = number;
    const [head, tail] = [sentence.slice(0, index), sentence.slice(index + text.length)];
    if (value < 2 || measures.test(tail) || schoolYear.test(head)) return [];
    const hasMoved = movedTo.test(head);
    if (
      !hasMoved &&
      (noWhole.test(head) || /\bto\s*$/i.test(head) !== /\b(?:came|comes|up|amount(?:s|ed)?) to\s*$/i.test(head))
    )
      return [];
    const noun = /^(?:\s+[\p{L}'’-]+){1,4}/u.exec(tail)?.[0] ?? "";
    const [own = ""] = noun.split(
      /\s(?:for|to|with|by|from|about|in|on|at|were|was|are|is|had|have|has|who|and|or)\b/i,
    );
    const isOfPeople = namesPeople(own) || [...listTitleWords(own)].some((word) => nouns.has(word));
    const isWhole = hasMoved || headOfWhole.test(head) || tailOfWhole.test(tail);
    if (
      !isOfPeople &&
      !tailOfCount.test(tail) &&
      !(isWhole && /^\s*(?:$|[.,;:)]|(?:in|on|at|during|for)\b)/i.test(tail))
    )
      return [];
    const scope = readScope(sentence, index);
    if (ofOthers.test(scope)) return [];
    return [{ ...number, phrase: /^[^.,;:()]*/.exec(tail)?.[0] ?? "", scope, isWhole, noun: own, isNamed: isOfPeople }];
  });
}

function readScope(sentence: string, index: number): string {
  const ends = [...sentence.matchAll(/(?<!\d)[,;:()–]|[,;:()–](?!\d)/g)].map((match) => match.index);
  const start = ends.findLast((end) => end < index) ?? 0;
  const stop = ends.find((end) => end > index) ?? sentence.length;
  const before = sentence.slice(ends.findLast((end) => end < start) ?? 0, start);
  const isCount = listWrittenNumbers(before).some(({ value }) => value < 1900 || value > 2100);
  return (isCount ? "" : before) + sentence.slice(start, stop);
}
