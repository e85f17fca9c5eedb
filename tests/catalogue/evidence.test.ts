import { describe, expect, test } from "vitest";
import { findMade, resolveEvidence } from "../../src/catalogue/evidence.ts";
import { firstDay, lastDay } from "../../src/model/date.ts";
import { isBefore } from "../../src/catalogue/later-words.ts";

const paper = { published: "2019-03-28" };
const letter = { published: "2019-03-11", visit: { from: "2019-02-14", to: "2019-02-15" } };

describe("the time that a word is about", () => {
  test("is what the record says, from the first to the last day that it can mean", () => {
    expect(resolveEvidence({ evidence: "2018-11" }, letter)).toEqual({
      ...{ from: "2018-11", to: "2018-11", begins: "2018-11-01", ends: "2018-11-30", basis: "stated" },
    });
    expect(resolveEvidence({ evidence: { from: "2017", to: "2018-02" } }, paper)).toMatchObject({
      ...{ from: "2017", to: "2018-02", begins: "2017-01-01", ends: "2018-02-28" },
    });
  });

  test("never ends after the word was said", () => {
    expect(resolveEvidence({ evidence: "2019" }, paper)).toMatchObject({ to: "2019", ends: "2019-03-28" });
  });

  test("is else the visit, else the day of the paper, which says so", () => {
    expect(resolveEvidence({}, letter)).toMatchObject({ begins: "2019-02-14", ends: "2019-02-15", basis: "visit" });
    expect(resolveEvidence({}, paper)).toMatchObject({
      begins: "2019-03-28",
      ends: "2019-03-28",
      basis: "publication",
    });
  });

  test("knows months and leap years", () => {
    expect(["2019", "2019-02", "2020-02", "2019-12", "2019-02-14"].map(lastDay)).toEqual([
      ...["2019-12-31", "2019-02-28", "2020-02-29", "2019-12-31", "2019-02-14"],
    ]);
    expect(["2019", "2019-02", "2019-02-14"].map(firstDay)).toEqual(["2019-01-01", "2019-02-01", "2019-02-14"]);
  });
});

describe("what is older than a request", () => {
  test("is all that ends before or on the last day of the visit that asked", () => {
    expect([findMade(letter), findMade(paper)]).toEqual(["2019-02-15", "2019-03-28"]);
    const before = (evidence: string) => isBefore(resolveEvidence({ evidence }, paper), findMade(letter));
    expect(["2018-11", "2019-02-15", "2019-02-16", "2019-02", "2019"].map(before)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  test("is no paper of the same day that does not say what it is about", () => {
    expect(isBefore(resolveEvidence({}, paper), findMade(paper))).toBe(false);
  });
});
