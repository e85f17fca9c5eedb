import { describe, expect, test } from "vitest";
import { listRedirects } from "../../../src/catalogue/moved-addresses.ts";
import { indicatorUrl } from "../../../src/model/addresses.ts";
import { buildFamilyFigure } from "../../../src/views/charts/family.ts";
import { listPublishedCharts } from "../../../src/views/charts/published.ts";
import { buildFamilyPage, buildFamilyTables, listSharedNotes } from "../../../src/views/indicators/family-page.ts";
import { listIndicatorLines } from "../../../src/views/indicators/indicator-lists.ts";
import { describeIndicator, observe } from "../../checks/rules/rule-case.ts";
import { sketchIndicator } from "../../charts/indicator-sketch.ts";
import { loadChangedSite, type Changes } from "../../site-fixture.ts";

type Years = Readonly<Record<string, number | string>>;

function counted(id: string, years: Years): Changes {
  const fields = { title: `Audits graded ${id}`, shortTitle: id, unit: "count", decimals: "0", counted: "things" };
  return { ...describeIndicator(id, fields), ...observe(id, { exampleshire: years }) };
}

const definition = (complete: boolean) => `title: How audits were graded
shortTitle: Audit grades
summary: Each audit is counted once.
topic: safeguarding
${complete ? "complete: true\n" : ""}groups:
  - id: all
    members:
      - { indicator: good, label: Good work }
      - indicator: poor
`;

function load(good: Years, poor: Years, complete = true) {
  const { catalogue } = loadChangedSite({
    ...counted("good", good),
    ...counted("poor", poor),
    "data/families/grades.yaml": definition(complete),
  });
  const family = catalogue?.families.get("grades");
  const [group] = family?.groups ?? [];
  if (!catalogue || !family || !group) throw new Error("The site has no family.");
  return { catalogue, family, group, figure: buildFamilyFigure(family, group, catalogue) };
}

const ample = { good: { 2016: 12, 2017: 15 }, poor: { 2016: 28, 2017: 25 } } as const;

describe("a family of indicators", () => {
  test("has one page, to whose rows the addresses of its indicators lead", () => {
    const { catalogue } = load(ample.good, ample.poor);
    const good = catalogue.indicators.get("good");
    expect(good && indicatorUrl(good)).toBe("/indicators/grades/#good");
    expect(listRedirects(catalogue)).toContainEqual({ from: "/indicators/good/", to: "/indicators/grades/#good" });
    expect(buildFamilyPage(catalogue, "grades").indicators.map(({ id }) => id)).toEqual(["good", "poor"]);
  });

  test("is one line of a list, and keeps the charts of its indicators", () => {
    const { catalogue } = load(ample.good, ample.poor);
    const own = [...catalogue.indicators.values()].filter(({ family }) => family === "grades");
    expect(listIndicatorLines(catalogue, own)).toEqual([
      { title: "How audits were graded", url: "/indicators/grades/", indicators: own },
    ]);
    const ids = [...listPublishedCharts(catalogue)].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["indicators/good", "indicators/poor", "families/grades--all"]));
  });

  test("gives counts with their shares, under the names that the family gives them", () => {
    const { catalogue, family } = load(ample.good, ample.poor);
    const [table] = buildFamilyTables(family, catalogue).tables;
    expect(
      table?.rows.map(({ name, cells }) => [name, ...cells.map(({ text, status = "" }) => `${text} ${status}`)]),
    ).toEqual([
      ["Good work", "12 30% of 40", "15 38% of 40"],
      ["poor", "28 70% of 40", "25 63% of 40"],
    ]);
  });

  test("gives no shares of fewer than ten", () => {
    const { catalogue, family } = load({ 2017: 2 }, { 2017: 7 });
    const [table] = buildFamilyTables(family, catalogue).tables;
    expect(table?.rows[0]?.cells[0]).toMatchObject({ text: "2", status: undefined });
  });
});

describe("the bars of a family", () => {
  test("are by shares where every whole has ten or more, else by counts", () => {
    expect(load(ample.good, ample.poor).figure?.description).toMatch(/^Bars of one height.*Good work 15 \(38%\)/);
    expect(load({ 2016: 2, 2017: 15 }, { 2016: 1, 2017: 25 }).figure?.description).toMatch(/^Bars from zero/);
  });

  test("leave out a period in which a part has no figure, and say so", () => {
    const { figure } = load({ 2016: 12, 2017: "not-available" }, ample.poor);
    expect(figure?.table.columns).toEqual(["2016"]);
    expect(figure?.notes.join(" ")).toContain("do not add up: 2017");
  });

  test("are not drawn where nobody says that the members make a whole", () => {
    expect(load(ample.good, ample.poor, false).figure).toBeUndefined();
  });
});

test("what is remarked on all members is said once", () => {
  const [first, second] = ["good", "poor"].map((id) => sketchIndicator({ id, series: {} }));
  if (!first || !second) throw new Error("There are two.");
  const [own, other] = [
    { ...first, notes: ["Of both.", "Of one."] },
    { ...second, notes: ["Of both."] },
  ];
  expect(listSharedNotes([own, other])).toEqual(["Of both."]);
  expect(listSharedNotes([own])).toEqual([]);
});
