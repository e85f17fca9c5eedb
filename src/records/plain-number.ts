import type { Rule } from "./issue.ts";

export const shapeSymbol: Rule = {
  id: "shape-symbol",
  severity: "warning",
  says: "A cell has no sign such as `-`, `..`, `n/a` or `[c]` that other people's tables use for a missing number, and no limit such as `<5` in place of one.",
};

export const shapeNumber: Rule = {
  id: "shape-number",
  severity: "error",
  says: "A number is written in digits with a point, in all files.",
};
/** What is wrong with the way in which a figure is written, and what to do. */
export interface NumberFault {
  readonly problem: string;
  readonly remedy: string;
}

/** Digits that a number can have and still be published as it is written: a double holds fifteen. IEEE 754. */
const mostDigits = 15;

/** What is wrong with a number as it stands in a file: it is to be plain digits with a point, as many as can be kept. */
export function explainNumber(printed: string): NumberFault | undefined {
  if (/^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(printed)) {
    if (printed.replace(/^[-+]?[0.]*|\./g, "").length <= mostDigits) return undefined;
    return {
      problem: `${printed} has more digits than can be kept, so it would be published as another number.`,
      remedy: "Write it as the source prints it; where it is a code and no number, put it in quotation marks.",
    };
  }
  const problem = `${printed} is not written as a plain number.`;
  if (/^[-+]?0[xob]/i.test(printed))
    return { problem, remedy: "Write it in digits, or put it in quotation marks if it is a code and no number." };
  if (/^[-+]?0\d/.test(printed))
    return {
      problem,
      remedy: "Write it without the zero in front, or put it in quotation marks if it is a code and no number.",
    };
  if (/^[-+]?\.(?:inf|nan)/i.test(printed)) return { problem, remedy: `Write ${markerList}.` };
  if (/e/i.test(printed)) return { problem, remedy: "Write it out in digits." };
  return { problem, remedy: "Write it in digits, for example 69.0." };
}

/** Markers that say why there is no number, for an officer. */
const markerList =
  "one of: not-available, not-applicable, suppressed, low (rounds to zero), not-yet-known, unknown-missing";

/**
 * Signs that stand for a missing number in other people's tables, old and new. The Department for Education's data screener refuses the
 * same: null words and obsolete symbols; the new shorthand is that of the Government Analysis Function.
 */
