import { join } from "node:path";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { formatIssue } from "../../src/records/issue.ts";
import { openFolder } from "../../src/records/read.ts";

/** The folder of this repository's own site. */
export const barnetFolder = join(import.meta.dirname, "../..");

/** The catalogue of this repository's own site: read once, when the first test of it is loaded, so that no test's time counts the reading. */
export const barnet: Catalogue = load();

function load(): Catalogue {
  const { catalogue, issues } = loadSite(openFolder(barnetFolder));
  if (!catalogue) throw new Error(issues.map(formatIssue).join("\n"));
  return catalogue;
}
