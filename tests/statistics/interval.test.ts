import { describe, expect, test } from "vitest";
import {
  comparePrinted,
  roundingInterval,
  type Comparison,
  type PrintedNumber,
} from "../../src/statistics/interval.ts";

describe("a printed number is an interval", () => {
  test.each([
    ["71", 70.5, 71.5],
    ["0", -0.5, 0.5],
    ["69.0", 68.95, 69.05],
    ["30.56", 30.555, 30.565],
    ["-13", -13.5, -12.5],
    ["-0.11", -0.115, -0.105],
    ["1600000", 1_599_999.5, 1_600_000.5],
  ])("%s stands for %f up to %f", (text, low, high) => {
    const interval = roundingInterval(printed(text));
    expect(interval.low).toBeCloseTo(low, 9);
    expect(interval.high).toBeCloseTo(high, 9);
  });

  test("71 holds 70.5 and does not hold 71.5, which is 72", () => {
    const [of71, of72] = [roundingInterval(printed("71")), roundingInterval(printed("72"))];
    expect(of71.low <= 70.5 && 70.5 < of71.high).toBe(true);
    expect(71.5 < of71.high).toBe(false);
    expect(of72.low).toBe(of71.high);
  });
});

describe("comparison as far as rounding lets one tell (Educational Standards 2016/17)", () => {
  test.each<[string, string, string, Comparison]>([
    ["phonics 2016, Barnet and England", "81.0", "81", "level"],
    ["phonics 2017, Barnet and London: the intervals touch", "85", "84", "above"],
    ["good level of development 2017, Barnet and London", "73.2", "73.0", "above"],
    ["EBacc 2017, statistical neighbours in the table and in Annex A", "30.56", "30.5", "above"],
    ["neighbours that touch at one decimal", "4.0", "3.9", "above"],
    ["reading of disadvantaged pupils, Barnet and London: 68 overlaps 68.1", "68", "68.1", "level"],
    ["free school meals at KS1 reading, 61 overlaps 61.4", "61", "61.4", "level"],
    ["61 ends at 61.5 and overlaps 61.5, which begins at 61.45", "61", "61.5", "level"],
    ["61 ends at 61.5 and lies below 61.51, which begins at 61.505", "61", "61.51", "below"],
    ["the same printed number", "10.0", "10.00", "level"],
    ["Progress 8 of disadvantaged pupils, London and statistical neighbours", "-0.01", "-0.11", "above"],
    ["Progress 8 of SEN support, Barnet and London", "-0.35", "-0.24", "below"],
    ["numbers below and above zero that overlap at zero", "-0.4", "0", "level"],
    ["numbers below and above zero that touch", "-0.5", "0.4", "below"],
    ["the gap of 2016 as printed and as the table gives it", "-15", "-20.0", "above"],
    ["pounds", "178000", "1600000", "below"],
  ])("%s: %s and %s", (_, a, b, expected) => {
    expect(comparePrinted(printed(a), printed(b))).toBe(expected);
    const opposite: Record<Comparison, Comparison> = { above: "below", below: "above", level: "level" };
    expect(comparePrinted(printed(b), printed(a))).toBe(opposite[expected]);
  });

  test("neighbouring numbers of one precision are always told apart, whatever their binary fractions", () => {
    for (const decimals of [0, 1, 2, 3, 4]) {
      for (let whole = -1000; whole < 1000; whole += 7) {
        const [lower, upper] = [whole, whole + 1].map((n) => ({ value: n / 10 ** decimals, decimals })) as [
          PrintedNumber,
          PrintedNumber,
        ];
        expect(comparePrinted(upper, lower)).toBe("above");
        expect(comparePrinted(lower, upper)).toBe("below");
        expect(comparePrinted(lower, lower)).toBe("level");
      }
    }
  });
});

function printed(text: string): PrintedNumber {
  return { value: Number(text), decimals: text.includes(".") ? text.length - text.indexOf(".") - 1 : 0 };
}
