import { describe, expect, test } from "vitest";
import { markCopied } from "../../../src/catalogue/figures/copied-figures.ts";
import type { AuthorityFigures } from "../../../src/catalogue/figures/authority-figures.ts";
import type { Area } from "../../../src/model/area.ts";
import type { Unit } from "../../../src/model/unit.ts";
import { buildChartData } from "../../../src/charts/chart-data.ts";
import { stateFinding } from "../../../src/findings/indicator.ts";
import { sketchIndicator } from "../../charts/indicator-sketch.ts";

/** A council among `count` authorities of a region, of a country with `others` more. */
function load(figures: { own: string; others: readonly string[]; region?: string; country?: string }, unit: Unit) {
  const names = figures.others.map((_, index) => `authority-${index}`);
  const areaOf = (id: string) => {
    if (id === "region") return { kind: "region", name: "Westshire", code: "E12000009" } as unknown as Area;
    if (id === "country") return { kind: "country", name: "Country" } as unknown as Area;
    return { kind: "local-authority", name: id, region: "region" } as unknown as Area;
  };
  const print = new Map([
    ["home", figures.own],
    ["region", figures.region],
    ["country", figures.country],
    ...names.map((name, index) => [name, figures.others[index]] as const),
  ]);
  const before = new Map([
    ["region", "50"],
    ["country", "90"],
  ]);
  const now = (area: string) => (period: string) => (period === "2022" ? print.get(area) : (before.get(area) ?? "4"));
  const find =
    <Value>(read: (printed: string) => Value) =>
    (area: string, period: string) => {
      const printed = now(area)(period);
      return printed === undefined ? undefined : read(printed);
    };
  const all: AuthorityFigures = {
    periods: ["2021", "2022"],
    areas: ["home", ...names],
    valueOf: find(Number),
    printOf: find(String),
    decimalsOf: find(() => 0),
    ...{
      markerOf: () => undefined,
      noteOf: () => undefined,
      denominatorOf: () => undefined,
      sourceOf: () => undefined,
    },
  };
  const sketch = sketchIndicator({
    id: "plans",
    unit,
    decimals: 0,
    series: {
      home: { 2021: "4", 2022: figures.own },
      ...(figures.region !== undefined && { region: { 2021: "50", 2022: figures.region } }),
      ...(figures.country !== undefined && { country: { 2021: "90", 2022: figures.country } }),
    },
  });
  const areas = new Map(
    ["home", "region", "country"].map((id) => [id, { name: areaOf(id).name, kind: areaOf(id).kind }]),
  );
  return { areas, marked: markCopied({ ...sketch, authorityFigures: all }, areaOf) };
}

describe("figures of authorities that are those of their region or country", () => {
  const alike = ["6078", "6078"];

  test("are kept with the reason, are not drawn, and nothing is held against them", () => {
    const { areas, marked } = load({ own: "6078", others: alike, region: "6078" }, "count");
    const [home] = marked.series;
    const reason =
      "For 2022 the source gives all authorities of Westshire the same 6,078, which is the figure for Westshire. They are not drawn or compared.";
    expect(marked.copied).toEqual([reason]);
    expect(home?.observations.at(-1)).toMatchObject({ printed: "6078", disputed: "figure", note: reason });
    expect(marked.authorityFigures?.valueOf("home", "2022")).toBeUndefined();
    expect(marked.authorityFigures?.valueOf("home", "2021")).toBe(4);
    expect(marked.authorityFigures?.valueOf("region", "2022")).toBe(6078);
    const [drawn] = buildChartData(marked, areas).series;
    expect(drawn?.points.map(({ value }) => value)).toEqual([4, undefined]);
    expect(stateFinding(marked, ["region"], areas)).toBe(
      "Pupils who did well, home: 6,078 in 2022 (this figure is in doubt)",
    );
  });

  test.each([
    ["one has another", { own: "6078", others: ["6078", "12"], region: "6078" }],
    ["they are two", { own: "6078", others: ["6078"], region: "6078" }],
    ["they are none", { own: "0", others: ["0", "0"], region: "0" }],
  ])("are their own where %s", (_, figures) => {
    const { marked } = load(figures, "count");
    expect([marked.copied, marked.series[0]?.observations.at(-1)?.disputed]).toEqual([undefined, undefined]);
  });

  test("shares printed alike are a region's by chance, and a country's where all authorities have them", () => {
    const share = { own: "12", others: ["12", "12"], region: "12" };
    expect(load(share, "percent").marked.copied).toBeUndefined();
    const of = (count: number) => ({ own: "12", others: Array.from({ length: count - 1 }, () => "12"), country: "12" });
    const region = load({ ...of(20), region: "12" }, "percent").marked.series.find(({ area }) => area === "region");
    expect(region?.observations.map(({ isCopied }) => isCopied)).toEqual([undefined, true]);
    expect(load(of(19), "percent").marked.copied).toBeUndefined();
    expect(load(of(20), "percent").marked.copied?.[0]).toContain(
      "gives all authorities the same 12, which is the figure for Country",
    );
  });
});
