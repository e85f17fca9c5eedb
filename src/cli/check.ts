import { checkSite } from "./check-site.ts";
import { explainClaim } from "./explain-claim.ts";
import { readMoment } from "./moment.ts";
import { readArguments } from "./read-arguments.ts";

const { root, values } = readArguments("check");
process.exitCode = values.explain === undefined ? check() : explainClaim(root, values.explain);

function check(): number {
  const at = readMoment(values.at);
  if (!at) return 1;
  return checkSite(root, { all: values.all === true, at: { ...at, day: values.day ?? at.day } }) ? 0 : 1;
}
