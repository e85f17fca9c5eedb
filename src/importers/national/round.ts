/** A number of the source as it is printed, and whether digits were lost. */
export interface RoundedNumber {
  readonly printed: string;
  /** Whether the source gives more decimals, apart from what a computer's arithmetic leaves in the sixteenth digit. */
  readonly isRounded: boolean;
}

/**
 * A number as computers write it (`9.3699999999999992`, `4.798E-2`) with at most so many decimals, without zeros at its end: `9.37`, `0.05`. The last of fifteen digits
 * decides, halves go away from zero. Undefined where the text is no number.
 */
export function roundNumber(text: string, decimals: number): RoundedNumber | undefined {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return undefined;
  if (!Number.isFinite(Number(text))) return undefined;
  const plain = writePlain(Number(text));
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (fraction.length <= decimals) return { printed: plain, isRounded: false };
  const digits = BigInt(whole + fraction.slice(0, decimals)) + (Number(fraction[decimals]) >= 5 ? 1n : 0n);
  const padded = digits.toString().padStart(decimals + 1, "0");
  const point = padded.length - decimals;
  const kept = padded.slice(point).replace(/0+$/, "");
  const printed = `${digits === 0n ? "" : sign}${padded.slice(0, point)}${kept === "" ? "" : `.${kept}`}`;
  return { printed, isRounded: true };
}

/** Fifteen digits are what a double holds of a decimal number (IEEE 754); written out, without an exponent and zeros at the end. */
function writePlain(value: number): string {
  const exact = Number(value.toPrecision(15));
  const text = Math.abs(exact) < 1e15 ? exact.toFixed(15).replace(/\.?0+$/, "") : BigInt(exact).toString();
  const short = String(exact);
  return /e/.test(short) ? (text === "-0" ? "0" : text) : short;
}
