import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./build-site.ts";
import { copyForDisk } from "./disk-copy.ts";

const { values } = parseArgs({ options: { "for-disk": { type: "string" } } });
const root = process.cwd();
process.exitCode = (await buildSite(root)) && isCopied(values["for-disk"]) ? 0 : 1;

/** Makes the copy for a disk, if it was asked for. */
function isCopied(target: string | undefined): boolean {
  const problem = target === undefined ? undefined : copyForDisk(join(root, "dist"), target);
  if (problem !== undefined) console.error(`The site was built, but not copied: ${problem}`);
  return problem === undefined;
}
