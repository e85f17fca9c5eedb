import { basename } from "node:path";
import { readGivenFile } from "../../importers/files/read-given.ts";
import { ImportRefused } from "../../importers/records/problem.ts";
import { writeAll } from "../../importers/records/write-all.ts";
import { explainFailure } from "../explain-failure.ts";
import { proposeClaims, settleProposals } from "../imports/propose-claims.ts";
import { readArguments } from "../read-arguments.ts";

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const { root, values, positionals, resolvePath } = readArguments("propose");
  const [document, ...others] = positionals;
  if (document === undefined || others.length > 0) {
    console.error(
      "Name one document by its id: npx findings propose standards-2017 --from report.pdf. Without --from it takes what you decided.",
    );
    return false;
  }
  const { from, accept, refuse, "dry-run": isTried } = values;
  try {
    const settled = settleProposals(root, document, { accept, refuse, isNeeded: from === undefined });
    if (!isTried) await writeAll({ root, files: settled.files });
    const file = from === undefined ? undefined : readGivenFile(resolvePath(from));
    const proposed = file && (await proposeClaims(root, document, { name: basename(file.name), bytes: file.bytes }));
    if (proposed && !isTried) await writeAll({ root, files: proposed.files });
    console.log(
      [...settled.lines, ...(proposed?.lines ?? []), ...(isTried ? ["Nothing was written."] : [])].join("\n"),
    );
    return true;
  } catch (error) {
    const words = error instanceof ImportRefused ? error.message : explainFailure(error);
    if (words === undefined) throw error;
    console.error(`${words}\nNothing was written.`);
    return false;
  }
}
