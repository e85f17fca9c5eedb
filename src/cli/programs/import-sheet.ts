import { readGivenFile } from "../../importers/files/read-given.ts";
import { writeAll } from "../../importers/records/write-all.ts";
import { ImportRefused } from "../../importers/records/problem.ts";
import { importSheet } from "../../importers/sheet/import-sheet.ts";
import { proposeTables } from "../../importers/sheet/propose-tables.ts";
import { identifierPattern } from "../../model/text.ts";
import { openFolder } from "../../records/read.ts";
import { explainFailure } from "../explain-failure.ts";
import { readArguments } from "../read-arguments.ts";

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { root, values, positionals, resolvePath } = readArguments("import sheet");
  const [path, ...others] = positionals;
  const { like, new: id, month, document, "disclosure-reason": disclosureReason, "dry-run": isTried } = values;
  if (path === undefined || others.length > 0 || (like === undefined) === (id === undefined)) {
    console.error(
      "Name one file, and the tables that it goes on with, or an id for new ones: npx findings import sheet february.xlsx --like perf-2019-01",
    );
    return false;
  }
  if (id !== undefined && !identifierPattern.test(id)) {
    console.error(
      `${id} is no id. Write it in lower case, in words joined by hyphens, for example perf-2019-02-contacts.`,
    );
    return false;
  }
  try {
    const file = readGivenFile(resolvePath(path));
    const site = openFolder(root);
    const { files, lines } =
      like === undefined
        ? proposeTables(site, file, id ?? "")
        : importSheet(site, { file, like, month, document, disclosureReason });
    if (!isTried) await writeAll({ root, files });
    console.log([...lines, isTried ? "Nothing was written." : "Next: npx findings check."].join("\n"));
    return true;
  } catch (error) {
    const words = error instanceof ImportRefused ? error.message : explainFailure(error);
    if (words === undefined) throw error;
    console.error(`${words}\nNothing was written, and no record was changed.`);
    return false;
  }
}
