import { formatNumber } from "./format.ts";

/** A count with its noun: "1 document", "1,193 documents". */
export function countNoun(count: number, noun: string): string {
  return `${formatNumber(count, 0, "count")} ${noun}${count === 1 ? "" : "s"}`;
}

const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A count in a sentence of few figures, at whose beginning digits would stand badly: in words below ten. */
export function numberInWords(count: number): string {
  return words[count] ?? formatNumber(count, 0, "count");
}

/** All of so many: "all 13 documents", "both documents", "one document". Of none there is nothing to say. */
export function countAll(count: number, noun: string): string {
  if (count < 3) return count === 2 ? `both ${noun}s` : `one ${noun}`;
  return `all ${countNoun(count, noun)}`;
}

/** All of what was just counted: "it", "both", "all 13". */
export function allOfThem(count: number): string {
  if (count < 3) return count === 2 ? "both" : "it";
  return `all ${formatNumber(count, 0, "count")}`;
}

/** Each of so many: "each of the 13 documents"; of one, "the document". */
export function countEach(count: number, noun: string): string {
  return count === 1 ? `the ${noun}` : `each of the ${countNoun(count, noun)}`;
}

/** Items of a list in a sentence: "one area, another and a third". */
export function joinWords(items: readonly string[]): string {
  return joinWith("and", items);
}

/**
 * Names of places in a sentence, told apart where one of them holds a comma itself: "Northvale, Eastvale and Hill; Southvale; and Westvale".
 * Other names are joined as words are.
 */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => name.includes(","))) return joinWords(names);
  return `${names.slice(0, -1).join("; ")}; and ${names.at(-1) ?? ""}`;
}

/** Items of a list of which any will do: "one area, another or a third". */
export function joinAlternatives(items: readonly string[]): string {
  return joinWith("or", items);
}

function joinWith(word: string, items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;
}
