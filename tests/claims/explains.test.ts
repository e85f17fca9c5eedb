import { describe, expect, test } from "vitest";
import { isExplained } from "../../src/catalogue/explained.ts";
import { findIssues, loadChangedSite } from "../site-fixture.ts";
import { agreeingTable, checkOne } from "./claim-fixture.ts";

const figure = (value: string, unit = "percent") => `{ figure: ${value}, at: Page 1, unit: ${unit} }`;
const gap = (other: string, more: string) =>
  checkOne(
    `kind: gap\nstated: -6.3\ngroup: ${figure("47.2", "score")}\nother: ${figure(other, "score")}\nnote: The two differ by 12.6.\n${more}`,
  ).severity;

describe("a note explains one value", () => {
  test("the one that it names, as a number or as printed", () => {
    expect(gap("59.8", "explains: -12.6")).toBe("note");
    expect(gap("59.8", "explains: 12.6")).toBe("note");
    expect(gap("59.8", "explains: [3, -12.6]")).toBe("note");
  });

  test("and no other: a slip at the same place is reported again", () => {
    expect(gap("598", "explains: -12.6")).toBe("warning");
    expect(gap("58.9", "explains: -12.6")).toBe("warning");
    expect(gap("59.8", "")).toBe("warning");
  });

  test.each<[string, string, string, string]>([
    ["a conclusion", "kind: target\nis: met\nbetter: higher", "result: {} target: {95}", "missed"],
  ])("%s is explained by the word that the figures give", (_, fields, __, recomputed) => {
    const given = `${fields}\nresult: ${figure("71")}\ntarget: ${figure("95")}\nnote: The mark is not explained.`;
    expect(checkOne(`${given}\nexplains: ${recomputed}`).severity).toBe("note");
    expect(checkOne(`${given}\nexplains: met`).severity).toBe("warning");
  });

  test.each<[string | number, string, boolean, boolean]>([
    [34, "34%", false, true],
    [34, "43%", false, false],
    ["12.0", "12%", false, true],
    [1365, "1,365", false, true],
    [-15, "\u221215 points", false, true],
    [15, "\u221215 points", true, true],
    [15, "\u221215 points", false, false],
    ["rank 38 of 152", "Rank 38 of 152", false, true],
    [38, "rank 38 of 152", false, false],
    [15, "15, 9", false, false],
  ])("%s explains %s: %#", (explains, shown, negative, expected) => {
    expect(isExplained(explains, shown, negative)).toBe(expected);
  });
});

describe("a remark on a row of a table", () => {
  const withNote = (cells: string, more: string) =>
    findIssues({
      "data/tables/plans.yaml": agreeingTable.replace(
        "89, 95, -6.3]",
        `${cells}]\n    note: The sheet prints -7.3.${more}`,
      ),
    }).join("\n");

  test("quietens the disagreement of which it names the number printed and the value recomputed", () => {
    expect(withNote("89, 95, -7.3", "\n    explains: -6.3")).toBe("");
  });

  test("and neither another number printed, nor another value recomputed, nor one that it does not name", () => {
    expect(withNote("89, 95, -3.7", "\n    explains: -6.3")).toContain("The table prints \u22123.7%");
    expect(withNote("98, 95, -7.3", "\n    explains: -6.3")).toContain("98% lies 3.2% from the target");
    expect(withNote("89, 95, -7.3", "")).toContain("let the note name \u22127.3% and add explains: -6.3");
  });

  test("does not quieten a share of 500% that it does not name", () => {
    const table = (value: string) =>
      loadChangedSite({
        "data/tables/plans.yaml": agreeingTable.replace(
          "cells: [90, 89, 56.0, -1, 78, 80, -2.5]",
          `cells: [90, 89, 56.0, -1, 78, ${value}, blank]\n    note: The target of 50 is national.`,
        ),
      }).issues.map(({ rule }) => rule);
    expect(table("50")).toEqual([]);
    expect(table("500")).toEqual(["value-range", "number-stands-once"]);
  });
});
