import { readAxeSource } from "../../src/cli/verify/axe-source.ts";

const found = readAxeSource();
if (found === undefined) throw new Error("axe-core is not installed: npm ci.");

/** The script of axe. */
export const axeSource: string = found;
