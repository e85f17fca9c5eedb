import { describe, expect, test } from "vitest";
import { noteRelease } from "../../src/releases/note-release.ts";
import { readReleaseDays } from "../../src/releases/release-days.ts";
import { ledgerOf } from "../release-fixture.ts";
import { loadChangedSite } from "../site-fixture.ts";

const { released, records, addresses } = loadChangedSite({
  ...ledgerOf(
    "reading-expected,exampleshire,2015,value,57.0,,2018-03-07",
    "reading-expected,exampleshire,2016,value,62.0,,2018-04-09",
    "sheet,Row,Column,cell,12,,2018-05-01",
  ),
  "data/addresses.csv": "address,released\n/,2018-03-07\n/documents/,2018-06-02\n",
});

describe("the days of releases", () => {
  const days = readReleaseDays(released, addresses);

  test("are the first of a page, and the last of a figure of an indicator or table", () => {
    expect([days.findPage("/documents/"), days.findPage("/new/")]).toEqual(["2018-06-02", undefined]);
    expect([days.findIndicator("reading-expected"), days.findIndicator("sheet")]).toEqual(["2018-04-09", undefined]);
    expect([days.findTable("sheet"), days.findTable("reading-expected")]).toEqual(["2018-05-01", undefined]);
  });

  test("have the last of all at their end", () => {
    expect(days.last).toBe("2018-06-02");
  });

  test("are not known before the first release", () => {
    const none = readReleaseDays([], []);
    expect([none.last, none.findPage("/"), none.findIndicator("x"), none.findTable("x")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("of a site that is built for a release are those after it", () => {
    const coming = readReleaseDays(noteRelease(records, released, "2018-07-01").lines, addresses, "2018-07-01");
    expect(coming.last).toBe("2018-07-01");
    expect([coming.findPage("/"), coming.findPage("/new/")]).toEqual(["2018-03-07", "2018-07-01"]);
    expect([coming.findIndicator("reading-expected"), coming.findTable("sheet")]).toEqual(["2018-07-01", undefined]);
  });
});
