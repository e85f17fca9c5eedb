import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/catalogue/figures/figure.ts";
import { readFigures, standingFigures } from "../../../src/catalogue/figures/figures.ts";
import { findIssues, loadChangedSite, readSiteFile, type Changes } from "../../site-fixture.ts";

const indicator = `title: Visits made in time
shortTitle: Visits in time
definition: The share of visits that were made in time.
unit: percent
decimals: 1
polarity: higher-is-better
periodKind: month
topic: safeguarding
source:
  document: exampleshire-report-2018
  place: Sheet 1
`;

const own = `sources:
  - id: letter
    document: exampleshire-report-2018
    place: paragraph 1
  - id: annex
    document: exampleshire-report-2018
    place: Annex
    disclosure: published-in-source
series:
  - area: exampleshire
    source: letter
    values:
      2017-11: 69.0
      2017-12: suppressed
      2018-01: { value: 71, marker: revised, note: Printed in italics., source: annex }
ranks:
  - area: exampleshire
    of: 152
    source: letter
    values:
      2017-11: 39
      2018-01: { rank: 41, of: 150, note: Shared with another. }
targets:
  - area: exampleshire
    period: 2018-01
    value: 95.50
    rating: green
    source: letter
  - area: exampleshire
    period: 2018-01
    comparator: example-country
    source: letter
`;

const sheet = `title: Visits
source:
  document: exampleshire-report-2018
  place: Sheet 1
area: exampleshire
topic: safeguarding
rowHeading: Measure
unit: percent
columns:
  - title: Jan
    period: 2018-01
  - title: England
    period: 2018-01
    area: example-country
  - title: Target
    period: 2018-01
    role: target
  - title: Variance
    period: 2018-01
    role: variance
rows:
  - title: Visits in time
    indicator: visits-in-time
    note: The sheet calls them statutory.
    cells: [72.0, { value: 70.10, note: Of ten areas. }, 95, -23.0]
  - title: Visits by team
    indicator: visits-in-time
    area: other-authority
    cells: [suppressed, blank, "1.5 : 1", { text: none, note: A dash. }]
`;

const site: Changes = {
  "data/indicators/visits-in-time.yaml": indicator,
  "data/observations/visits-in-time.yaml": own,
  "data/tables/visits.yaml": sheet,
};
const { records } = loadChangedSite(site);
const [observations] = records.observations.filter(({ id }) => id === "visits-in-time");
const [table] = records.tables.filter(({ id }) => id === "visits");
if (!observations || !table) throw new Error("The fixture was not read.");

const show = (figure: Figure) => {
  const { role, area, period, printed, decimals, marker, note, path } = figure;
  return [role, area, period, printed, decimals, marker, note, path.join("/")].map((part) => part ?? "-").join(" | ");
};

describe("the figures of an indicator's own file", () => {
  test("are its values, ranks and targets, each with its print, marker, note and place", () => {
    expect(readFigures(observations).map(show)).toEqual([
      "value | exampleshire | 2017-11 | 69.0 | 1 | - | - | series/0/values/2017-11",
      "value | exampleshire | 2017-12 | - | - | suppressed | - | series/0/values/2017-12",
      "value | exampleshire | 2018-01 | 71 | 0 | revised | Printed in italics. | series/0/values/2018-01",
      "rank | exampleshire | 2017-11 | 39 | 0 | - | - | ranks/0/values/2017-11",
      "rank | exampleshire | 2018-01 | 41 | 0 | - | Shared with another. | ranks/0/values/2018-01",
      "target | exampleshire | 2018-01 | 95.50 | 2 | - | - | targets/0",
      "target | exampleshire | 2018-01 | - | - | - | - | targets/1",
    ]);
  });

  test("lead to their number, which stands in a field where they have fields", () => {
    expect(readFigures(observations).map(({ valuePath }) => valuePath.join("/"))).toEqual([
      "series/0/values/2017-11",
      "series/0/values/2017-12",
      "series/0/values/2018-01/value",
      "ranks/0/values/2017-11",
      "ranks/0/values/2018-01/rank",
      "targets/0/value",
      "targets/1",
    ]);
  });

  test("come from the source that they name, else from the one of their group", () => {
    expect(readFigures(observations).map(({ source, disclosed }) => [source.place, disclosed])).toEqual([
      ["paragraph 1", false],
      ["paragraph 1", false],
      ["Annex", true],
      ["paragraph 1", false],
      ["paragraph 1", false],
      ["paragraph 1", false],
      ["paragraph 1", false],
    ]);
  });

  test("are ranked among as many as they or their group say", () => {
    expect(readFigures(observations).flatMap((figure) => (figure.role === "rank" ? figure.of : []))).toEqual([
      152, 150,
    ]);
  });

  test("are unpacked once", () => {
    expect(readFigures(observations)).toBe(readFigures(observations));
  });
});

