import type { Catalogue } from "../src/catalogue/catalogue.ts";
import { listLedCatalogues } from "../src/catalogue/councils.ts";
import { loadSite } from "../src/checks/load-site.ts";
import { formatIssue } from "../src/records/issue.ts";
import { openFolder } from "../src/records/read.ts";
import { fixtureSiteFolder } from "./small-build.ts";

/** The fixture site that two councils share, and its catalogue as each leads it. */
export interface TwoCouncils {
  readonly shared: Catalogue;
  readonly northvale: Catalogue;
  readonly southvale: Catalogue;
}

/** Loads the site that two councils share. Fails where it has an error. */
export function loadTwoCouncils(): TwoCouncils {
  const { catalogue, issues } = loadSite(openFolder(fixtureSiteFolder("two-councils")));
  const [northvale, southvale] = catalogue ? listLedCatalogues(catalogue) : [];
  if (!catalogue || !northvale || !southvale) throw new Error(issues.map(formatIssue).join("\n"));
  return { shared: catalogue, northvale, southvale };
}
