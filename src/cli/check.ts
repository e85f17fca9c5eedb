import { checkSite } from "./check-site.ts";
import { explainClaim } from "./explain-claim.ts";
import { readArguments } from "./read-arguments.ts";
import { today } from "./today.ts";

const { root, values } = readArguments("check");
process.exitCode =
  values.explain === undefined
    ? checkSite(root, { all: values.all === true, day: values.day ?? today() })
      ? 0
      : 1
    : explainClaim(root, values.explain);
