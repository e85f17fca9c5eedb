import { describe, expect, test } from "vitest";
import { buildPageMetadata, type DescribedPage } from "../../../src/downloads/structured/page-metadata.ts";
import { loadCorrectSite, replaceInFile } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const withoutAddress = loadCorrectSite(replaceInFile("data/site.yaml", "address: https://findings.example.org/\n", ""));
const page: DescribedPage = {
  title: "Documents",
  description: "Letters and reports.",
  address: "/documents/",
  trail: [],
};

describe("what the head of a page tells machines", () => {
  test("is its address in full and what networks show", () => {
    const { canonical, sharing } = buildPageMetadata(catalogue, page);
    expect(canonical).toBe("https://findings.example.org/documents/");
    expect(Object.fromEntries(sharing)).toEqual({
      "og:title": "Documents",
      "og:description": "Letters and reports.",
      "og:type": "article",
      "og:url": "https://findings.example.org/documents/",
      "og:site_name": "Findings for Exampleshire",
      "og:locale": "en_GB",
      "og:image": "https://findings.example.org/sharing.png",
      "og:image:alt": "The mark of Findings for Exampleshire: a line that rises to a dot",
    });
  });

  test("is a website for the home page, which has no place below another", () => {
    const home = buildPageMetadata(catalogue, { ...page, address: "/", trail: undefined });
    expect(Object.fromEntries(home.sharing)["og:type"]).toBe("website");
    expect(home.structured).toBeUndefined();
  });

  test("is nothing that needs a full address where the site has none", () => {
    const { canonical, sharing, structured } = buildPageMetadata(withoutAddress, page);
    expect([canonical, sharing]).toEqual([undefined, []]);
    expect(structured).toContain('"item":"../documents/"');
  });

  test("is the page's place and the record that it presents", () => {
    const subject = { kind: "indicator", id: "reading-expected" } as const;
    const { structured } = buildPageMetadata(catalogue, { ...page, subject });
    const { "@graph": things } = JSON.parse(structured ?? "") as { "@graph": { "@type": string }[] };
    expect(things.map((thing) => thing["@type"])).toEqual(["BreadcrumbList", "Dataset"]);
  });
});
