import { parseArgs } from "node:util";
import { releaseSite } from "./release-site.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: process.cwd() } },
  allowPositionals: true,
});
// Swedish dates are written YYYY-MM-DD.
const [date = new Intl.DateTimeFormat("sv-SE").format(new Date()), ...others] = positionals;
if (others.length > 0) console.error("A release has one day: npm run release -- 2019-04-01.");
process.exitCode = others.length === 0 && (await releaseSite(values.root, date)) ? 0 : 1;
