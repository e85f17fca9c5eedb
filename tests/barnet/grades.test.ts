import { describe, expect, test } from "vitest";
import { findGradePosition } from "../../src/statistics/judgement.ts";
import { barnet } from "./barnet.ts";

describe("grades of the three real frameworks", () => {
  test("2007, where 4 was best: Good has number 3 and is second of four", () => {
    expect(describeGrade("annual-performance-assessment-2007", "Good")).toEqual({
      number: 3,
      position: 2,
      of: 4,
      tone: "high",
    });
  });

  test("2012, where 1 was best: Good has number 2 and is second of four", () => {
    expect(describeGrade("safeguarding-and-looked-after-children-inspection", "Good")).toEqual({
      number: 2,
      position: 2,
      of: 4,
      tone: "high",
    });
  });

  test("single inspection framework, words only: Good is second of four", () => {
    expect(describeGrade("single-inspection-framework", "Good")).toEqual({
      number: undefined,
      position: 2,
      of: 4,
      tone: "high",
    });
  });

  test.each([
    ["annual-performance-assessment-2007", ["Outstanding 4", "Good 3", "Adequate 2", "Inadequate 1"]],
    ["safeguarding-and-looked-after-children-inspection", ["Outstanding 1", "Good 2", "Adequate 3", "Inadequate 4"]],
    ["single-inspection-framework", ["Outstanding -", "Good -", "Requires improvement to be good -", "Inadequate -"]],
  ])("%s: best first, whatever the numbers", (id, grades) => {
    const { scale } = frameworkOf(id);
    expect(scale.map((grade) => `${grade.word} ${grade.number ?? "-"}`)).toEqual(grades);
    expect(scale.map((grade) => findGradePosition({ scale }, grade.word))).toEqual([
      { position: 1, of: 4, tone: "best" },
      { position: 2, of: 4, tone: "high" },
      { position: 3, of: 4, tone: "low" },
      { position: 4, of: 4, tone: "worst" },
    ]);
  });
});

function frameworkOf(id: string) {
  const framework = barnet.frameworks.get(id);
  if (!framework) throw new Error(`There is no framework ${id}.`);
  return framework;
}

function describeGrade(id: string, word: string) {
  const framework = frameworkOf(id);
  return {
    number: framework.scale.find((grade) => grade.word === word)?.number,
    ...findGradePosition(framework, word),
  };
}
