import { openFolder } from "../../records/read.ts";
import { makeChanges } from "../edits/make-changes.ts";
import { readArguments } from "../read-arguments.ts";
import { today } from "../today.ts";
import { planWithdrawal } from "../withdraw/withdraw-record.ts";

const { root, positionals, values } = readArguments("withdraw");
process.exitCode = withdraw() ? 0 : 1;

function withdraw(): boolean {
  const [kind, id, ...others] = positionals;
  if (kind === undefined || id === undefined || others.length > 0 || values.why === undefined) {
    console.error(
      "Say what is withdrawn, and why: npx findings withdraw document some-letter --on 2019-05-01 --why “…”.",
    );
    return false;
  }
  const { on = today(), why, "replaced-by": replacedBy } = values;
  const plan = planWithdrawal(openFolder(root), { kind, id, on, why, replacedBy });
  const problems =
    "problems" in plan ? plan.problems : makeChanges(root, plan.changes, { day: today(), moment: Date.now() });
  for (const problem of problems) console.error(problem);
  if ("problems" in plan || problems.length > 0) {
    console.error("Nothing was withdrawn.");
    return false;
  }
  for (const line of plan.says) console.log(line);
  console.log("Next: npx findings check, and look at the difference with git.");
  return true;
}
