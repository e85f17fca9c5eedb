import { expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import type { CheckedClaim } from "../../../src/claims/claim.ts";
import { renderDocumentHtml } from "../../../src/views/documents/document-html.ts";
import { findQuotedFigures } from "../../../src/views/documents/quoted-figures.ts";
import { sketchIndicator, type IndicatorSketch } from "../../charts/indicator-sketch.ts";

function render(sketch: Partial<IndicatorSketch>, claims: readonly CheckedClaim[] = []): string {
  const indicator = sketchIndicator({ id: "share", series: { barnet: { 2017: "60.0" } }, ...sketch });
  const catalogue = { indicators: new Map([["share", indicator]]) } as unknown as Catalogue;
  const find = findQuotedFigures(catalogue, claims, "report");
  const text = ':figure[60.0%]{indicator=share area=barnet period="2017"} of them.';
  return JSON.stringify(renderDocumentHtml(text, [], find).segments);
}

const disputed = { barnet: { 2017: { printed: "60.0", disputed: "figure" } } } as const;

test("a quoted figure whose base is unknown says so where it stands", () => {
  expect(render({ denominator: "unknown" })).toContain("[out of how many is not stated]");
  expect(render({ denominator: "audits" })).toContain("60.0%</a> of them");
});

test("a quoted share of very few gives their number, one of many does not", () => {
  const of = (denominator: number) => ({
    denominator: "audits",
    series: { barnet: { 2017: { printed: "60.0", denominator } } },
  });
  expect(render(of(5))).toContain("[3 of 5 audits]");
  expect(render(of(50))).toContain("60.0%</a> of them");
});

test("a quoted figure that a check disputes says so, with the address of the check", () => {
  const indicator = sketchIndicator({ id: "share", series: disputed });
  const claim = {
    ...{ id: "total", kind: "total", origin: "table", severity: "note", verdict: "contradicted" },
    source: { document: "report", place: "Page 1" },
    subjects: [{ kind: "value", indicator, area: "barnet", period: "2017" }],
  } as unknown as CheckedClaim;
  expect(render({ series: disputed }, [claim])).toContain("/checks/by-document/report/#total");
  expect(render({ series: disputed }, [claim])).toContain("[in doubt]");
  expect(render({ series: { barnet: { 2017: { printed: "60.0", disputed: "change" } } } })).not.toContain("in doubt");
});
