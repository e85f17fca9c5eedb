import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addressOfIndicator } from "../../src/catalogue/families.ts";
import { verdicts } from "../../src/claims/claim.ts";
import { claimUrl } from "../../src/model/addresses.ts";
import { countClaims, tellCounts } from "../../src/claims/count-claims.ts";
import { readStructuredData } from "../../src/verification/pages/structured-data.ts";
import { loadSiteCatalogue, loadSiteClaims, readSiteFile } from "./built-site.ts";

const claims = loadSiteClaims();
const differing = claims.filter(({ severity }) => severity !== undefined);

const rowSchema = z.object({
  id: z.string(),
  document: z.string(),
  place: z.string(),
  kind: z.string(),
  stated: z.string(),
  recomputed: z.string().nullable(),
  verdict: z.enum(verdicts),
  severity: z.enum(["warning", "note"]).nullable(),
  changesConclusion: z.boolean(),
  note: z.string().nullable(),
});

describe("checks of stated figures", () => {
  test("checks.json has one row a claim, each with an id of its own", () => {
    const rows = z.array(rowSchema).parse(JSON.parse(readSiteFile("checks.json")));
    expect(rows.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      claims.map(({ id, verdict }) => `${id} ${verdict}`),
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("every disagreement was compared with its source", () => {
    expect(differing.filter(({ severity }) => severity !== "note").map(({ id }) => id)).toEqual([]);
  });

  test("every claim stands at its address, and every disagreement on the first page", () => {
    const byDocument = Map.groupBy(claims, ({ source }) => source.document);
    const pages = new Map(
      [...byDocument].map(([document, own]) => [document, readSiteFile(pageOf(claimUrl(document, own[0]?.id ?? "")))]),
    );
    const lost = claims.filter(({ id, source }) => !pages.get(source.document)?.includes(` id="${id}"`));
    expect(lost.map(({ id }) => id)).toEqual([]);
    const first = readSiteFile("checks/index.html");
    expect(differing.filter(({ id }) => !first.includes(`#${id}"`)).map(({ id }) => id)).toEqual([]);
  });

  test("the pages count by one function, and the first says where the counts are", () => {
    const sentence = tellCounts(countClaims(claims));
    expect(readSiteFile("checks/index.html")).toContain(sentence);
    const [document] = claims.map(({ source }) => source.document);
    const own = claims.filter(({ source }) => source.document === document);
    expect(readSiteFile(`documents/${document ?? ""}/index.html`)).toContain(tellCounts(countClaims(own)));
    expect(readSiteFile("index.html")).toContain('href="./checks/">All ');
  });

  test("each disagreement is a review of a claim on the page of its document", () => {
    const byDocument = Map.groupBy(differing, ({ source }) => source.document);
    for (const [document, own] of byDocument) {
      const { things, faults } = readStructuredData(readSiteFile(`checks/by-document/${document}/index.html`));
      expect(faults).toEqual([]);
      const reviews = things.filter((thing) => thing["@type"] === "ClaimReview");
      expect(reviews.length).toBe(own.length);
    }
  });

  test("no disputed sentence stands in bold", () => {
    const bold = [...readSiteFile("checks/index.html").matchAll(/<(?:strong|b)[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(bold.filter((text) => differing.some(({ says }) => says === text))).toEqual([]);
  });

  test("a figure that a statement disagrees with has a note beside it that leads to the arithmetic", () => {
    const found = differing.flatMap((claim) =>
      claim.subjects.flatMap((held) =>
        held.kind === "value"
          ? [{ claim, page: readSiteFile(pageOf(addressOfIndicator(loadSiteCatalogue(), held.indicator.id))) }]
          : [],
      ),
    );
    expect(found.length).toBeGreaterThan(10);
    const lost = found.filter(({ claim, page }) => !page.includes(`#${claim.id}"`));
    expect(lost.map(({ claim }) => claim.id)).toEqual([]);
  });

  test("a document with differences says how many and lists them", () => {
    const [first] = differing;
    const page = readSiteFile(`documents/${first?.source.document ?? ""}/index.html`);
    expect(page).toContain('id="figures-checked"');
    expect(
      differing.some(({ id, source }) => source.document === first?.source.document && page.includes(`#${id}"`)),
    ).toBe(true);
  });
});

function pageOf(url: string): string {
  return `${url.slice(1).split("#")[0] ?? ""}index.html`;
}