describe("the figures of a table", () => {
  test("are its cells; those of dated columns belong to the row's indicator, unless they are words, blank or a variance", () => {
    expect(readFigures(table).map(show)).toEqual([
      "value | exampleshire | 2018-01 | 72.0 | 1 | - | The sheet calls them statutory. | rows/0/cells/0",
      "value | example-country | 2018-01 | 70.10 | 2 | - | Of ten areas. | rows/0/cells/1",
      "target | exampleshire | 2018-01 | 95 | 0 | - | The sheet calls them statutory. | rows/0/cells/2",
      "cell | exampleshire | 2018-01 | -23.0 | 1 | - | The sheet calls them statutory. | rows/0/cells/3",
      "value | other-authority | 2018-01 | - | - | suppressed | - | rows/1/cells/0",
      "cell | example-country | 2018-01 | - | - | - | - | rows/1/cells/1",
      "cell | other-authority | 2018-01 | - | - | - | - | rows/1/cells/2",
      "cell | other-authority | 2018-01 | - | - | - | A dash. | rows/1/cells/3",
    ]);
  });

  test("keep their words", () => {
    const words = readFigures(table).flatMap((figure) => (figure.role === "cell" ? [figure.text] : []));
    expect(words).toEqual([undefined, undefined, "1.5 : 1", "none"]);
  });
});

describe("where two records give one figure", () => {
  const standing = standingFigures(records).filter(({ indicator }) => indicator === "visits-in-time");

  test("that of the indicator's own file stands, and the table adds what only it gives", () => {
    const ofTable = standing.filter(({ home }) => home === table).map(show);
    expect(ofTable).toEqual([
      "value | example-country | 2018-01 | 70.10 | 2 | - | Of ten areas. | rows/0/cells/1",
      "value | other-authority | 2018-01 | - | - | suppressed | - | rows/1/cells/0",
    ]);
  });

  test("both targets that one file sets for a period stand, and a table's beside them does not", () => {
    const targets = standing.filter(({ role }) => role === "target");
    expect(targets.map(({ path }) => path.join("/"))).toEqual(["targets/0", "targets/1"]);
  });

  test("that of the newest document stands", () => {
    const older = readSiteFile("content/documents/2018/exampleshire-report-2018.md").replace(
      /published: .*/,
      "published: 2016-01-05",
    );
    const changes: Changes = {
      "data/indicators/visits-in-time.yaml": indicator,
      "content/documents/2016/exampleshire-report-2016.md": older,
      "data/tables/a.yaml": sheet.replaceAll("report-2018", "report-2016"),
      "data/tables/b.yaml": sheet,
    };
    const figures = standingFigures(loadChangedSite(changes).records);
    expect(new Set(figures.filter((item) => item.indicator === "visits-in-time").map(({ home }) => home.id))).toEqual(
      new Set(["b"]),
    );
  });
});

test("a target is no figure that a text can quote", () => {
  const quoting = (period: string) => {
    const file = "content/documents/2018/exampleshire-report-2018.md";
    const directive = `:figure{indicator=visits-in-time area=exampleshire period=${period}}`;
    return findIssues({
      "data/indicators/visits-in-time.yaml": indicator,
      "data/tables/visits.yaml": sheet.replace(
        "title: Target\n    period: 2018-01",
        "title: Target\n    period: 2018-02",
      ),
      [file]: `${readSiteFile(file)}\nIt was ${directive} of them.\n`,
    }).filter((issue) => issue.includes("has no figure for"));
  };
  expect(quoting("2018-02")).toEqual([
    expect.stringContaining("visits-in-time has no figure for exampleshire in 2018-02"),
  ]);
  expect(quoting("2018-01")).toEqual([]);
});
