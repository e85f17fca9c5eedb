import { join } from "node:path";
import { buildSite } from "../build/build-site.ts";
import { copyForDisk } from "../build/disk-copy.ts";
import { readMoment } from "../moment.ts";
import { readArguments } from "../read-arguments.ts";

const { root, values, resolvePath } = readArguments("build");
const at = readMoment(values.at);
process.exitCode =
  at && (await buildSite(root, { at, editor: values.editor === true })) && isCopied(values["for-disk"]) ? 0 : 1;

/** Makes the copy for a disk, if it was asked for. */
function isCopied(target: string | undefined): boolean {
  const problem = target === undefined ? undefined : copyForDisk(join(root, "dist"), resolvePath(target));
  if (problem !== undefined) console.error(`The site was built, but not copied: ${problem}`);
  return problem === undefined;
}
