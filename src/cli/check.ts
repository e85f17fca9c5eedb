import { parseArgs } from "node:util";
import { checkSite } from "./check-site.ts";
import { explainClaim } from "./explain-claim.ts";
import { today } from "./today.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: process.cwd() },
    all: { type: "boolean", default: false },
    explain: { type: "string" },
    day: { type: "string", default: today() },
  },
});
process.exitCode =
  values.explain === undefined
    ? checkSite(values.root, { all: values.all, day: values.day })
      ? 0
      : 1
    : explainClaim(values.root, values.explain);
