import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../src/checks/load-catalogue.ts";
import { formatIssue } from "../../../src/records/issue.ts";
import { changeSite, readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const say = (changes: Changes, day?: string, moment?: number) =>
  loadCatalogue(changeSite(changes), { day, moment }).issues.map(formatIssue);
const ahead = {
  "content/documents/2999/report-2999.md": readSiteFile(report)
    .replace("published: 2018-03-07", "published: 2999-03-07")
    .replace("title: Report on", "title: Next report on"),
};

describe("nothing is dated after the day that is given", () => {
  test("a document", () => {
    expect(say(ahead, "2026-11-30")).toEqual([
      "content/documents/2999/report-2999.md:5:12  The document is dated 2999-03-07, and today is 2026-11-30. Check the year. A record that is to come on its day says so: publishOn: YYYY-MM-DDTHH:MM. If the clock of this computer is wrong, say the day: npx findings check --day YYYY-MM-DD. [time-future]",
    ]);
  });

  test("but a document that is held back until its day, and a draft", () => {
    const [[file, text] = ["", ""]] = Object.entries(ahead);
    const held = (line: string) => ({ [file]: text.replace("publisher:", `${line}\npublisher:`) });
    expect(say(held("publishOn: 2999-03-07T09:30"), "2026-11-30")).toEqual([]);
    expect(say(held("status: draft"), "2026-11-30")).toEqual([]);
  });

  test("what is dated after an hour that is over is a warning, where the site is made for that hour", () => {
    const moment = Date.parse("2018-03-06T23:59:00Z");
    expect(say({}, "2026-11-30", moment)).toContainEqual(
      "content/documents/2018/exampleshire-report-2018.md:5:12  warning: The document is dated 2018-03-07, and the site is made for 2018-03-06. To hold it back until its day, give it publishOn: YYYY-MM-DDTHH:MM; or make the site for that day. [time-future]",
    );
    expect(say({}, "2026-11-30", moment + 120_000)).not.toContainEqual(
      expect.stringContaining("The document is dated"),
    );
  });

  test("the change of a page", () => {
    expect(
      say(replaceInFile("content/pages/about.mdx", "updated: 2019-06-03", "updated: 2109-06-03"), "2026-11-30"),
    ).toEqual([expect.stringContaining("content/pages/about.mdx:4:10  The change of the page is dated 2109-06-03")]);
  });

  test("a release in a ledger", () => {
    const ledger = { "data/addresses.csv": "address,released\n/about/,2019-07-01\n/documents/,2999-01-01\n" };
    expect(say(ledger, "2026-11-30")).toContainEqual(
      expect.stringContaining(
        "data/addresses.csv:3:1  The ledger notes a release of 2999-01-01, and today is 2026-11-30.",
      ),
    );
  });

  test("but a release may be made some days ahead, with its records", () => {
    const ledger = { "data/addresses.csv": "address,released\n/about/,2026-12-15\n" };
    const change = replaceInFile("content/pages/about.mdx", "updated: 2019-06-03", "updated: 2026-12-15");
    expect(say({ ...ledger, ...change }, "2026-11-30").filter((issue) => issue.includes("[time-future]"))).toEqual([]);
  });

  test("on the day itself, on a later day and without a clock nothing is said", () => {
    expect(say(ahead, "2999-03-07")).toEqual([]);
    expect(say(ahead, "3000-01-01")).toEqual([]);
    expect(say(ahead)).toEqual([]);
  });
});
