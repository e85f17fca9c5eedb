import { join } from "node:path";
import { makeSite } from "./make-site.ts";
import { readArguments } from "./read-arguments.ts";
import { today } from "./today.ts";

process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const { values, positionals } = readArguments("new site");
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    console.error(
      "Say where to make it, and for whom, for example: npx findings new site . --authority Calderdale. Help: npx findings new site --help",
    );
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
