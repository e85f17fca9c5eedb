import { compareFolders, findNoSite, tellChanges } from "../compare-sites.ts";
import { readArguments } from "../read-arguments.ts";

process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const { positionals, resolvePath } = readArguments("compare");
  const [before, after, ...others] = positionals.map(resolvePath);
  if (before === undefined || after === undefined || others.length > 0) {
    console.error("Name two built sites: npx findings compare <folder of before> <folder of after>.");
    return false;
  }
  const missing = [before, after].flatMap((folder) => findNoSite(folder) ?? []);
  for (const problem of missing) console.error(problem);
  if (missing.length > 0) return false;
  console.log(tellChanges(compareFolders(before, after)));
  return true;
}
