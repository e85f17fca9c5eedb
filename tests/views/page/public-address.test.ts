import { describe, expect, test } from "vitest";
import { locateFrom, relativeUrl } from "../../../src/views/page/public-address.ts";

describe("an address within the site as seen from a page or file", () => {
  test.each([
    ["/corrections.atom", "/corrections/#x", "corrections/#x"],
    ["/corrections.atom", "/", "./"],
    ["/areas/barnet/feed.atom", "/documents/x/", "../../documents/x/"],
    ["/documents/x/", "/", "../../"],
    ["/documents/x/", "/documents/x/", "../../documents/x/"],
    ["/", "/documents/x/", "documents/x/"],
    ["/", "/", "./"],
  ])("from %s, %s is %s", (from, address, expected) => {
    expect(relativeUrl(from, address)).toBe(expected);
    const base = "https://example.org/findings";
    expect(new URL(expected, base + from).href).toBe(base + address);
  });

  test("is written in full where the site's address is known, in its folder too", () => {
    expect(locateFrom("/areas/x/", "https://example.org/findings")("/documents/#a")).toBe(
      "https://example.org/findings/documents/#a",
    );
    expect(locateFrom("/areas/x/", undefined)("/documents/#a")).toBe("../../documents/#a");
  });
});
