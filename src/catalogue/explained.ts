import type { Explains } from "../model/explains.ts";

/** Values that a remark explains, as given in `explains`. */
function listExplained(explains: Explains | undefined): readonly (number | string)[] {
  if (explains === undefined) return [];
  return typeof explains === "object" ? explains : [explains];
}

/**
 * Whether a remark explains a value, which is given as the check shows it: "34%", "−12.6 points", "rank 38 of 152". Signs of units and
 * of thousands do not matter. A number without a sign also stands for the size of a negative one where the source prints it negative
 * too, as "a gap of −6.3".
 */
export function isExplained(explains: Explains | undefined, shown: string, printedNegative = false): boolean {
  const found = readNumber(shown);
  return listExplained(explains).some((given) => {
    if (simplify(String(given)) === simplify(shown)) return true;
    const number = typeof given === "number" ? given : readNumber(given);
    if (number === undefined || found === undefined) return false;
    return number === found || (printedNegative && found < 0 && number === -found);
  });
}

/** Whether a remark is about a number: its words name it, or it says that it explains it. */
export function isRemarked(
  remark: { readonly note?: string | undefined; readonly explains?: Explains | undefined },
  value: number,
): boolean {
  if (remark.note === undefined) return false;
  return readNumbers(remark.note).includes(Math.abs(value)) || isExplained(remark.explains, String(value));
}

/** Numbers in a text, without their signs. */
export function readNumbers(text: string): number[] {
  const withoutThousands = text.replaceAll(/(?<=\d),(?=\d{3}\b)/g, "");
  return [...withoutThousands.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
}

/** The number of a value that is nothing but a number with its unit; undefined for words and for several numbers. */
function readNumber(shown: string): number | undefined {
  const match = /^(-?)£?(\d+(?:\.\d+)?)(?:%| points?| to 1)?$/.exec(simplify(shown));
  return match ? Number(`${match[1] ?? ""}${match[2] ?? ""}`) : undefined;
}

function simplify(words: string): string {
  return words
    .toLowerCase()
    .replaceAll("\u2212", "-")
    .replaceAll(/(?<=\d),(?=\d{3}\b)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
