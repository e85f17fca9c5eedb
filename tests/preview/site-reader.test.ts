import { expect, test, vi } from "vitest";
import { readRecords } from "../../src/records/read.ts";
import { parseRecordFile } from "../../src/records/parse.ts";
import { findReader } from "../../src/site/loaded-site.ts";
import { continueSite, openSite, rememberParse } from "../../src/site/site-reader.ts";
import { changeSite, siteFolder } from "../site-fixture.ts";

test("only files whose text has changed are parsed again", () => {
  const parse = vi.fn(parseRecordFile);
  const remember = rememberParse(parse);
  readRecords(changeSite({}), remember);
  const first = parse.mock.calls.length;
  expect(first).toBeGreaterThan(10);
  readRecords(changeSite({}), remember);
  expect(parse).toHaveBeenCalledTimes(first);
  readRecords(changeSite({ "data/topics.yaml": "[]\n" }), remember);
  expect(parse.mock.calls.slice(first).map(([, , file]) => file)).toEqual(["data/topics.yaml"]);
});

test("what is remembered reads like what is parsed anew, back and forth", () => {
  const remember = rememberParse();
  readRecords(changeSite({}), remember);
  for (const changes of [{ "data/bands.yaml": "- id: x\n" }, {}, { "data/areas/exampleshire.yaml": undefined }, {}]) {
    const { issues, ids } = readRecords(changeSite(changes), remember);
    const anew = readRecords(changeSite(changes));
    expect([issues, ids]).toEqual([anew.issues, anew.ids]);
  }
});

test("a site that was opened is read once until it is forgotten, and knows the day", () => {
  const { read, forget } = openSite(siteFolder, { day: "2010-01-01" });
  const loaded = read();
  expect(loaded.issues.map(({ file }) => file)).toContain("content/documents/2018/exampleshire-report-2018.md");
  expect(read()).toBe(loaded);
  forget();
  expect(read()).not.toBe(loaded);
});

test("a command and the configuration share what was read; another site, or the same for another purpose, is read anew", () => {
  const first = openSite(siteFolder, { releaseDay: "2019-07-01" });
  const loaded = first.read();
  expect(continueSite(siteFolder)).toBe(first);
  expect(findReader()?.releaseDay).toBe("2019-07-01");
  const second = openSite(siteFolder);
  expect(second.read()).not.toBe(loaded);
  expect(findReader()?.releaseDay).toBeUndefined();
  expect(openSite(siteFolder, { loaded }).read()).toBe(loaded);
  expect(continueSite(`${siteFolder}/other`).root).toBe(`${siteFolder}/other`);
});
