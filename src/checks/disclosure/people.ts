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

const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A whole number in digits or in words, at its place in a text. */
export interface WrittenNumber {
  readonly value: number;
  readonly index: number;
  /** The words as they stand. */
  readonly text: string;
}

const belowHundred = `(?:${tens.join("|")})[- ](?:${words.slice(1, 10).join("|")})|${[...words, ...tens].join("|")}`;
const inWords = `(?:(?:a|${words.slice(1, 10).join("|")}) hundred(?:(?: and)? (?:${belowHundred}))?|${belowHundred})`;
const numberWord = new RegExp(
  `(?<![\\w.,£/:%°-])(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${inWords})(?![\\w%°£/:-]|[.,]\\d)`,
  "gi",
);

/** Every whole number in a text, in digits or in words up to 999. Numbers with decimals, signs of money or per cent are none. */
export function listWrittenNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(numberWord)].map((match) => {
    const word = match[1] ?? "";
    const value = /^\d/.test(word) ? Number(word.replaceAll(",", "")) : readNumberWords(word);
    return { value, index: match.index, text: word };
  });
}

function readNumberWords(text: string): number {
  return text
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => {
      if (word === "hundred") return sum * 100;
      if (word === "a") return 1;
      const place = tens.indexOf(word);
      return sum + (place >= 0 ? 20 + 10 * place : Math.max(words.indexOf(word), 0));
    }, 0);
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
