import { describe, expect, test } from "vitest";
import { sharedStatus, withLongSeries } from "../../../src/catalogue/figures/long-series.ts";
import { recordIndicator } from "../../../src/downloads/api/indicators.ts";
import { writeCsv } from "../../../src/downloads/csv/csv-file.ts";
import { buildAuthoritiesFile } from "../../../src/downloads/csv/authorities-file.ts";
import { otherAuthorities } from "../../national-fixture.ts";
import { loadCorrectSite, replaceInFile } from "../../site-fixture.ts";

const [plain = "", noted = "", provisional = "", suppressed = "", ...others] = otherAuthorities.slice(0, 12);
const source = 'exampleshire-report-2018,"Annex A, page 9"';

/** Figures of two years: of the second all are revised but one. */
function load(...extra: readonly string[]) {
  const row = (area: string, first: string, note = "", second = "5.1", status = "revised") =>
    `${area},${first},${note},${second},${status},${source}`;
  return loadCorrectSite({
    ...replaceInFile(
      "data/areas/exampleshire-neighbours.yaml",
      "members: [Other authority]",
      `members: [${[plain, noted, provisional, suppressed].map((area) => `{ area: ${area} }`).join(", ")}]`,
    ),
    "data/observations/absence-primary.csv": `${[
      "area,2006/07,2006/07 note,2007/08,2007/08 marker,document,place",
      row("exampleshire", "5.0"),
      row("example-country", "5.2"),
      row(plain, "4.4"),
      row(noted, "4.5", "Without two schools."),
      row(suppressed, "suppressed"),
      ...others.map((area, index) => row(area, (5 + index / 10).toFixed(1))),
      ...extra,
    ].join("\n")}\n`,
  });
}

const withProvisional = `${provisional},4.6,,5.1,provisional,${source}`;

function readIndicator(catalogue: ReturnType<typeof load>) {
  const indicator = catalogue.indicators.get("absence-primary");
  const all = indicator?.authorityFigures;
  if (!indicator || !all) throw new Error("There are no figures of all authorities.");
  return { indicator, all };
}

describe("files with a figure a row or object", () => {
  test("leave out the neighbours of which the file of all authorities says as much", () => {
    const catalogue = load();
    const { indicator } = readIndicator(catalogue);
    expect(indicator.series.map(({ area }) => area)).toContain(plain);
    const kept = withLongSeries(indicator, catalogue).series.map(({ area }) => area);
    expect(kept).toEqual(["exampleshire", noted, "example-country"]);
  });

  test("keep all whose status is not that of all others", () => {
    const catalogue = load(withProvisional);
    const { indicator, all } = readIndicator(catalogue);
    expect(sharedStatus(indicator, all, "2007/08")).toBeUndefined();
    expect(withLongSeries(indicator, catalogue)).toEqual(indicator);
  });

  test("and those of the interface lead to the file of all authorities", () => {
    const catalogue = load();
    const { indicator } = readIndicator(catalogue);
    expect(recordIndicator(indicator, catalogue).read()).toMatchObject({
      areas: ["exampleshire", plain, noted, suppressed, "example-country"],
      series: [{ area: "exampleshire" }, { area: noted }, { area: "example-country" }],
      files: { authorities: "/indicators/absence-primary/authorities.csv" },
    });
  });
});

test("the file of all authorities says of a period which status all its figures have", () => {
  const catalogue = load();
  const { indicator, all } = readIndicator(catalogue);
  const file = buildAuthoritiesFile(indicator, all, catalogue.areas);
  expect(file.columns.map(({ description }) => description).slice(2)).toEqual([
    "The figure of 2006/07 as printed, or the marker of why there is none; empty where its source does not say why.",
    "The figure of 2007/08 as printed, or the marker of why there is none; empty where its source does not say why. All of them are revised.",
  ]);
  expect(writeCsv(file)).toContain(`\n${plain},`);
  expect(writeCsv(file)).toMatch(new RegExp(`\n${suppressed},[^\n]*,suppressed,5\\.1\n`));
});
