import { parseArgs } from "node:util";
import { buildSite } from "./build-site.ts";
import { previewArguments, serveBuiltSite } from "./preview-site.ts";

const { values } = parseArgs({ options: previewArguments });
const root = process.cwd();
process.exitCode = (await buildSite(root)) ? await serveBuiltSite(root, values) : 1;
