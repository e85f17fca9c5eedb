import { expect, test } from "vitest";
import { findAuthorities } from "../../../src/importers/report/opening/find-authority.ts";
import { areas } from "../../../src/library/areas.ts";
import { authorities } from "../../../src/library/authorities.ts";

/** Styles that reports print around the name of a place. */
const styles = [
  "NAME",
  "London Borough of NAME",
  "Royal Borough of NAME",
  "Borough of NAME",
  "City of NAME",
  "City of NAME Council",
  "City of NAME Metropolitan District Council",
  "County of NAME",
  "The NAME Council",
  "NAME Council",
  "NAME City Council",
  "NAME County Council",
  "NAME Borough Council",
  "NAME Metropolitan Borough Council",
  "NAME’s",
];

/** Spellings of one name. */
function spellings(name: string): Set<string> {
  return new Set([
    name,
    name.toUpperCase(),
    name.replaceAll(" and ", " & "),
    name.replace("St ", "St. "),
    name.replaceAll("-", " "),
    name.replaceAll("-", "\u2011"),
    name.replaceAll(" ", "-"),
    name.replaceAll(" ", "\u00A0"),
    name.replace(/^County /, ""),
  ]);
}

const codes = new Set(authorities.map(({ code }) => code));
const english = areas.filter((area) => area.kind === "local-authority" && codes.has(area.code));

test("every authority of England, present and former, is found by its name as reports print it, and no other", () => {
  const wrong = english.flatMap(({ id, name }) => {
    const ended = /\(until (\d{4})\)/.exec(name)?.[1];
    const day = ended === undefined ? "2025-06-01" : `${Number(ended) - 2}-06-01`;
    return styles.flatMap((style) =>
      Array.from(
        spellings(name.replace(/ \(until \d{4}\)/, "")),
        (spelled) => `Inspection of ${style.replace("NAME", spelled)} children’s services`,
      ).filter((title) => {
        const [only, ...others] = findAuthorities(title, day);
        return only?.id !== id || others.length > 0;
      }),
    );
  });
  expect(wrong).toEqual([]);
  expect(english.length).toBeGreaterThanOrEqual(153);
});
