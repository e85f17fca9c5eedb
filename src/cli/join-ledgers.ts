import { parseArgs } from "node:util";
import { joinLedgers } from "./join-site-ledgers.ts";

const { values } = parseArgs({ options: { root: { type: "string", default: process.cwd() } } });
joinLedgers(values.root);
