import { loadCatalogue, type LoadedCatalogue } from "../catalogue/load.ts";
import { formatIssue, hasErrors } from "../records/issue.ts";
import { openFolder } from "../records/read.ts";

/** Checks all records below `root` and prints every issue and a summary. Returns the records, or undefined where the site may not be built. */
export function checkSite(root: string): LoadedCatalogue["records"] | undefined {
  const { catalogue, records, issues } = loadCatalogue(openFolder(root));
  for (const issue of issues) console.error(formatIssue(issue));
  if (hasErrors(issues)) {
    const errors = issues.filter((issue) => issue.severity === "error").length;
    const files = new Set(issues.map((issue) => issue.file)).size;
    console.error(
      `\n${errors} ${errors === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}. Nothing is published until they are mended.`,
    );
    return undefined;
  }
  const observations = [...(catalogue?.indicators.values() ?? [])].flatMap((indicator) =>
    indicator.series.flatMap((series) => series.observations),
  );
  console.log(
    `${records.documents.length} documents, ${records.indicators.length} indicators and ${observations.length} observations are in order.`,
  );
  return records;
}
