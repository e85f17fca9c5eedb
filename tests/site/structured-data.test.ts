import { describe, expect, test } from "vitest";
import { readStructuredData } from "../../src/verification/pages/structured-data.ts";

/** The check of structured data is shown data that is right and data with one fault each: it must tell them apart. */
describe("structured data", () => {
  const withData = (data: unknown) =>
    readStructuredData(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).faults;
  const item = { "@type": "ListItem", position: 1, name: "Home", item: "../" };
  const trail = { "@type": "BreadcrumbList", itemListElement: [item] };
  const graph = { "@context": "https://schema.org", "@graph": [trail] };

  test("that is right passes, and so does a page without any", () => {
    expect(withData(graph)).toEqual([]);
    expect(readStructuredData(page(""))).toEqual({ things: [], faults: [] });
  });

  test.each([
    ["another vocabulary", { ...graph, "@context": "https://example.org" }, "@context"],
    ["an unknown type", { ...graph, "@graph": [{ "@type": "Fnord" }] }, "@type"],
    ["a property that is missing", { ...graph, "@graph": [{ "@type": "BreadcrumbList" }] }, "itemListElement"],
    ["a wrong count", { ...graph, "@graph": [{ ...trail, itemListElement: [{ ...item, position: 2 }] }] }, "counted"],
    [
      "an address that is none",
      { ...graph, "@graph": [{ ...trail, itemListElement: [{ ...item, item: "https://" }] }] },
      "item",
    ],
    ["nothing", { ...graph, "@graph": [] }, "@graph"],
  ])("%s is a fault", (_, data, fault) => {
    expect(withData(data)).toEqual([expect.stringContaining(fault)]);
  });

  test("text that is no JSON, and several elements, are faults", () => {
    const script = '<script type="application/ld+json">{</script>';
    expect(readStructuredData(page(script)).faults).toHaveLength(1);
    expect(readStructuredData(page(script + script)).faults).toEqual(["Structured data stands in several elements."]);
  });
});

function page(content: string): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>Title</title>${content}</head><body></body></html>`;
}
