import type { Random } from "../random.ts";

/** A number written with a slip; undefined where it allows none. */
export type NumberSlip = (text: string, random: Random) => string | undefined;

/** 69.4 as 96.4. */
export const swapDigits: NumberSlip = (text, random) => {
  const places = findAll(text, (at) => isDigit(text[at]) && isDigit(text[at + 1]) && text[at] !== text[at + 1]);
  const at = places[random.integer(0, Math.max(0, places.length - 1))];
  if (at === undefined) return undefined;
  return plain(`${text.slice(0, at)}${text[at + 1] ?? ""}${text[at] ?? ""}${text.slice(at + 2)}`);
};

/** 69.4 as 65.4. */
export const replaceDigit: NumberSlip = (text, random) => {
  const places = findAll(text, (at) => isDigit(text[at]));
  const at = places[random.integer(0, Math.max(0, places.length - 1))];
  if (at === undefined) return undefined;
  const digit = (Number(text[at]) + random.integer(1, 9)) % 10;
  return plain(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
};

/** 69.4 as 694 or 6.94. */
export const movePoint: NumberSlip = (text, random) => {
  const sign = /^[-+]/.exec(text)?.[0] ?? "";
  const [whole = "", decimals = ""] = text.slice(sign.length).split(".");
  const up = random.integer(0, 1) === 1;
  const digits = `${up ? "" : "0"}${whole}${decimals}${up && decimals === "" ? "0" : ""}`;
  const after = up ? Math.max(0, decimals.length - 1) : decimals.length + 1;
  const [left, right] = [digits.slice(0, digits.length - after), digits.slice(digits.length - after)];
  const moved = left.replace(/^0+(?=\d)/, "");
  return `${sign}${moved}${right === "" ? "" : `.${right}`}`;
};

/** -6.3 as 6.3, and the other way. */
export const changeSign: NumberSlip = (text) => (text.startsWith("-") ? text.slice(1) : `-${text.replace("+", "")}`);

/** 16 as 15 or 17. */
export const addOrTakeOne: NumberSlip = (text, random) => String(Number(text) + (random.integer(0, 1) === 1 ? 1 : -1));

/** 69.0 as 0.690: a percentage written as a share of one. */
export function writeAsShare(text: string): string {
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return (Number(text) / 100).toFixed(decimals + 2);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function findAll(text: string, fits: (at: number) => boolean): number[] {
  return Array.from(text, (_, at) => at).filter(fits);
}

/** The number, unless nobody would write it: with a zero in front. */
function plain(text: string): string | undefined {
  return /^-?0\d/.test(text) ? undefined : text;
}
