import { joinWords } from "../statistics/format-lists.ts";
import { fewest } from "../statistics/least-difference.ts";

/** A part of a breakdown; `value` is absent where there is no number. */
export interface NamedPart {
  readonly title: string;
  readonly value?: number;
  /** Whether a check disputes the part or a share printed for it. */
  readonly disputed?: boolean;
}

/** The whole of a breakdown; without a value it is the sum of the parts. */
export interface Whole {
  readonly value: number | undefined;
  readonly disputed?: boolean;
}

/**
 * The finding of a breakdown in about ten words: its largest part as a share of the whole. `when` says which column is meant where there
 * are several. A share of very few is not given in per cent, nor one that a check disputes.
 */
export function statePartsFinding(parts: readonly NamedPart[], whole: Whole, when?: string): string {
  const valued = parts.flatMap(({ value, ...part }) => (value === undefined ? [] : [{ ...part, value }]));
  const sum = whole.value ?? valued.reduce((total, { value }) => total + value, 0);
  const greatest = Math.max(0, ...valued.map(({ value }) => value));
  const inColumn = when === undefined ? "" : ` in ${when}`;
  if (valued.length === 0) return `No part has a figure${inColumn}`;
  if (isLargestUnknown(parts, whole)) return stateLargestKnown(valued, greatest, inColumn);
  if (greatest === 0 || sum <= 0) return `Nothing was counted${inColumn}`;
  const largest = valued.filter(({ value }) => value === greatest);
  const titles = largest.map(({ title }) => quoteNumber(title));
  const doubtful = whole.disputed === true || largest.some(({ disputed }) => disputed === true);
  const figure = `${greatest.toLocaleString("en-GB")} of ${sum.toLocaleString("en-GB")}`;
  const ending = doubtful ? " (a figure of it is in doubt)" : "";
  if (largest.length > 2) return `${largest.length} parts are the largest${inColumn}, ${figure} each${ending}`;
  if (largest.length === 2) return `Largest parts${inColumn}: ${titles.join(" and ")}, ${figure} each${ending}`;
  const share = greatest === sum || sum < fewest || doubtful ? ending : ` (${inPercent(greatest / sum)})`;
  return `${wordPart(greatest, sum, doubtful)}${inColumn}: ${titles.join("")}, ${figure}${share}`;
}

/** Whether a part without a number may be larger than all that have one: nobody knows what is left of the whole, or as much as the largest is left. */
function isLargestUnknown(parts: readonly NamedPart[], whole: Whole): boolean {
  const values = parts.flatMap(({ value }) => value ?? []);
  if (values.length === parts.length) return false;
  const left = (whole.value ?? Infinity) - values.reduce((sum, value) => sum + value, 0);
  return left >= Math.max(0, ...values);
}

/** Which of the parts with a number is the largest, without a share. */
function stateLargestKnown(
  valued: readonly (NamedPart & { readonly value: number })[],
  greatest: number,
  inColumn: string,
): string {
  const largest = valued.filter(({ value }) => value === greatest);
  if (greatest === 0) return `No part has a figure above zero${inColumn}; some have none`;
  const doubt = largest.some(({ disputed }) => disputed) ? " (a figure of it is in doubt)" : "";
  const names = joinWords(largest.map(({ title }) => quoteNumber(title)));
  const each = largest.length > 1 ? " each" : "";
  return `Largest of the parts that have a figure${inColumn}: ${names}, ${greatest.toLocaleString("en-GB")}${each}${doubt}`;
}

/** The same of parts of which only shares are known; `words` prints one. */
export function stateShareOfParts(
  parts: readonly NamedPart[],
  words: (value: number) => string,
  when?: string,
): string {
  const valued = parts.flatMap(({ value, ...part }) => (value === undefined ? [] : [{ ...part, value }]));
  const inColumn = when === undefined ? "" : ` in ${when}`;
  const greatest = Math.max(...valued.map(({ value }) => value));
  const [largest, ...equal] = valued.filter(({ value }) => value === greatest);
  if (!largest) return `No part has a figure${inColumn}`;
  if (equal.length > 0)
    return `Largest parts${inColumn}: ${joinWords([largest, ...equal].map(({ title }) => quoteNumber(title)))}, ${words(greatest)} each`;
  const doubt = largest.disputed ? " (a figure of it is in doubt)" : "";
  return `${largest.value > 50 && !doubt ? "More than half" : "Largest part"}${inColumn}: ${quoteNumber(largest.title)}, ${words(largest.value)}${doubt}`;
}

/** A part whose title is all figures, such as the age 18 or 6 to 10, in quotation marks, or it would be read with the figures that follow. */
function quoteNumber(title: string): string {
  return /^\d[\d\s.,–-]*(?:(?:to|and|or)\s[\d.,]+)?$/.test(title) ? `“${title}”` : title;
}

/** A share in whole per cent; one that is close to all or to nothing is not rounded to it. */
export function inPercent(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return "under 1%";
  return percent === 100 && share < 1 ? "over 99%" : `${percent}%`;
}

function wordPart(greatest: number, sum: number, doubtful: boolean): string {
  if (doubtful) return "Largest part";
  if (greatest === sum) return "All";
  if (sum < fewest || greatest <= sum / 2) return "Largest part";
  return inPercent(greatest / sum) === "50%" ? "Just over half" : "More than half";
}
