import { describe, expect, test } from "vitest";
import { listDue, tellDue } from "../../src/cli/list-due.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { changeSite, loadChangedSite, replaceInFile } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
/** 9:30 by British Summer Time. */
const hour = Date.parse("2018-05-01T08:30:00Z");
const { records: all } = loadSite(
  changeSite(replaceInFile(report, "published: 2018-03-07", "published: 2018-03-07\npublishOn: 2018-05-01T09:30")),
  // Later, when it is among what is published.
  { moment: hour + 1 },
);
const listAt = (moment: number, hours = 24) => listDue(all, moment, hours).map(({ id }) => id);

describe("what is due", () => {
  test("is a record from its hour on, by the clocks of the country, for as many hours as are asked for", () => {
    expect(listAt(hour - 1)).toEqual([]);
    expect(listAt(hour)).toEqual(["exampleshire-report-2018"]);
    expect(listAt(hour + 24 * 3_600_000 - 1)).toEqual(["exampleshire-report-2018"]);
    expect(listAt(hour + 24 * 3_600_000)).toEqual([]);
    expect(listAt(hour + 3_600_000, 1)).toEqual([]);
  });

  test("is no draft, and nothing that names no hour", () => {
    const drafts = {
      ...all,
      documents: all.documents.map((record) => ({ ...record, fields: { ...record.fields, status: "draft" as const } })),
    };
    expect(listDue(drafts, hour, 24)).toEqual([]);
    expect(listDue(loadChangedSite({}).records, hour, 24)).toEqual([]);
  });

  test("is told in a line each", () => {
    expect(tellDue(listDue(all, hour, 24), 24)).toBe("Out since 2018-05-01, 09:30: document exampleshire-report-2018.");
    expect(tellDue([], 24)).toBe("Nothing came out in the last 24 hours.");
  });
});
