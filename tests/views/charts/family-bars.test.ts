import { describe, expect, test } from "vitest";
import { buildMemberBars } from "../../../src/views/charts/family-bars.ts";
import { listFamilyCharts } from "../../../src/views/charts/published.ts";
import { describeIndicator, observe } from "../../checks/rules/rule-case.ts";
import { loadCorrectSite, type Changes } from "../../site-fixture.ts";

type Years = Readonly<Record<string, number | string>>;

function averaged(id: string, years: Years): Changes {
  const fields = { title: `Average caseload, ${id}`, shortTitle: id, unit: "ratio", decimals: "1" };
  return { ...describeIndicator(id, fields), ...observe(id, { exampleshire: years }) };
}

const definition = `title: Average caseloads, by service
shortTitle: Average caseloads
summary: How many cases a worker of each service holds.
topic: safeguarding
groups:
  - id: services
    members:
      - { indicator: days, label: Day service }
      - { indicator: nights, label: Night service }
`;

function build(days: Years, nights: Years) {
  const catalogue = loadCorrectSite({
    ...averaged("days", days),
    ...averaged("nights", nights),
    "data/families/caseloads.yaml": definition,
  });
  const family = catalogue.families.get("caseloads");
  const [group] = family?.groups ?? [];
  if (!family || !group) throw new Error("The site has no family.");
  return { figure: buildMemberBars(family, group, catalogue), drawn: listFamilyCharts(family, catalogue) };
}

describe("members of a family that are no parts of a whole", () => {
  test("are bars from zero of the newest period, with the highest and the lowest in the title", () => {
    const { figure, drawn } = build({ 2016: "15.0", 2017: "13.2" }, { 2016: "14.0", 2017: "21.5" });
    expect(figure?.title).toBe("Highest in 2017: Night service, 21.5; lowest: Day service, 13.2");
    expect(figure?.table).toEqual({
      columns: ["2017"],
      rows: [
        { name: "Day service", texts: ["13.2"] },
        { name: "Night service", texts: ["21.5"] },
      ],
    });
    expect(figure?.notes).toContain("The table has other periods too.");
    expect(drawn.map(({ id }) => id)).toEqual(["families/caseloads--services"]);
  });

  test("are drawn without the highest and the lowest in the title where one is a share of very few", () => {
    const share = (id: string, figure: string): Changes => ({
      ...describeIndicator(id, { title: `Visits in time, ${id}`, shortTitle: id, denominator: "visits" }),
      ...observe(id, { exampleshire: { 2017: figure } }),
    });
    const title = (base: number) => {
      const catalogue = loadCorrectSite({
        ...share("days", `{ value: 50, denominator: ${base} }`),
        ...share("nights", "{ value: 80, denominator: 50 }"),
        "data/families/caseloads.yaml": definition,
      });
      const family = catalogue.families.get("caseloads");
      const [group] = family?.groups ?? [];
      return family && group && buildMemberBars(family, group, catalogue)?.title;
    };
    expect(title(8)).toBe("Average caseloads, 2017");
    expect(title(10)).toBe("Highest in 2017: Night service, 80%; lowest: Day service, 50%");
  });

  test("a period for which only one has a figure is passed over", () => {
    expect(build({ 2016: "15.0", 2017: "13.2" }, { 2016: "14.0" }).figure?.table.columns).toEqual(["2016"]);
    expect(build({ 2017: "13.2" }, { 2016: "14.0" }).figure).toBeUndefined();
  });
});
