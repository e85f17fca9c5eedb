import { describe, expect, test } from "vitest";
import { areas } from "../../src/library/areas.ts";
import { authorities, countAuthorities, regions } from "../../src/library/authorities.ts";
import { otherAuthorities } from "../../src/library/other-authorities.ts";

describe("the authorities of England", () => {
  test.each([
    ["2007-11-26", 150],
    ["2009-03-31", 150],
    ["2009-04-01", 152],
    ["2019-03-31", 152],
    ["2019-04-01", 151],
    ["2021-03-31", 151],
    ["2021-04-01", 152],
    ["2023-04-01", 153],
    ["2025-06-01", 153],
  ])("on %s are %i", (day, number) => {
    expect(countAuthorities(day)).toBe(number);
  });

  test("have a code of their kind, a region and a name each, and no code twice", () => {
    expect(authorities.filter(({ code }) => !/^E(06|08|09|10)\d{6}$/.test(code))).toEqual([]);
    expect(authorities.filter(({ region, name }) => !regions.has(region) || name === "")).toEqual([]);
    expect(new Set(authorities.map(({ code }) => code)).size).toBe(authorities.length);
  });

  test("in London are 33, with the City", () => {
    expect(authorities.filter(({ region }) => region === "E12000007")).toHaveLength(33);
  });

  test("keep their number under a new code, but not a new authority", () => {
    const numbersOf = (place: string) =>
      authorities.filter(({ name }) => name === place).map(({ code, educationCode }) => [code, educationCode]);
    expect(numbersOf("Gateshead")).toEqual([
      ["E08000020", "390"],
      ["E08000037", "390"],
    ]);
    expect(numbersOf("Dorset")).toEqual([
      ["E06000059", "838"],
      ["E10000009", "835"],
    ]);
  });
});

describe("the authorities outside England", () => {
  test.each([
    ["W06", 22, "wales"],
    ["S12", 32, "scotland"],
    ["N09", 11, "northern-ireland"],
  ])("with codes from %s are %i, each with a code of its own, in %s", (prefix, number, country) => {
    const own = otherAuthorities.filter(({ code }) => code.startsWith(prefix));
    expect(new Set(own.map(({ code }) => code)).size).toBe(number);
    expect(new Set(own.map(({ name }) => name)).size).toBe(number);
    const described = areas.filter((area) => area.kind === "local-authority" && area.country === country);
    expect(described.map((area) => "code" in area && area.code)).toEqual(own.map(({ code }) => code));
  });

  test("have no region and no number of England's department", () => {
    expect(areas.find(({ id }) => id === "powys")).toEqual({
      ...{ id: "powys", kind: "local-authority", name: "Powys", fullName: "Powys" },
      ...{ code: "W06000023", country: "wales" },
    });
  });
});
