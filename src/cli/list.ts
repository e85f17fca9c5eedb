import { parseArgs } from "node:util";
import { openFolder } from "../records/read.ts";
import { listRecords } from "./list-records.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: "string", default: process.cwd() } },
});
const [kind, id] = positionals;
const { text, found } = listRecords(openFolder(values.root), kind, id);
if (found) console.log(text);
else console.error(text);
process.exitCode = found ? 0 : 1;
