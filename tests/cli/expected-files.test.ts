import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  addressOfFile,
  fileOfAddress,
  findIdleRedirects,
  listExpectedFiles,
} from "../../src/cli/build/expected-files.ts";
import { loadChangedSite, showIssue } from "../site-fixture.ts";

describe("addresses and files", () => {
  test.each([
    ["/", "index.html"],
    ["/documents/", "documents/index.html"],
    ["/documents/x/", "documents/x/index.html"],
  ])("%s is %s", (address, file) => {
    expect(fileOfAddress(address)).toBe(file);
    expect(addressOfFile(file)).toBe(address);
  });

  test("a place on a page is in the page's file", () => {
    expect(fileOfAddress("/corrections/#2019-05-03-x")).toBe("corrections/index.html");
  });

  test("files that are no pages have no address to keep", () => {
    const files = ["404.html", "corrections.atom", "data/catalogue.json", "assets/a.css", "charts/ranks/x/index.html"];
    expect(files.filter((file) => addressOfFile(file) !== undefined)).toEqual([]);
  });
});

test("a redirect from a page that a record makes is idle; one from any other address is not", () => {
  const redirects =
    "- from: /documents/exampleshire-report-2018/\n  to: /documents/\n- from: /documents/old/\n  to: /documents/\n";
  const { records } = loadChangedSite({ "data/redirects.yaml": redirects });
  expect(findIdleRedirects(records).map(showIssue)).toEqual([
    "data/redirects.yaml:1:9  The page /documents/exampleshire-report-2018/ is here, so nobody is sent on. → Remove the redirect, or the record that makes the page.",
  ]);
});

describe("a build must make", () => {
  const redirects = "- from: /documents/old/\n  to: /documents/exampleshire-report-2018/#reading\n";
  const { records, catalogue } = loadChangedSite({ "data/redirects.yaml": redirects });
  if (!catalogue) throw new Error("The site has no catalogue.");

  test("the page of each record, the feed and the pages that send readers on", () => {
    const files = listExpectedFiles("/no-such-folder", records, catalogue).map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining([
        "corrections/index.html",
        "corrections.atom",
        "indicators/reading-expected/index.html",
        "documents/old/index.html",
        "standards/attendance/index.html",
      ]),
    );
  });

  test("the page that a redirect leads to; else the officer hears where the redirect stands", () => {
    expect(listExpectedFiles("/no-such-folder", records, catalogue)).toContainEqual({
      file: "documents/exampleshire-report-2018/index.html",
      otherwise:
        "data/redirects.yaml:2:7  There is no page /documents/exampleshire-report-2018/#reading. Write the address of a page of the site. [redirect-end]",
    });
  });

  test("every page that was published; else the officer hears which one and when", () => {
    const root = mkdtempSync(join(tmpdir(), "findings-"));
    mkdirSync(join(root, "data"));
    writeFileSync(join(root, "data/addresses.csv"), "address,released\n/,2018-03-07\n/gone/,2018-03-07\n");
    const expected = listExpectedFiles(root, records, catalogue);
    rmSync(root, { recursive: true });
    expect(expected.slice(-2)).toEqual([
      expect.objectContaining({ file: "index.html" }),
      {
        file: "gone/index.html",
        otherwise:
          "data/addresses.csv:3:1  The page /gone/ was published on 2018-03-07, and is not made any more. Restore its record under its name, or say in data/redirects.yaml where its readers are to go. [release-address]",
      },
    ]);
  });
});
