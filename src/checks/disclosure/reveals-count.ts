import { listWrittenNumbers, namesPeople, type WrittenNumber } from "./people.ts";

/** Words before a number that make it a name: "Table 3", "key stage 2", "aged 4". */
const named =
  /\b(?:key stage|stages?|tables?|notes?|pages?|paragraphs?|paras?|quarters?|q|bands?|grades?|levels?|sections?|chapters?|steps?|phases?|tiers?|years?|groups?|ages?|aged|parts?|appendix|annex|figures?|items?|lines?|class|form|version|priority|theme|objective|recommendation|action|standard|outcome|top|rank|ranked|no\.)\s*$/i;

/** Words before a number that make it a bound or a part of a range: "fewer than 3", "between 1 and 5". */
const bound =
  /(?:\b(?:fewer than|less than|under|below|up to|at least|at most|more than|over|between|from|than|every|each|to|or)|\d\s*[-–]|\b(?:between|from) \S+ and)\s*$/i;

/** Words after a number that make it a measure, a date or a bound: "3 years", "3 March", "5 or fewer". */
const after =
  /^\s*(?:to\b|[-–]|(?:or|and) (?:fewer|less|more|under|over|above|below|\d)|years?|months?|days?|weeks?|hours?|minutes?|terms?|times?|schools?|teams?|wards?|sites?|homes?|areas?|themes?|services?|boroughs?|authorities|councils?|points?|out of \d+ (?:schools|areas|authorities)|in (?:ten|\d)|per\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:st|nd|rd|th)\b)/i;

/** Words after a number that leave it a number of the people spoken of: "three were adopted", "2 of them". */
const goesOn =
  /^\s*(?:$|[.,;:!?)\]]|(?:of (?:them|these|those|the)|were|was|are|is|had|have|has|who|whom|left|went|remain|more|others?|in all|in total)\b)/i;

/** The first count of people in a text that is no greater than `threshold`; undefined where there is none. */
export function findSmallCount(text: string, threshold: number): WrittenNumber | undefined {
  return listWrittenNumbers(text).find((number) => {
    const { value, index, text: word } = number;
    if (value < 1 || value > threshold) return false;
    const [head, tail] = [text.slice(0, index), text.slice(index + word.length)];
    if (bound.test(head)) return /\b(?:fewer|less) than\s*$/i.test(head) && value === 2;
    if (after.test(tail)) return false;
    const [next = ""] = /^(?:\s+[\p{L}-]+){1,2}/u.exec(tail) ?? [];
    const isWord = !/\d/.test(word);
    if (namesPeople(next) && (isWord || !named.test(head))) return true;
    if (named.test(head)) return false;
    return goesOn.test(tail) && (word.toLowerCase() !== "one" || text.trim().replace(/\.$/, "") === word);
  });
}
