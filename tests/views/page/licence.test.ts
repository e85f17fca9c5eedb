import { describe, expect, test } from "vitest";
import { buildDescriptor } from "../../../src/downloads/package/descriptor.ts";
import { listPackageTexts } from "../../../src/downloads/package/texts.ts";
import { findLicenceAddress, listSourceLicences } from "../../../src/views/page/licence.ts";
import { findIssues, loadCorrectSite, readSiteFile, type Changes } from "../../site-fixture.ts";

const settings = readSiteFile("data/site.yaml");
const named = (id: string): Changes => ({ "data/site.yaml": `${settings}licence: ${id}\n` });
const ownLicence = {
  ...named("town-licence"),
  "data/licences.yaml": "- id: town-licence\n  title: Licence of the town\n  address: https://example.org/licence\n",
};

test("the licences of all sources, which stand at the foot of every page, are counted once", () => {
  const catalogue = loadCorrectSite();
  expect(listSourceLicences({ ...catalogue })).toBe(listSourceLicences(catalogue));
  expect(listSourceLicences({ ...catalogue, meetings: new Map() })).not.toBe(listSourceLicences(catalogue));
  expect(listSourceLicences(catalogue).length).toBeGreaterThan(0);
});

describe("the licence of what a site says", () => {
  test("is the library's usual one where the settings name none", () => {
    expect(loadCorrectSite().licence.code).toBe("OGL-UK-3.0");
  });

  test("is the one that the settings name, of the library or of the site", () => {
    expect(loadCorrectSite(named("creative-commons-attribution-4")).licence.code).toBe("CC-BY-4.0");
    expect(loadCorrectSite(ownLicence).licence.title).toBe("Licence of the town");
  });

  test("is taken along, and another's words of attribution are not", () => {
    const catalogue = loadCorrectSite(ownLicence);
    expect(buildDescriptor(catalogue, []).licenses).toEqual([
      { title: "Licence of the town", path: "https://example.org/licence" },
    ]);
    const text = listPackageTexts(catalogue).find(({ path }) => path === "LICENCE.txt")?.text;
    expect(text).toContain("available under the Licence of the town:\nhttps://example.org/licence");
    expect(text).not.toContain("Contains public sector information");
  });

  test("that does not exist is refused", () => {
    expect(findIssues(named("creative-commons-attribution-5")).join()).toContain(
      "There is no licence creative-commons-attribution-5.",
    );
  });
});

test("the licence of a document is found by its name, the longest that its words have", () => {
  const catalogue = loadCorrectSite(ownLicence);
  expect(findLicenceAddress(catalogue, "Crown copyright, Open Government Licence v3.0.")).toContain("/version/3/");
  expect(findLicenceAddress(catalogue, "Licence of the town")).toBe("https://example.org/licence");
  expect(findLicenceAddress(catalogue, "Crown copyright")).toBeUndefined();
});
