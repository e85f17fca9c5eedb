import { describe, expect, test } from "vitest";
import type { CheckedClaim } from "../../src/claims/claim.ts";
import { markDisputed } from "../../src/claims/mark-disputed.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { sketchIndicator } from "../charts/indicator-sketch.ts";

const indicator = sketchIndicator({
  id: "reading",
  measure: "reading",
  series: { barnet: { 2016: "60", 2017: "70" }, england: { 2017: "65" } },
  ranks: [{ area: "barnet", period: "2017", rank: 16, of: 152 }],
});
const catalogue = {
  indicators: new Map([["reading", indicator]]),
  measures: new Map([["reading", [indicator]]]),
  tables: new Map(),
} as unknown as Catalogue;

const held = (area: string, period: string, kind: "value" | "rank" = "value") =>
  ({ kind, indicator, area, period }) as const;

function mark(claim: Partial<CheckedClaim>) {
  const subjects = claim.subjects ?? [held("barnet", "2017")];
  const full = { verdict: "contradicted", kind: "value", origin: "written", figures: subjects, ...claim, subjects };
  const marked = markDisputed(catalogue, [full as CheckedClaim]);
  const found = marked.indicators.get("reading");
  expect(marked.measures.get("reading")).toEqual([found]);
  return [
    ...(found?.series.flatMap(({ observations }) => observations) ?? []),
    ...(found?.ranks.map((rank) => ({ ...rank, period: "rank" })) ?? []),
  ].flatMap(({ area, period, disputed }) => (disputed === undefined ? [] : [`${area} ${period} ${disputed}`]));
}

describe("figures that checks dispute", () => {
  test("are those that a contradicted claim is about", () => {
    expect(mark({})).toEqual(["barnet 2017 figure"]);
    expect(mark({ subjects: [held("england", "2017")] })).toEqual(["england 2017 figure"]);
    expect(mark({ subjects: [held("barnet", "2017", "rank")] })).toEqual(["barnet rank figure"]);
  });

  test.each(["consistent", "consistent-by-truncation", "unverifiable", "not-comparable"] as const)(
    "are none where the verdict is %s",
    (verdict) => {
      expect(mark({ verdict })).toEqual([]);
    },
  );

  test.each(["band", "quartile", "superlative", "target", "count", "period-label"] as const)(
    "are none where only a word is wrong: %s",
    (kind) => {
      expect(mark({ kind, subjects: [held("barnet", "2017", "rank")] })).toEqual([]);
    },
  );

  test("keep their value where only the direction is disputed", () => {
    expect(mark({ kind: "trend" })).toEqual(["barnet 2017 change"]);
    expect(mark({ kind: "change" })).toEqual(["barnet 2017 change"]);
  });

  test("are in doubt themselves where one claim disputes them and another only how they changed", () => {
    const claims = (["value", "change"] as const).map((kind) => {
      const subjects = [held("barnet", "2017")];
      return {
        verdict: "contradicted",
        kind,
        origin: "written",
        figures: subjects,
        subjects,
      } as unknown as CheckedClaim;
    });
    for (const given of [claims, claims.toReversed()]) {
      const found = markDisputed(catalogue, given).indicators.get("reading");
      expect(found?.series[0]?.observations.map(({ disputed }) => disputed)).toEqual([undefined, "figure"]);
    }
  });

  test("are none where only the unit is wrong, or where it is the national figure that differs", () => {
    expect(mark({ isOfUnitOnly: true })).toEqual([]);
    expect(mark({ origin: "national" })).toEqual([]);
  });

  test("are all that stand in a wrong order, which is about none in particular", () => {
    const figures = [held("barnet", "2016"), held("england", "2017")];
    expect(mark({ kind: "order", subjects: [], figures })).toEqual(["barnet 2016 figure", "england 2017 figure"]);
  });

  test("are the indicator that does not follow from others, not those others", () => {
    const subjects = [held("barnet", "2017"), held("england", "2017")];
    expect(mark({ kind: "complement", origin: "indicator", subjects })).toEqual(["barnet 2017 figure"]);
  });

  test("are disputed in the cell of a printed table that gives them, and in no other", () => {
    const table = {
      area: "barnet",
      columns: [{ title: "2016", period: "2016" }, { title: "2017", period: "2017" }, { title: "Words" }],
      rows: [{ title: "Reading", indicator: "reading", cells: [60, 70, "up"] }],
    };
    const marked = markDisputed({ ...catalogue, tables: new Map([["sheet", { ...table, id: "sheet" }]]) } as never, [
      { verdict: "contradicted", kind: "value", origin: "written", subjects: [held("barnet", "2017")] } as never,
    ]);
    expect(marked.tables.get("sheet")?.disputedCells).toEqual([{ row: 0, column: 1, dispute: "figure" }]);
  });
});
