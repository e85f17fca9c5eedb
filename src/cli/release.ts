import { parseArgs } from "node:util";
import { releaseSite } from "./release-site.ts";
import { sbomFile, writeSbom } from "./write-sbom.ts";

const { values, positionals } = parseArgs({
  options: { root: { type: "string", default: process.cwd() } },
  allowPositionals: true,
});
// Swedish dates are written YYYY-MM-DD.
const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
const [date = today, ...others] = positionals;
if (others.length > 0) console.error("A release has one day: npm run release -- 2019-04-01.");
const isReleased = others.length === 0 && (await releaseSite(values.root, date, { today }));
if (isReleased) console.log(writeSbom(values.root) ?? `Commit ${sbomFile}, the list of packages, if it changed.`);
process.exitCode = isReleased ? 0 : 1;
