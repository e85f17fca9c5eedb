import { describe, expect, test } from "vitest";
import { listFigureFiles } from "../../src/downloads/csv/lists/figures.ts";
import { listPackageTexts } from "../../src/downloads/package/texts.ts";
import { buildDescriptor } from "../../src/downloads/package/descriptor.ts";
import { recordIndicator } from "../../src/downloads/api/indicators.ts";
import { publish } from "../../src/downloads/api/publish.ts";
import { indicatorsResource } from "../../src/downloads/api/indicators.ts";
import { describeDataset } from "../../src/downloads/structured/dataset.ts";
import { findSubjectFacts } from "../../src/views/page/page-subject.ts";
import { describePlace } from "../../src/claims/held-figure.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { changeSite, findIssues, loadCorrectSite, readSiteFile, type Changes } from "../site-fixture.ts";

const work =
  "{ title: Permanent exclusions in England, publisher: Department for Education, issued: 2017-12, address: https://example.org/exclusions }";

/** An indicator whose definition and figures are from a work that is not published here. */
function citing({ citation = work, more = "" } = {}): Changes {
  return {
    "data/indicators/exclusions.yaml": `title: Permanent exclusions\nshortTitle: Exclusions\ndefinition: How many pupils of 100 were excluded.\nunit: percent\ndecimals: 2\npolarity: lower-is-better\nperiodKind: academic-year-ending\ntopic: attendance\nsource: { citation: ${citation}, place: Section 2 }\n`,
    "data/observations/exclusions.yaml": `sources:\n  - id: release\n    citation: ${citation}\n    place: Table 1\n${more}series:\n  - area: exampleshire\n    values:\n      "2016": 0.08\n      "2017": 0.10\n`,
  };
}
const csv = (row: string, header = "citationTitle,citationPublisher,citationIssued,citationAddress") => ({
  ...citing(),
  "data/observations/exclusions.yaml": undefined,
  "data/observations/exclusions.csv": `area,period,value,place,${header}\n${row}\n`,
});

describe("a figure from a work that is not published here", () => {
  const catalogue = loadCorrectSite(citing());
  const indicator = entryOf(catalogue);

  test("needs no document", () => {
    expect(findIssues(citing())).toEqual([]);
    expect(indicator.sources).toEqual([expect.objectContaining({ place: "Table 1" })]);
    expect([...catalogue.documents.values()].flatMap(({ indicatorIds }) => indicatorIds)).not.toContain("exclusions");
  });

  test("is the same from a CSV file", () => {
    const row =
      "exampleshire,2017,0.10,Table 1,Permanent exclusions in England,Department for Education,2017-12,https://example.org/exclusions";
    const [source] = entryOf(loadCorrectSite(csv(row))).sources;
    expect(source).toEqual(indicator.sources[0]);
  });

  test("names it for readers, with who published it and when", () => {
    expect(indicator.sources.map((source) => describePlace(catalogue, source))).toEqual([
      "“Permanent exclusions in England” (Department for Education, December 2017), Table 1",
    ]);
    const days = { findPage: nothing, findTable: nothing, findIndicator: nothing, last: undefined };
    expect(findSubjectFacts(catalogue, days as never, { kind: "indicator", id: "exclusions" }).sources).toEqual([
      {
        title: "Permanent exclusions in England",
        url: "https://example.org/exclusions",
        published: "Department for Education, December 2017",
      },
    ]);
  });

  test("takes it along in tables, interface, data package and structured data, and never a document of that name", () => {
    const observations = listFigureFiles(catalogue).find(({ url }) => url.endsWith("/observations.csv"));
    const names = observations?.columns.map(({ name }) => name) ?? [];
    const row = [...(observations?.rows ?? [])].find(([id]) => id === "exclusions") ?? [];
    const cells = Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""]));
    expect(cells).toMatchObject({
      source_document: "",
      source_place: "Table 1",
      source_work: "“Permanent exclusions in England” (Department for Education, December 2017)",
      source_address: "https://example.org/exclusions",
    });
    const { record } = indicatorsResource.records ?? {};
    const published = record && publish(record, recordIndicator(indicator, catalogue).read());
    expect(published).toMatchObject({
      source: { document: "", citation: { title: "Permanent exclusions in England", issued: "2017-12" } },
      series: [{ values: [{ source: { document: "" } }, { source: { document: "" } }] }],
    });
    expect(buildDescriptor(catalogue, []).sources).toContainEqual({
      title: "“Permanent exclusions in England” (Department for Education, December 2017)",
      path: "https://example.org/exclusions",
    });
    const sources = listPackageTexts(catalogue).find(({ path }) => path === "SOURCES.md")?.text;
    expect(sources).toContain("## Works that are not published here");
    expect(describeDataset(catalogue, indicator, (path) => path)["isBasedOn"]).toEqual([
      expect.objectContaining({ name: "Permanent exclusions in England", url: "https://example.org/exclusions" }),
    ]);
  });
});

describe("a citation is checked", () => {
  const file = "data/observations/exclusions.yaml";
  const lastOf = (changes: Changes) => findIssues(changes).filter((issue) => issue.startsWith(file));
  const changed = (from: string, to: string) => lastOf(citing({ citation: work.replace(from, to) }));

  test("a publisher whose name has a slip", () => {
    expect(changed("Department for Education", "Departement for Education")).toEqual([
      `${file}:3:68  warning: Nobody of the name Departement for Education is known to publish figures. → Did you mean Department for Education? If the name is right, add it to publishers in data/site.yaml.`,
    ]);
    const named = { "data/site.yaml": `${readSiteFile("data/site.yaml")}publishers: [Departement for Education]\n` };
    const citation = work.replace("Department", "Departement");
    expect(lastOf({ ...citing({ citation }), ...named })).toEqual([]);
  });

  test("an address that is none, or is missing", () => {
    expect(changed("https://example.org/exclusions", "www.example.org")[0]).toContain(
      "citation.address “www.example.org” is not a web address. → Write it in full",
    );
    expect(changed(", address: https://example.org/exclusions", "")[0]).toContain(
      "The address of the work is not known: Permanent exclusions in England.",
    );
  });

  test("a day of issue that is none, before the figures' time, or still to come", () => {
    expect(changed("2017-12", "12/2017")[0]).toContain("is not a date");
    expect(changed("2017-12", "2017-03")[0]).toContain(
      "ends on 2017-08-31, after its document was published (2017-03-31)",
    );
    const { issues } = loadSite(changeSite(citing({ citation: work.replace("2017-12", "2031-01") })), {
      day: "2020-01-01",
    });
    expect(issues.map(({ rule, problem }) => `${rule}: ${problem}`)).toContain(
      "time-future: The work that is cited is dated 2031-01-01, and today is 2020-01-01.",
    );
  });

  test("a source that names nothing, or both", () => {
    expect(lastOf(citing({ citation: work, more: "    document: exampleshire-report-2018\n" }))[0]).toContain(
      "sources[1] names a document and a citation. → Keep the one that the figures are from.",
    );
    const without = { ...citing(), [file]: "sources: [{ id: a, place: Table 1 }]\nseries: []\n" };
    expect(lastOf(without).join()).toContain("names no work");
  });
});

function entryOf({ indicators }: Catalogue) {
  const indicator = indicators.get("exclusions");
  if (!indicator) throw new Error("The indicator is missing.");
  return indicator;
}

function nothing(): undefined {
  return undefined;
}
