import { basename } from "node:path";
import { readGivenFile } from "../../importers/files/read-given.ts";
import { writeAll } from "../../importers/records/write-all.ts";
import { planResults } from "../../importers/results/import-results.ts";
import { openFolder } from "../../records/read.ts";
import { refuseImport } from "../imports/finish-import.ts";
import { readArguments } from "../read-arguments.ts";

const call = readArguments("import results");
process.exitCode = await main();

async function main(): Promise<number> {
  const { root, values, positionals, resolvePath } = call;
  const [written, ...others] = positionals;
  const { indicator } = values;
  if (written === undefined || others.length > 0 || indicator === undefined) {
    console.error(
      'Name one table and its indicator, for example: npx findings import results grades.csv --indicator ks2-rwm-expected --document results-2019 --place "Table 3"',
    );
    return 1;
  }
  try {
    const { bytes } = readGivenFile(resolvePath(written));
    const { document, place, title, publisher, issued, address } = values;
    const given = {
      ...{ document, place, citationTitle: title, citationPublisher: publisher },
      ...{ citationIssued: issued, citationAddress: address },
    };
    const source = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined));
    const plan = planResults(openFolder(root), {
      file: basename(written),
      bytes,
      indicator,
      source,
      markers: values.markers,
    });
    const isTried = values["dry-run"] === true;
    if (!isTried) await writeAll({ root, files: plan.files });
    const files = isTried ? "Not written." : [...plan.files.keys()].map((file) => `${file} is written.`).join(" ");
    console.log([...plan.lines, files, "Next: npx findings check."].filter((line) => line !== "").join("\n"));
    return 0;
  } catch (error) {
    return refuseImport(error, Infinity);
  }
}
