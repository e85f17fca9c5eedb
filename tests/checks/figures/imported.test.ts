import { describe, expect, test } from "vitest";
import { digestFigures, type SourceFigure } from "../../../src/records/figure-digest.ts";
import { otherAuthorities } from "../../national-fixture.ts";
import { loadChangedSite, type Changes } from "../../site-fixture.ts";

const file = "data/observations/absence-primary.csv";
const periods = ["2004/05", "2005/06", "2006/07", "2007/08", "2008/09"];
const figures: Readonly<Record<string, readonly string[]>> = {
  exampleshire: ["5.0", "5.1", "5.2", "5.3", "14.9"],
  "example-country": ["5.0", "5.1", "5.2", "5.3", "provisional"],
  [otherAuthorities[0] ?? ""]: ["6.0", "6.1", "suppressed", "6.3", "6.4"],
  [otherAuthorities[1] ?? ""]: ["6.0", "6.1", "suppressed", "6.3", "6.4"],
};
const cells = Object.entries(figures).flatMap(([area, row]) =>
  row.map((cell, index): SourceFigure => {
    const isStatus = cell === "provisional";
    return { area, period: periods[index] ?? "", cell: isStatus ? "5.4" : cell, status: isStatus ? cell : "" };
  }),
);

describe("figures that an import wrote", () => {
  test("are their source's own: none is called copied or an outlier", () => {
    expect(rulesOf(write(cells), digestFigures(cells))).toEqual([]);
  });

  test("are typed where no import is noted", () => {
    expect(rulesOf(write(cells), undefined)).toEqual(["value-copied", "value-outlier"]);
  });

  test("are typed again once one of them was changed by hand", () => {
    const changed = cells.map((one) =>
      one.area === "exampleshire" && one.period === "2004/05" ? { ...one, cell: "5.4" } : one,
    );
    expect(rulesOf(write(changed), digestFigures(cells))).toEqual(["value-copied", "value-outlier"]);
  });

  test("hold no slip of anybody's here, however far they lie out", () => {
    const slipped = cells.map((one) =>
      one.area === "exampleshire" && one.period === "2008/09" ? { ...one, cell: "52.0" } : one,
    );
    expect(rulesOf(write(slipped), digestFigures(slipped))).toEqual([]);
    expect(rulesOf(write(slipped), undefined)).toContain("value-tenfold");
  });
});

function write(given: readonly SourceFigure[]): string {
  const source = 'exampleshire-report-2018,"Annex A, page 9"';
  const heading = ["area", ...periods.flatMap((period) => [period, `${period} marker`]), "document", "place"];
  const rows = [...Map.groupBy(given, ({ area }) => area)].map(([area, own]) =>
    [area, ...own.flatMap(({ cell, status }) => [cell, status]), source].join(),
  );
  return `${[heading.join(), ...rows].join("\n")}\n`;
}

function rulesOf(text: string, written: string | undefined): string[] {
  const record = ["importer: national", `measures: [{ code: A, indicator: absence-primary, written: "${written}" }]`];
  const changes: Changes = {
    [file]: text,
    ...(written !== undefined && { "data/imports/national.yaml": `${record.join("\n")}\n` }),
  };
  const rules = loadChangedSite(changes).issues.map(({ rule }) => rule);
  return [...new Set(rules)].filter((rule) => rule.startsWith("value-")).sort();
}
