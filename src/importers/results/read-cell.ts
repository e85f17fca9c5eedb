import { eesSource } from "../../library/national/ees-source.ts";
import type { AbsenceMarker } from "../../model/observations.ts";
import { isMoney, type Unit } from "../../model/unit.ts";

/** A cell of a printed table: a number or a marker as records write it, with what was left out; nothing; or why it cannot be read. */
export type ReadCell =
  { readonly cell: string; readonly mark?: string | undefined } | { readonly problem: string; readonly remedy: string };

/** What stands in place of a number in printed tables. What `n/a` is short for is not told by it. */
const signs: Readonly<Record<string, AbsenceMarker>> = {
  ...eesSource.markers,
  "*": "suppressed",
  supp: "suppressed",
  ne: "not-applicable",
  "n/a": "unknown-missing",
  "n.a.": "unknown-missing",
  na: "unknown-missing",
  "not available": "not-available",
  "not applicable": "not-applicable",
  suppressed: "suppressed",
};

/** By which rules cells are read. */
export interface CellRules {
  readonly unit: Unit;
  /** Most decimals of the indicator. */
  readonly decimals: number;
  /** Whether the indicator can be less than nothing. */
  readonly isSigned: boolean;
  /** Other signs with their markers, as the officer says. */
  readonly own: Readonly<Record<string, AbsenceMarker>>;
}

/** Reads a cell as it is printed: thousands with commas, per cent signs, brackets around a share, marks of footnotes. Digits stay as they are printed. */
export function readCell(written: string, { unit, decimals, own, isSigned }: CellRules): ReadCell {
  const text = closeThousands(written.trim())
    .replaceAll(/[\u00A0\u2009\u202F]/g, " ")
    .trim();
  if (text === "") return { cell: "" };
  const marker = own[text] ?? signs[text.toLowerCase()];
  if (marker !== undefined) return { cell: marker };
  const { bare, mark } = takeMark(text);
  // In brackets alone, a share that can be less than nothing may be that.
  const share = unit === "percent" && !isSigned ? /^\((-?[\d.,]+) ?%\)$/.exec(bare)?.[1] : undefined;
  const beside = unit === "percent" ? /^-?[\d.,]+ \((-?[\d.,]+) ?%\)$/.exec(bare)?.[1] : undefined;
  const plain = (share ?? beside ?? bare).replace(/^[−–](?=\d)/, "-");
  const [, number = "", percent = ""] = /^((?:-?£|£?-?)[\d.,]+)( ?%)?$/.exec(plain) ?? [];
  if (number === "") return explain(text);
  if (percent !== "" && unit !== "percent")
    return refuse(
      text,
      "has a per cent sign, and the indicator is no share",
      "Take it out, or choose an indicator of a share.",
    );
  if (number.includes("£") && !isMoney(unit))
    return refuse(text, "is money, and the indicator is not", "Choose an indicator in pounds.");
  const digits = number.replace("£", "");
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits))
    return refuse(text, "has commas or points where no number has them", "Write 1,234.5 or 1234.5.");
  const cell = digits.replaceAll(",", "").replace(/^(-?)0+(?=\d)/, "$1");
  const fraction = cell.split(".")[1] ?? "";
  if (fraction.length > decimals)
    return refuse(
      text,
      `has ${fraction.length} decimals, and the indicator at most ${decimals}`,
      "Give the indicator more decimals: a print is not rounded.",
    );
  return { cell, mark };
}

/** Digits in groups of three with a space between them that no line breaks at: `12 345`. An ordinary space may part two numbers. */
function closeThousands(text: string): string {
  return /^[-−–£]*\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+(?:\.\d+)?$/.test(text)
    ? text.replaceAll(/[\u00A0\u2009\u202F]/g, "")
    : text;
}

/** What stands before the marks of footnotes, and the marks: raised digits and letters, signs, and what is in square brackets. */
export function takeMark(text: string): { readonly bare: string; readonly mark: string | undefined } {
  const [, bare = text, mark] =
    /^(.*[\p{L}\p{N}.%)]) ?((?:[⁰¹²³⁴-⁹ᵃ-ᵛ†‡§¶#*]|\[(?:note )?[\w*†‡]{1,3}\])+)$/iu.exec(text) ?? [];
  return { bare: bare.trim(), mark };
}

function explain(text: string): ReadCell {
  if (/^\(.+\)$/.test(text))
    return refuse(
      text,
      "stands in brackets, which may mean less than nothing, or a share",
      "Write it with a minus, if it is less than nothing, or without brackets.",
    );
  if (/^[<>≤≥~]/.test(text))
    return refuse(
      text,
      "is no number but a limit",
      'Say with --markers what it means, for example --markers "<5=suppressed".',
    );
  if (/\d/.test(text)) return refuse(text, "is not a number alone", "Write the number only.");
  return refuse(
    text,
    "is neither a number nor a sign that is known",
    `Say with --markers what it means, for example --markers "${text}=not-available".`,
  );
}

function refuse(text: string, what: string, remedy: string): ReadCell {
  return { problem: `“${text}” ${what}.`, remedy };
}
