import { describe, expect, test } from "vitest";
import { findLinkFaults } from "../../src/verification/pages/links.ts";

describe("the page that a host shows at any address", () => {
  const link = (address: string) => new Map([["404.html", `<a href="${address}">Home</a>`]]);
  const files = new Set(["404.html", "about/index.html"]);

  test("has links from the root of its host, into the folder in which the site lies", () => {
    expect(findLinkFaults(link("/about/"), files)).toEqual([]);
    expect(findLinkFaults(link("/findings/about/"), files, "/findings/")).toEqual([]);
  });

  test("may not lead out of that folder or to what is not there", () => {
    expect(findLinkFaults(link("/about/"), files)).toEqual([]);
    expect(findLinkFaults(link("/findings/gone/"), files, "/findings/")).toEqual([
      expect.stringContaining("leads to gone/index.html, which does not exist."),
    ]);
    expect(findLinkFaults(link("/about/"), files, "/findings/")).toEqual([
      expect.stringContaining("leads out of the folder of the site."),
    ]);
  });
});
