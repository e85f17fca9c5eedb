import { readFileSync } from "node:fs";
import { importIntoSite } from "../imports/import-into-site.ts";
import { readArguments } from "../read-arguments.ts";

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { values, positionals, root, resolvePath } = readArguments("import report");
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    console.error("Name one file: findings import report report.pdf. To paste text, write - in place of the file.");
    return false;
  }
  const { text, written } = await importIntoSite(root, {
    ...values,
    file,
    read: () => readFileSync(file === "-" ? 0 : resolvePath(file)),
  });
  (written ? console.log : console.error)(text);
  return written;
}
