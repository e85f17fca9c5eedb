import { distance } from "fastest-levenshtein";
import { countDecimals } from "../../catalogue/figures/figure-content.ts";

/**
 * The known number, other than itself, whose digits are most like those of a printed one, with as many decimals, and of several the nearest in size; none
 * if all are quite different.
 */
export function nearestNumber(printed: string, known: Iterable<number>): string | undefined {
  const digits = printed.replace(/[^\d.]/g, "");
  const decimals = countDecimals(digits);
  let best: { text: string; steps: number; apart: number } | undefined;
  for (const other of new Set(known)) {
    if (other === Number(digits)) continue;
    const text = countDecimals(String(other)) < decimals ? other.toFixed(decimals) : String(other);
    const steps = isAnagram(digits, text) ? 1 : distance(digits, text);
    const apart = Math.abs(other - Number(digits));
    if (!best || steps < best.steps || (steps === best.steps && apart < best.apart)) best = { text, steps, apart };
  }
  return best && best.steps <= Math.max(1, Math.floor(digits.length / 2)) ? best.text : undefined;
}

/** Whether two numbers have the same digits in another order, as in 96 for 69. */
function isAnagram(digits: string, other: string): boolean {
  const sorted = (text: string) => Array.from(text).sort().join("");
  return digits.length === other.length && sorted(digits) === sorted(other);
}
