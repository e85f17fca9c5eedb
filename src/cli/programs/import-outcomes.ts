import { basename } from "node:path";
import { readGivenFile } from "../../importers/files/read-given.ts";
import { planOutcomes } from "../../importers/outcomes/import-outcomes.ts";
import { writeAll } from "../../importers/records/write-all.ts";
import { openFolder } from "../../records/read.ts";
import { toIdentifier } from "../../model/text.ts";
import { refuseImport } from "../imports/finish-import.ts";
import { readArguments } from "../read-arguments.ts";

const call = readArguments("import outcomes");
process.exitCode = await main();

async function main(): Promise<number> {
  const { root, values, positionals, resolvePath } = call;
  const [written, ...others] = positionals;
  if (written === undefined || others.length > 0) {
    console.error(
      'Name one list, for example: npx findings import outcomes outcomes.csv --title "Inspection outcomes" --publisher Inspectorate --issued 2025-11-27',
    );
    return 1;
  }
  try {
    const file = basename(written);
    const { bytes } = readGivenFile(resolvePath(written));
    const { title, publisher, issued, address } = values;
    const id = values.as ?? toIdentifier(file.replace(/\.csv$/i, ""));
    const plan = planOutcomes(openFolder(root), { file, bytes, id, citation: { title, publisher, issued, address } });
    const isTried = values["dry-run"] === true;
    if (!isTried) await writeAll({ root, files: plan.files });
    const { added, same, authorities, leftOut } = plan;
    console.log(
      [
        `${added} inspections added, ${same} here already; the list has ${authorities} authorities. ${isTried ? "Not written." : [...plan.files.keys()].map((path) => `${path} is written.`).join(" ")}`.trim(),
        ...(leftOut.length > 0 ? [`Columns left out: ${leftOut.join(", ")}.`] : []),
        "Next: npx findings check.",
      ].join("\n"),
    );
    return 0;
  } catch (error) {
    return refuseImport(error, Infinity);
  }
}
