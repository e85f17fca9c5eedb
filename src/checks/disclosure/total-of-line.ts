import type { SummedLine } from "./summed-line.ts";
import type { TextOfLine } from "./texts-of-line.ts";
import { countShared, listTitleWords, plainTitle } from "./title-words.ts";
import { fitsTimes, namesNoTime, readTimes } from "./written-times.ts";
import type { WrittenTotal } from "./written-totals.ts";

/** How a number in a text is the total of a line: it says so, or it may be that of others whom the text does not tell apart. */
export type TotalFit = "sure" | "likely";

/** What else a number could be about. */
export interface OtherSubjects {
  /** Words of the titles of all tables and indicators. */
  readonly titles: readonly ReadonlySet<string>[];
  /** Name of the line's area, and names of all others. */
  readonly area: string;
  readonly areas: readonly string[];
}

/**
 * How a number is the total of a line; undefined where it is not. It is one if its sentence stands beside the figures or has words of their
 * titles, its time fits, and what it leaves is a count that the site suppresses: few numbers are by accident that near to a sum. Some are, so it is
 * sure only where the sentence names what is counted wholly, and says nothing further that could make it a number of some of them.
 */
export function fitTotal(
  line: SummedLine,
  total: WrittenTotal,
  { sentence, isBeside }: TextOfLine,
  others: OtherSubjects,
): TotalFit | undefined {
  const { text, heading } = sentence;
  if (line.heading !== undefined && !isHeadingNamed(line.heading, text)) return undefined;
  if (isOfOnePart(line, total, text) || isOfOthers(line, total) || !isOfTime(line, total)) return undefined;
  if (others.areas.some((name) => total.scope.includes(name))) return undefined;
  const words = listTitleWords(`${text} ${heading}`);
  if (!isBeside) {
    const nouns = new Set(line.subject.flatMap((title) => [...listTitleWords(title)]));
    const own = total.isNamed || total.isWhole ? words : listTitleWords(total.phrase);
    if (!isAbout(line, text, own) || others.titles.some((title) => isNearer(title, nouns, words))) return undefined;
  }
  const isNamed = isWhollyNamed(line, text, words) || (isBeside && total.isWhole);
  return isNamed && !saysMore(line, total, others.area) ? "sure" : "likely";
}

/** What a total leaves for the figure of a line that is suppressed. */
export function leaves({ parts }: SummedLine, { value }: WrittenTotal): number {
  return parts.reduce((left, { operand }) => (operand.hidden ? left : left - operand.minimum), value);
}

/** Whether a sentence has the words of the line: half of those of its title (of a row all, or one of its table), or those of two of its parts. */
function isAbout(line: SummedLine, text: string, words: ReadonlySet<string>): boolean {
  const isNamed = line.subject.some((title) => {
    const own = listTitleWords(title.replace(/\bby\b.*$/i, ""));
    const isWithin = line.context === undefined || countShared(listTitleWords(line.context), words) > 0;
    return own.size > 0 && countShared(own, words) >= (isWithin ? Math.ceil(own.size / 2) : own.size);
  });
  return isNamed || line.parts.filter(({ title }) => isPartNamed(title, text)).length >= 2;
}

/** Whether a sentence has all the words of a title of the line, or those of all its parts. */
function isWhollyNamed(line: SummedLine, text: string, words: ReadonlySet<string>): boolean {
  const isTitled = line.subject.some((title) => {
    const own = listTitleWords(title);
    return own.size > 0 && countShared(own, words) === own.size;
  });
  return isTitled || line.parts.every(({ title }) => isPartNamed(title, text));
}

/** Words that make a number no number of some only. */
const saysNoMore = listTitleWords(
  "there where these those them only live lives lived living open held given made recorded counted reported listed known shown show shows table figure figures " +
    "rise rose risen grow grew grown fall fell fallen increased decreased reduced up down over across between throughout within came come comes stood stand adds add added sum " +
    "first second third fourth quarter term whole together altogether january february march april may june july august september october november december " +
    "one two three four five six seven eight nine ten twelve",
);

/** Whether the words around a number name anything but the line and its time: “24 of them who were visited”, “24 in the north”. */
function saysMore(line: SummedLine, { scope, text }: WrittenTotal, area: string): boolean {
  const titles = [...line.subject, line.context ?? "", line.heading ?? "", ...line.parts.map(({ title }) => title)];
  const known = listTitleWords([...titles, area].join(" "));
  const said = listTitleWords(scope.replace(text, " "));
  return [...said].some((word) => !known.has(word) && !saysNoMore.has(word));
}

/** Whether the words after a number name one part, and do not go on to name all: “24 children adopted” is no total of adopted and others. */
function isOfOnePart({ parts, subject }: SummedLine, { phrase, index }: WrittenTotal, sentence: string): boolean {
  const common = new Set(subject.flatMap((title) => [...listTitleWords(title)]));
  const isNamedIn = (title: string, text: string) => {
    const own = [...listTitleWords(title)].filter((word) => !common.has(word));
    return own.length > 0 ? own.every((word) => listTitleWords(text).has(word)) : isPartNamed(title, text);
  };
  const named = parts.filter(({ title }) => isNamedIn(title, phrase));
  return named.length === 1 && !parts.every(({ title }) => isNamedIn(title, sentence.slice(index)));
}

/** Whether a number is of those around children, and nothing in the titles is: of families over a table of children. */
function isOfOthers({ subject, parts, context = "" }: SummedLine, { noun }: WrittenTotal): boolean {
  const [other] = /\b(?:famil|parent|carer|adopter|mother|father|resident|adult)/i.exec(noun) ?? [];
  const titles = [...subject, context, ...parts.map(({ title }) => title)].join(" ").toLowerCase();
  return other !== undefined && !titles.includes(other.toLowerCase());
}

function isHeadingNamed(heading: string, text: string): boolean {
  const own = listTitleWords(heading);
  return own.size > 0 ? countShared(own, listTitleWords(text)) > 0 : isPartNamed(heading, text);
}

function isPartNamed(title: string, text: string): boolean {
  const own = listTitleWords(title);
  if (own.size > 0) return countShared(own, listTitleWords(text)) === own.size;
  return title.length > 2 && ` ${plainTitle(text)} `.includes(` ${plainTitle(title)} `);
}

/** Whether the time of a number is that of a line. */
function isOfTime(line: SummedLine, { scope, isWhole }: WrittenTotal): boolean {
  const said = readTimes(scope);
  if (line.spansTimes) {
    const spans =
      /\b(?:in all|altogether|in total|total|over|across|between|since|throughout|during|years?|quarters|months|terms)\b/i;
    const isYear = said.years.size === 1 && line.times.years.size === 1;
    if (!isWhole && !isYear && !spans.test(scope)) return false;
    return [...said.years].every((year) => line.times.years.has(year)) && said.months.size + said.parts.size !== 1;
  }
  return namesNoTime(said) ? line.isNewest : fitsTimes(line.times, said);
}

/** Whether a sentence has all the words of another title, and more of them than of the line's. */
function isNearer(rival: ReadonlySet<string>, own: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return rival.size > 1 && countShared(rival, words) === rival.size && rival.size > countShared(own, words);
}
