import { describe, expect, test } from "vitest";
import { locateFrom } from "../../../src/views/page/public-address.ts";
import { describeTrail } from "../../../src/downloads/structured/breadcrumbs.ts";
import { coverPeriods, describeDataset } from "../../../src/downloads/structured/dataset.ts";
import { describeReport, listAuthors } from "../../../src/downloads/structured/report.ts";
import { describeSubject } from "../../../src/downloads/structured/subject.ts";
import { writeStructuredData } from "../../../src/downloads/structured/thing.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
const locate = locateFrom("/", catalogue.site.address);
const site = "https://findings.example.org";

function get<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`The fixture has no ${id}.`);
  return entry;
}

describe("an indicator is a Dataset", () => {
  const dataset = describeDataset(catalogue, get(catalogue.indicators, "reading-expected"), locate);

  test("with name, measure, unit, files and licence", () => {
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      "@id": `${site}/indicators/reading-expected/`,
      name: "Disadvantaged pupils who reached the expected standard in reading",
      variableMeasured: { "@type": "PropertyValue", unitText: "per cent" },
      distribution: [
        { encodingFormat: "text/csv", contentUrl: `${site}/indicators/reading-expected.csv` },
        { encodingFormat: "application/json", contentUrl: `${site}/indicators/reading-expected.json` },
      ],
      license: licence,
    });
  });

  test("with its time, its places and their codes", () => {
    expect(dataset["temporalCoverage"]).toBe("2013-09-01/2017-08-31");
    expect(dataset["spatialCoverage"]).toEqual(
      expect.arrayContaining([
        { "@type": "AdministrativeArea", name: "Exampleshire Council", identifier: "E06999901" },
        { "@type": "Place", name: get(catalogue.areas, "exampleshire-neighbours").fullName },
      ]),
    );
  });

  test("with who made its figures, who publishes it here, and what it is based on, each once", () => {
    expect(dataset).toMatchObject({
      creator: [{ "@type": "Organization", name: "Exampleshire Council" }],
      publisher: { "@type": "Organization", name: "Exampleshire Council" },
      isBasedOn: [{ "@id": `${site}/documents/exampleshire-report-2018/`, datePublished: "2018-03-07" }],
    });
  });

  test("with addresses as seen from the page where the site has none", () => {
    const own = locateFrom("/indicators/reading-expected/", undefined);
    expect(describeDataset(catalogue, get(catalogue.indicators, "reading-expected"), own)["@id"]).toBe(
      "../../indicators/reading-expected/",
    );
  });
});

describe("the time that periods cover", () => {
  test.each([
    [["2015", "2017"], "calendar-year", "2015-01-01/2017-12-31"],
    [["2015", "2017"], "academic-year-ending", "2014-09-01/2017-08-31"],
    [["2016/17"], "academic-year", "2016-09-01/2017-08-31"],
    [["2017/18", "2018/19"], "financial-year", "2017-04-01/2019-03-31"],
    [["2018-12", "2019-01"], "month", "2018-12-01/2019-01-31"],
    [["2018/19 Q4"], "quarter", "2019-01-01/2019-03-31"],
    [["2018-01-31"], "date", "2018-01-31"],
    [["2018-01-31", "2019-01-31"], "date", "2018-01-31/2019-01-31"],
    [[], "month", undefined],
  ] as const)("%s of kind %s is %s", (periods, kind, expected) => {
    expect(coverPeriods(periods, kind)).toBe(expected);
  });
});

describe("a document is a Report", () => {
  test("with name, day, publisher, authors, licence and what it is about", () => {
    expect(describeReport(catalogue, get(catalogue.documents, "exampleshire-report-2018"), locate)).toMatchObject({
      "@type": "Report",
      "@id": `${site}/documents/exampleshire-report-2018/`,
      name: "Report on standards and inspection in Exampleshire",
      datePublished: "2018-03-07",
      publisher: { "@type": "Organization", name: "Exampleshire Council" },
      author: [{ "@type": "Person", name: "A. Example" }],
      about: [{ "@type": "AdministrativeArea", name: "Exampleshire Council" }],
      license: licence,
    });
  });

  test("without authors where it names none, and with its licence in words where it has no address", () => {
    const report = describeReport(catalogue, get(catalogue.documents, "exampleshire-assessment-2007"), locate);
    expect(report["author"]).toBeUndefined();
    expect(report["license"]).toEqual({ "@type": "CreativeWork", name: "Crown copyright" });
  });

  test.each([
    ["Author", true],
    ["Reporting inspector, HMI", true],
    ["Divisional Manager (signatory)", true],
    ["Her Majesty's Inspector, who signed the letter", true],
    ["Chairman of the Committee (report of)", true],
    ["Strategic Director (addressee)", false],
    ["Governance Officer (officer contact)", false],
    ["Member of the committee who brought the item", false],
  ])("whoever is named as %s is an author: %s", (role, expected) => {
    expect(listAuthors({ people: [{ name: "A. Example", role }] })).toEqual(expected ? ["A. Example"] : []);
  });
});

test("a page's place is a BreadcrumbList from the home page down to itself", () => {
  const trail = describeTrail([["Documents", "/documents/"]], ["Report", "/documents/x/"], locate);
  expect(trail).toEqual({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home", item: `${site}/` },
      { "@type": "ListItem", position: 2, name: "Documents", item: `${site}/documents/` },
      { "@type": "ListItem", position: 3, name: "Report", item: `${site}/documents/x/` },
    ],
  });
});

test("records without a fitting word in schema.org are no thing", () => {
  expect(describeSubject(catalogue, { kind: "page", id: "about" }, locate)).toEqual([]);
});

test("no text of a thing can end the element that it stands in", () => {
  const written = writeStructuredData([
    { "@type": "Report", name: "</script><script>alert(1)</script>", left: undefined },
  ]);
  expect(written).not.toContain("<");
  expect(JSON.parse(written)).toEqual({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "Report", name: "</script><script>alert(1)</script>" }],
  });
});
