const people =
  "(?:child(?:ren)?|pupils?|students?|learners?|young (?:people|persons?|adults?)|people|persons?|individuals?|girls?|boys?|babies|baby|" +
  "infants?|toddlers?|teenagers?|adolescents?|adults?|care leavers?|carers?|adopters?|parents?|mothers?|fathers?|famil(?:y|ies)|siblings?|" +
  "brothers?|sisters?|residents?|patients?|offenders?|victims?|asylum seekers?|refugees?|wom[ae]n|m[ae]n|females?|males?)";

const peopleWord = new RegExp(`(?<![\\w'’-])${people}(?![\\w'’-])`, "i");

/** Words that say that a number measures something: an age, a time, a grade, a share. */
const measureWord =
  /(?<![\w-])(?:average|mean|median|scores?|points?|progress|attainment|days?|weeks?|months?|years?|hours?|minutes?|age|ages|rates?|ratio|ranks?|ranking|ranked|grades?|graded|levels?|bands?|stages?|index|per ?cent|percentages?|proportion|share|per|costs?|spend(?:ing)?|budget|price|gap|difference|duration|length|time|timeliness|caseloads?|decile|quartile|quintile|judgements?|ratings?|dates?|pages?|paragraphs?|sizes?|distance|miles?|wait)(?![\w-])|%|£/i;

const words = [
  ...[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
  ],
  ...["fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
];

/** A whole number in digits or in a word, at its place in a text. */
export interface WrittenNumber {
  readonly value: number;
  readonly index: number;
  /** The words as they stand. */
  readonly text: string;
}

const numberWord = new RegExp(`(?<![\\w.,£/:%°-])(\\d{1,6}|${words.join("|")})(?![\\w%°£/:-]|[.,]\\d)`, "gi");

/** Every whole number in a text, in digits or in words up to twenty. Numbers with decimals, signs of money or per cent are none. */
export function listWrittenNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(numberWord)].map((match) => {
    const word = match[1] ?? "";
    const named = words.indexOf(word.toLowerCase());
    return { value: named >= 0 ? named : Number(word), index: match.index, text: word };
  });
}

/** Whether a title names people as what is counted: “Children adopted”, “Number of girls”; not “Days that children waited”. */
export function countsPeople(title: string): boolean {
  const found = peopleWord.exec(title);
  if (!found) return false;
  const after = title.slice(found.index + found[0].length);
  const apart = /[:;(–—,]| - /.exec(after);
  return !hasMeasure(title.slice(0, found.index)) && !(apart !== null && hasMeasure(after.slice(apart.index)));
}

/** Whether a title says that numbers below it measure something else than how many there are. */
export function hasMeasure(title: string): boolean {
  return measureWord.test(title);
}

/** Whether a title names people anywhere. */
export function namesPeople(title: string): boolean {
  return peopleWord.test(title);
}

const wholeCount = new RegExp(
  `^(?:about |only |just |all )?(\\d{1,6}|${words.join("|")})(?: more| other| of the)?(?: (?:[a-z-]+ )?(${people}))?` +
    `(?: ?(?:of|out of|from|/|\\(of|\\(out of) ?(?:the |all )?(\\d{1,6}|${words.join("|")})\\)?(?: ([a-z ]+))?)?[.*†]?$`,
  "i",
);

/** A text that is a count and nothing else: “3”, “Three children”, “3 of 23”. */
export function parseCount(text: string): { value: number; isOfPeople: boolean; isPart: boolean } | undefined {
  const match = wholeCount.exec(text.trim());
  const [first] = match ? listWrittenNumbers(`${match[1] ?? ""} `) : [];
  if (!match || !first) return undefined;
  const [, , noun, whole, ofNoun = ""] = match;
  return { value: first.value, isOfPeople: noun !== undefined || namesPeople(ofNoun), isPart: whole !== undefined };
}
