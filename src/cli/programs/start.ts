import { buildSite } from "../build/build-site.ts";
import { serveBuiltSite } from "../build/preview-site.ts";
import { readArguments } from "../read-arguments.ts";

const { root, values } = readArguments("start");
process.exitCode = (await buildSite(root, { editor: values.editor === true })) ? await serveBuiltSite(root, values) : 1;
