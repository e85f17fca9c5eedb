import { openFolder } from "../records/read.ts";
import { listRecords } from "./list-records.ts";
import { readArguments } from "./read-arguments.ts";

const { root, positionals } = readArguments("list");
const [kind, id] = positionals;
const { text, found } = listRecords(openFolder(root), kind, id);
if (found) console.log(text);
else console.error(text);
process.exitCode = found ? 0 : 1;
