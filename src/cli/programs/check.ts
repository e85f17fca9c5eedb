import { suggest } from "../../records/nearest.ts";
import { checkSite } from "../check/check-site.ts";
import { explainClaim } from "../check/explain-claim.ts";
import { isIssueFormat, issueFormats } from "../check/issue-formats.ts";
import { readMoment } from "../moment.ts";
import { readArguments } from "../read-arguments.ts";

process.exitCode = main();

function main(): number {
  const { root, values } = readArguments("check");
  const { all = false, explain, format } = values;
  if (explain !== undefined) return explainClaim(root, explain);
  if (format !== undefined && !isIssueFormat(format)) {
    console.error(`There is no format ${format}. ${suggest(format, Object.keys(issueFormats), "formats")}`);
    return 1;
  }
  const at = readMoment(values.at);
  if (!at) return 1;
  return checkSite(root, { all, at: { ...at, day: values.day ?? at.day }, format }) ? 0 : 1;
}
