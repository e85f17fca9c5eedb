import { expect, test } from "vitest";
import { readEngine } from "./engine-source.ts";

test("no two things that are made once for an object have one name: the second would be given the first", () => {
  const named = readEngine().flatMap(({ text }) =>
    Array.from(text.matchAll(/\bonce\(\s*[\w.]+,\s*(["`])(.+?)\1/g), ([, , name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
});
