import { expect, test } from "vitest";
import { labelSearch } from "../../../src/views/search/search-label.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const site = loadCorrectSite();
const none = { documents: new Map(), indicators: new Map(), terms: [] };

test("search is called by what the site has", () => {
  expect(labelSearch(site)).toBe("Search documents, figures and terms");
  expect(labelSearch({ ...none, documents: site.documents })).toBe("Search documents");
  expect(labelSearch({ ...none, documents: site.documents, terms: site.terms })).toBe("Search documents and terms");
  expect(labelSearch(none)).toBe("Search this site");
});
