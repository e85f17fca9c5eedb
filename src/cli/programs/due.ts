import { openSite } from "../../site/site-reader.ts";
import { hasErrors } from "../../records/issue.ts";
import { listDue, tellDue } from "../list-due.ts";
import { readMoment } from "../moment.ts";
import { readArguments } from "../read-arguments.ts";

const dayInHours = 24;
/** Apart from 1, so that a job can tell nothing to do from something wrong. */
const noneDue = 3;

process.exitCode = main();

/** 0 where a record came out, 3 where none did, and 1 where the records cannot be read. */
function main(): number {
  const { root, values } = readArguments("due");
  const at = readMoment(values.at);
  if (at?.moment === undefined) return 1;
  const hours = values.hours === undefined ? dayInHours : Number(values.hours);
  if (!Number.isInteger(hours) || hours < 1) {
    console.error(`“${values.hours ?? ""}” is no number of hours. Write it as in --hours 24.`);
    return 1;
  }
  const { records, issues } = openSite(root, at).read();
  if (hasErrors(issues)) {
    console.error("The records are not in order, so nothing can be published. Run npx findings check.");
    return 1;
  }
  const due = listDue(records, at.moment, hours);
  console.log(tellDue(due, hours));
  return due.length > 0 ? 0 : noneDue;
}
