import { parseArgs } from "node:util";
import { checkSite } from "./check-site.ts";

const { values } = parseArgs({ options: { root: { type: "string", default: process.cwd() } } });
process.exitCode = checkSite(values.root) ? 0 : 1;
