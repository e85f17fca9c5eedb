import { dirname, join } from "node:path";
import { nationalSource } from "../../library/national/source.ts";
import { readGivenFile, readIfGiven } from "../../importers/files/read-given.ts";
import { describeLeftOut } from "../../importers/national/describe-left-out.ts";
import { readNational } from "../../importers/national/import-national.ts";
import { finishImport, startProgress } from "../imports/finish-import.ts";
import { readArguments } from "../read-arguments.ts";
import { today } from "../today.ts";

const { root, values, positionals, resolvePath } = readArguments("import national");
process.exitCode = await finishImport(root, {
  isTried: values["dry-run"] === true,
  positionals,
  example: "npx findings import national bds_long_0.parquet",
  read: async (site, path) => {
    const file = resolvePath(path);
    const { edition, leftOut } = await readNational(site, {
      parquet: readGivenFile(file),
      dictionary: readIfGiven(join(dirname(file), nationalSource.beside.dictionary.file)),
      issued: values.issued,
      day: today(),
      progress: startProgress(),
    });
    return { edition, lines: describeLeftOut(leftOut) };
  },
});
