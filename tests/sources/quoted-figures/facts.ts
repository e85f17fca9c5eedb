/** A number as a text prints it, without commas, with the sign that goes with it. */
export interface PrintedNumber {
  readonly number: string;
  readonly sign: "%" | "£" | "";
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const numberWords = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve".split("|");

/** What the source may print for words of ours. */
const meanings: Readonly<Record<string, string>> = {
  no: "none",
  not: "none",
  each: "all",
  exceeding: "more than",
  sixth: "6",
};

export function listNumbers(text: string): PrintedNumber[] {
  return [...text.matchAll(/(£?)(\d+(?:,\d{3})*(?:\.\d+)?)( ?%| per ?cent)?/g)].map(
    ([, pounds = "", number = "", percent]) => ({
      number: number.replaceAll(",", ""),
      sign: percent === undefined ? (pounds as "£" | "") : "%",
    }),
  );
}

/** What in a text can be right or wrong: its numbers and months. */
export function listFacts(text: string): string[] {
  return [...listNumbers(text).map(({ number }) => number), ...listWords(text).filter((word) => months.includes(word))];
}

/** The numbers that a text has as words. */
export function listNumberWords(text: string): string[] {
  return listWords(text.toLowerCase()).filter((word) => numberWords.includes(word));
}

function listWords(text: string): string[] {
  return text.match(/[A-Za-z]+/g) ?? [];
}

/** A cell in plain words, so that “two” and 2, and “no” and None, are the same. */
export function readMeaning(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(",", "")
    .replaceAll("-year", " years")
    .replaceAll(/[a-z]+/g, (word) => {
      const index = numberWords.indexOf(word);
      return index > 0 ? String(index) : (meanings[word] ?? word);
    });
}

/** Whether the words of a cell stand in a text as they are. */
export function hasWords(text: string, words: string): boolean {
  const pattern = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.,])${pattern}(?![\w]|[.,]\d)`, "i").test(text);
}
