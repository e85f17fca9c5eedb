import { describe, expect, test, vi } from "vitest";
import { once, recently } from "../../src/catalogue/once.ts";

describe("what is worked out once", () => {
  test("is made at the first call, apart for each object and name, undefined too", () => {
    const make = vi.fn(() => undefined);
    const [one, other] = [{}, {}];
    for (const of of [one, one, other, other]) once(of, "a", make);
    once(one, "b", make);
    expect(make).toHaveBeenCalledTimes(3);
  });
});

describe("what was made recently", () => {
  test("is kept while few others are made, and made again after many", () => {
    const make = vi.fn((name: string) => name);
    const ask = (name: string) => recently(name, [ask], () => make(name));
    for (let turn = 0; turn < 100; turn += 1) {
      ask("kept");
      ask(`other ${turn}`);
    }
    expect(make.mock.calls.filter(([name]) => name === "kept")).toHaveLength(1);
    ask("other 0");
    expect(make.mock.calls.filter(([name]) => name === "other 0")).toHaveLength(2);
  });

  test("is made again from other things", () => {
    const [one, other] = [{}, {}];
    const make = (from: readonly unknown[]) => recently("same name", from, () => from.length);
    expect([make([one]), make([one, other]), make([other, one]), make([one])]).toEqual([1, 2, 2, 1]);
    expect(recently("same name", [one], () => 7)).toBe(1);
    expect(recently("same name", [other], () => 7)).toBe(7);
  });
});