const absenceSigns =
  /^(?:[-–—‐‑−.:~*/#†‡?]{1,3}|\.\.+|…|n\/?\.?a\.?|n\/k|nk|nil|null|none|none given|not known|tbc|tba|#n\/a|#(?:div\/0|value|ref|name|num|null|spill|calc)[!?]|\[?(?:c|x|z|u|w|k|low)\]?|\((?:c|x|z|u|w|k)\))$/i;

/** Whether a text is a sign that says that there is no number, without saying why. */
export function isAbsenceSign(text: string): boolean {
  return absenceSigns.test(text.trim());
}

/** Which marker says what a sign may mean, for an officer; undefined where it is no sign for a missing number. The source's notes decide. */
export function remedyForSign(text: string): string | undefined {
  const sign = text.trim().replace(/^[[(](.*)[\])]$/, "$1");
  if (!isAbsenceSign(text)) return undefined;
  return signRemedies.find(([signs]) => signs.test(sign))?.[1] ?? `Write ${markerList}.`;
}

const signRemedies: readonly (readonly [signs: RegExp, remedy: string])[] = [
  [
    /^#[a-z/0]+[!?]$/i,
    "A formula of the spreadsheet failed here. Write the number that the source gives, or not-available where it gives none.",
  ],
  [
    /^(?:[*†‡#]{1,3}|c)$/i,
    "Write suppressed where the source withholds a small number; its notes say what the sign means.",
  ],
  [
    /^(?:n\/?\.?a\.?|#n\/a|z)$/i,
    "Write not-applicable where there can be no such figure, or not-available where the source does not give it.",
  ],
  [/^(?:low|k|~)$/i, "Write low where the number rounds to zero."],
  [/^(?:tbc|tba)$/i, "Write not-yet-known."],
  [
    /^(?:\.\.+|…|:|x|u|w)$/i,
    "Write not-available where the source does not give it; its notes say what the sign means.",
  ],
  [
    /^[-–—‐‑−]+$/,
    "Write what the dash means in the source: not-available, not-applicable, suppressed, or low where the number rounds to zero.",
  ],
];

/** How a text that is meant as a figure is to be written; undefined where it is words. */
export interface PastedNumber {
  readonly kind: "number" | "hidden";
  readonly remedy: string;
}

/** Signs and words around a figure as Word, PDF and Excel leave them, each with what to write instead. */
export function explainPastedNumber(text: string): PastedNumber | undefined {
  const plain = text.trim().replace(spaces, " ");
  if (plain.length > 40 || !/\p{N}/u.test(plain)) return undefined;
  const found = forms.find(({ form }) => form.test(plain));
  if (!found) return undefined;
  return { kind: found.kind ?? "number", remedy: found.remedy(plain) };
}

const spaces = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/** Digits, with thousands parted or not, and decimals. */
const digits = String.raw`(?:\d{1,3}(?:[,' ]\d{3})+|\d+)(?:\.\d+)?`;
const minus = "[-−–—‐‑﹣－]";
const percent = String.raw`(?: ?(?:%|per ?cent|pc|pp|ppts?|percentage points?))?`;
const pattern = (source: string) => new RegExp(`^(?:${source})$`, "iu");

interface Form {
  readonly form: RegExp;
  readonly kind?: PastedNumber["kind"];
  readonly remedy: (text: string) => string;
}

const forms: readonly Form[] = [
  {
    form: pattern(
      String.raw`(?:<|≤|<=|=<|fewer than|less than|under|up to|below) ?£?${digits}${percent}|[01] ?(?:${minus}|to) ?[3-9]`,
    ),
    kind: "hidden",
    remedy: () => "Write suppressed where the source hides a small number, or low where the number rounds to zero",
  },
  {
    form: pattern(
      String.raw`(?:>|≥|>=|=>|more than|over|above|at least) ?£?${digits}${percent}|${digits}${percent} ?(?:\+|or more|and over)`,
    ),
    kind: "hidden",
    remedy: () => "Write suppressed where the source hides the number, or not-available where it only gives a limit",
  },
  {
    form: pattern(
      String.raw`(?:c\.?|ca\.?|circa|approx\.?|approximately|about|around|some|nearly|almost|~|≈|±|est\.?|e) ?£?${digits}${percent}`,
    ),
    remedy: (text) =>
      `Write { value: ${keepNumber(text)}, note: … }, and say in the note that the source gives it as “${text}”`,
  },
  {
    form: pattern(String.raw`${minus}?£?${digits}${percent} ?(?:\(r\)|\[r\]|r|rev\.?|revised|\(revised\))`),
    remedy: (text) => `Write { value: ${keepNumber(text)}, marker: revised }`,
  },
  {
    form: pattern(String.raw`${minus}?£?${digits}${percent} ?(?:\(p\)|\[p\]|p|prov\.?|provisional|\(provisional\))`),
    remedy: (text) => `Write { value: ${keepNumber(text)}, marker: provisional }`,
  },
  {
    form: pattern(
      String.raw`${minus}?£?${digits}${percent} ?(?:[*†‡§^#]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\([a-z0-9]\)|\[[a-z0-9]{1,6}\]|e|\(e\))`,
    ),
    remedy: (text) => `Write { value: ${keepNumber(text)}, note: … }, and say in the note what the sign after it means`,
  },
  {
    form: pattern(
      String.raw`${minus}? ?[£€$] ?${minus}?${digits} ?(?:k|m|mn|bn|b|million|thousand|billion)|${minus}?${digits} ?(?:k|m|mn|bn|million|thousand|billion)`,
    ),
    remedy: () => "Write the amount in full, in digits",
  },
  {
    form: pattern(
      String.raw`(?:\+|${minus}) ?£?${digits}${percent}|£ ?(?:\+|${minus})? ?${digits}|${digits}${percent}|\(£?${digits}${percent}\)|£?${digits} ?(?:${minus})`,
    ),
    remedy: (text) => `Write ${keepNumber(text)}`,
  },
  { form: /^[-+]?0[xob][0-9a-f]+$/i, remedy: () => "Write it in digits" },
  { form: /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i, remedy: () => "Write it out in digits" },
  {
    form: pattern(String.raw`${minus}?\d{1,3}(?:\.\d{3})+,\d+|${minus}?\d+,\d{1,2}`),
    remedy: () => "Write a point before the decimals, and nothing between thousands",
  },
  {
    form: pattern(String.raw`${minus}?\d+ ?[.·] ?\d+|${minus}?\.\d+|['"’]\d+(?:\.\d+)?|${minus}?${digits}[.,;:]`),
    remedy: () => "Write only digits, and a point before the decimals",
  },
  { form: /^[-−]?\d*[¼½¾⅓⅔⅛]$/u, remedy: () => "Write the fraction as decimals" },
  {
    form: /^(?=.*\d)(?=.*[OolI])[\dOolI]+(?:\.[\dOolI]+)?%?$/,
    remedy: () => "Type the digits again: a letter stands among them",
  },
  { form: /^[-−]?[\p{Nd}.,]*[^\P{Nd}\d][\p{Nd}.,]*%?$/u, remedy: () => "Write it with the digits 0 to 9" },
];

/** The digits of a pasted figure, with their sign: never another number. */
function keepNumber(text: string): string {
  const isNegative = new RegExp(`^£? ?${minus}|${minus}$|^\\(`, "u").test(text);
  const kept = /\d[\d,' ]*(?:\.\d+)?/.exec(text)?.[0].replace(/[,' ]/g, "") ?? "";
  return `${isNegative ? "-" : ""}${kept}`;
}
