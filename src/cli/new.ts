import { join } from "node:path";
import { makeSite } from "./new-site.ts";
import { readArguments } from "./read-arguments.ts";
import { today } from "./today.ts";

const usage =
  "findings new site <folder> --authority <name or code>, for example: findings new site . --authority Calderdale";
process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const { values, positionals } = readArguments("new");
  const [what, folder, ...others] = positionals;
  if (what !== "site" || folder === undefined || others.length > 0) {
    console.error(`Say what to make, and where: ${usage}.`);
    return false;
  }
  const { text, made } = makeSite(folder, {
    ...values,
    engineFolder: join(import.meta.dirname, "../.."),
    day: today(),
  });
  (made ? console.log : console.error)(text);
  return made;
}
