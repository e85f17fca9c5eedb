import { countPrintedDecimals } from "./printed-number.ts";

/** A number that a sentence prints. */
export interface SentenceNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
}

const number =
  /(?<![\d.,/#-])(£?)(\d[\d,]*(?:\.\d+)?)(?![\d/]|(?:st|nd|rd|th)\b| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) ?(%|per ?cent\b)?/g;

/** The numbers of a sentence, in its order; a year, a day of a month, a stage, an age or a place in a document is none. */
export function listNumbers(sentence: string): SentenceNumber[] {
  return Array.from(sentence.matchAll(number), (match): SentenceNumber | undefined => {
    const [whole, pounds, printed = "", sign] = match;
    const digits = printed.replace(/,$/, "");
    const isYear = pounds === "" && sign === undefined && /^(?:19|20)\d\d$/.test(digits);
    const isDay =
      sign === undefined &&
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?$/i.test(sentence.slice(0, match.index));
    const isNamed =
      isDay ||
      /\b(?:stage|aged?|ages|year|appendix|section|paragraph|chart|table|grade) ?$/i.test(
        sentence.slice(0, match.index),
      );
    if (isYear || isNamed) return undefined;
    return {
      ...{
        start: match.index,
        end: match.index + whole.trimEnd().replace(/,$/, "").length,
        isPercent: sign !== undefined,
      },
      ...{ value: Number(digits.replaceAll(",", "")), decimals: countPrintedDecimals(digits) },
    };
  }).filter((found) => found !== undefined);
}
