import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { findSeries } from "../../../src/views/documents/document-series.ts";
import { loadCorrectSite, readSiteFile, type Changes } from "../../site-fixture.ts";

/** A copy of the fixture's report under another name, with other fields. */
function reportNamed(id: string, published: string, fields: Readonly<Record<string, string>> = {}): Changes {
  const all: Record<string, string> = { shortTitle: `Report ${id.replace("exampleshire-", "")}`, published, ...fields };
  const original = readSiteFile("content/documents/2018/exampleshire-report-2018.md").replace(
    /\n---\n[\s\S]*/,
    "\n---\n",
  );
  const lines = original.split("\n").map((line) => {
    const key = line.split(":")[0] ?? "";
    return all[key] === undefined ? line : `${key}: ${all[key]}`;
  });
  return { [`content/documents/${published.slice(0, 4)}/${id}.md`]: lines.join("\n") };
}

function neighboursOf(catalogue: Catalogue, id: string): (string | undefined)[] {
  const document = catalogue.documents.get(id);
  if (!document) throw new Error(`There is no document ${id}.`);
  const { previous, next } = findSeries(catalogue, document);
  return [previous?.id, next?.id];
}

describe("the series of a document", () => {
  const catalogue = loadCorrectSite({
    ...reportNamed("exampleshire-report-2018-19", "2019-03-07"),
    ...reportNamed("exampleshire-report-2019-05", "2019-05-01"),
    ...reportNamed("exampleshire-report-2019-06", "2019-06-01", { areas: "[exampleshire, other-authority]" }),
    ...reportNamed("exampleshire-report-2019-07", "2019-07-01", { kind: "education-report" }),
    ...reportNamed("exampleshire-report-on-libraries-2019", "2019-04-01"),
  });

  test("is those of its kind, about the same authorities, whose names differ in the date at their end", () => {
    expect(neighboursOf(catalogue, "exampleshire-report-2018")).toEqual([undefined, "exampleshire-report-2018-19"]);
    expect(neighboursOf(catalogue, "exampleshire-report-2018-19")).toEqual([
      "exampleshire-report-2018",
      "exampleshire-report-2019-05",
    ]);
    expect(neighboursOf(catalogue, "exampleshire-report-2019-05")).toEqual(["exampleshire-report-2018-19", undefined]);
  });

  test.each(["exampleshire-report-2019-06", "exampleshire-report-2019-07", "exampleshire-report-on-libraries-2019"])(
    "%s stands alone",
    (id) => {
      expect(neighboursOf(catalogue, id)).toEqual([undefined, undefined]);
    },
  );

  test("goes by the day of publication, not by the name", () => {
    const turned = loadCorrectSite(reportNamed("exampleshire-report-2020", "2018-02-07"));
    expect(neighboursOf(turned, "exampleshire-report-2018")).toEqual(["exampleshire-report-2020", undefined]);
  });
});
