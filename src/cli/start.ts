import { buildSite } from "./build-site.ts";
import { runAstro } from "./run.ts";

const root = process.cwd();
process.exitCode = (await buildSite(root)) ? (await runAstro(["preview", ...process.argv.slice(2)], root)).code : 1;
