import { expect, test } from "vitest";
import { countsPer, isAdditiveUnit, isMoney, units } from "../../src/model/unit.ts";

test("a share counts per hundred, a rate per what its name says, all others per nothing", () => {
  expect(units.filter((unit) => countsPer(unit) !== undefined).map((unit) => [unit, countsPer(unit)])).toEqual([
    ["percent", 100],
    ["rate-per-100", 100],
    ["rate-per-1000", 1000],
    ["rate-per-10000", 10_000],
    ["rate-per-100000", 100_000],
  ]);
});

test("counts, posts and amounts of money add up; pounds for a head do not", () => {
  expect(units.filter(isAdditiveUnit)).toEqual([
    "count",
    "full-time-equivalent",
    "pounds",
    "pounds-thousand",
    "pounds-million",
  ]);
  expect(units.filter(isMoney)).toEqual(["pounds", "pounds-thousand", "pounds-million", "pounds-each"]);
});
