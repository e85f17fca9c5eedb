import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../model/collections.ts";
import { buildRecordSchema } from "../records/describe-fields.ts";

/** Folder of a site in which its editor finds the schemas of records. */
export const schemaFolder = "schemas";

/** The JSON Schemas of all kinds of record, by their names in a folder. */
export function writeSchemas(): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => [`${fileOf(name)}.json`, `${JSON.stringify(buildRecordSchema(name), null, 1)}\n`] as const),
  );
}

/** Settings of Visual Studio Code that show, for each file of records, what its fields mean and what may stand there. */
export function writeEditorSettings(): string {
  const schemas = Object.fromEntries(
    names.flatMap((name) => {
      const { form, path }: CollectionDefinition = collectionDefinitions[name];
      if (form === "markdown" || form === "mdx") return [];
      const isFile = form === "list" || form === "single";
      return [[`./${schemaFolder}/${fileOf(name)}.json`, isFile ? path : `${path}/**/*.yaml`]];
    }),
  );
  const settings = { "yaml.schemas": schemas, "files.eol": "\n", "files.insertFinalNewline": true };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The extension without which the editor knows no schemas of YAML. */
export const editorExtensions = `${JSON.stringify({ recommendations: ["redhat.vscode-yaml"] }, null, 2)}\n`;

const names = Object.keys(collectionDefinitions) as CollectionName[];

function fileOf(name: CollectionName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
