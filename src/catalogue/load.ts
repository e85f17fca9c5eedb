import { hasErrors, sortIssues, type Issue } from "../records/issue.ts";
import { readRecords, type FileSource, type RecordSet } from "../records/read.ts";
import { buildCatalogue } from "./build.ts";
import type { Catalogue } from "./catalogue.ts";
import { checkRecords } from "./check.ts";

/** A site's catalogue with every issue found on the way. There is no catalogue where an issue is an error. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue | undefined;
  readonly records: RecordSet["records"];
  readonly issues: readonly Issue[];
}

/** Reads, checks and links all records. The one door for the command line and for the site. */
export function loadCatalogue(source: FileSource): LoadedCatalogue {
  const set = readRecords(source);
  const issues = sortIssues([...set.issues, ...checkRecords(set)]);
  return { catalogue: hasErrors(issues) ? undefined : buildCatalogue(set.records), records: set.records, issues };
}
