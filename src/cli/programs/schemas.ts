import { relative } from "node:path";
import { countNoun } from "../../statistics/format-lists.ts";
import { readArguments } from "../read-arguments.ts";
import { writeFiles } from "../write-files.ts";
import { schemaFolder, writeSchemas } from "../write-schemas.ts";

const { root, positionals, resolvePath } = readArguments("schemas");
const [folder = schemaFolder] = positionals;
const schemas = writeSchemas();
const target = positionals.length === 0 ? folder : relative(root, resolvePath(folder));
writeFiles(root, new Map([...schemas].map(([file, text]) => [`${target}/${file}`, text])));
console.log(
  `${countNoun(schemas.size, "schema")} of records are in ${folder}. An editor finds them by .vscode/settings.json.`,
);
