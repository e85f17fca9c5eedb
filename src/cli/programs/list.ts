import { openFolder } from "../../records/read.ts";
import { listRecords } from "../list-records.ts";
import { readArguments } from "../read-arguments.ts";

const { root, positionals } = readArguments("list");
const [kind, id, ...others] = positionals;
const { text, found } =
  others.length === 0
    ? listRecords(openFolder(root), kind, id)
    : {
        text: "Name one kind, and one record of it: npx findings list frameworks single-inspection-framework.",
        found: false,
      };
if (found) console.log(text);
else console.error(text);
process.exitCode = found ? 0 : 1;
