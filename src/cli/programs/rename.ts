import { openFolder } from "../../records/read.ts";
import { makeChanges } from "../edits/make-changes.ts";
import { readArguments } from "../read-arguments.ts";
import { planRename } from "../rename/rename-record.ts";
import { today } from "../today.ts";

const { root, positionals, values } = readArguments("rename");
process.exitCode = rename() ? 0 : 1;

function rename(): boolean {
  const [kind, from, to, ...others] = positionals;
  if (kind === undefined || from === undefined || to === undefined || others.length > 0) {
    console.error("Say what is renamed: npx findings rename indicator old-name new-name.");
    return false;
  }
  const plan = planRename(openFolder(root), { kind, from, to, on: values.on ?? today() });
  const problems =
    "problems" in plan ? plan.problems : makeChanges(root, plan.changes, { day: today(), moment: Date.now() });
  for (const problem of problems) console.error(problem);
  if ("problems" in plan || problems.length > 0) {
    console.error("Nothing was renamed.");
    return false;
  }
  for (const line of plan.says) console.log(line);
  console.log("Next: npx findings check, and look at the difference with git.");
  return true;
}
