/*
 * The meaning of a field stands once, as the comment on it in `src/model`. Node keeps no comments, so they are written into the library, where messages and
 * JSON Schemas find them, and into `docs/fields.md`. `npm run fields` does it; a test fails where they lag behind.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../src/model/collections.ts";
import { describeFields } from "../src/records/describe-fields.ts";
import { openFolder, readRecords } from "../src/records/read.ts";
import { readFieldComments, type FieldMeanings } from "./field-comments.ts";

const engine = join(import.meta.dirname, "..");

/** The files that are made of the comments, by path, as they should be. */
export async function makeFieldFiles(): Promise<ReadonlyMap<string, string>> {
  const comments = readMeanings();
  const examples = findExamples();
  const kinds = Object.keys(collectionDefinitions) as CollectionName[];
  const parts = kinds.map((kind) => {
    const { noun, path, form }: CollectionDefinition = collectionDefinitions[kind];
    const where = form === "list" || form === "single" ? `\`${path}\`` : `a file each in \`${path}\``;
    const rows = describeFields(kind, comments[kind]).map(({ path: field, meaning, allowed, words, needed }) =>
      [
        `\`${field}\`${needed ? " (needed)" : ""}`,
        meaning,
        allowed,
        examples.get(`${kind} ${field}`) ?? exampleIn(meaning, words),
      ]
        .map((cell) => cell.replaceAll("|", "\\|"))
        .join(" | "),
    );
    const head = `## ${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}\n\n${comments[kind]?.[""] ?? ""}\n\nIt lies in: ${where}.`;
    return `${head}\n\n| Field | Meaning | Allowed | Example |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |`).join("\n")}\n`;
  });
  return new Map([
    [meaningsFile, await writeMeanings()],
    ["docs/fields.md", `${introduction}\n${parts.join("\n")}`],
  ]);
}

/** The comments, and for fields without one what their names say wherever they stand. */
function readMeanings(): FieldMeanings {
  const comments = readFieldComments(engine);
  return Object.fromEntries(
    Object.entries(comments).map(([kind, fields]) => {
      const named = describeFields(kind as CollectionName, fields).flatMap(({ path, meaning }) => {
        const usual = usualMeanings[path.slice(path.lastIndexOf(".") + 1)];
        return meaning === "" && usual !== undefined ? [[path, usual] as const] : [];
      });
      return [kind, { ...fields, ...Object.fromEntries(named) }];
    }),
  );
}

/** What fields say whose names are plain, by name. */
const usualMeanings: Readonly<Record<string, string>> = {
  area: "Area that it is about: the id of its record.",
  bands: "Bands of the library that are published though nothing refers to them.",
  bearing: "How it bears on what was asked for.",
  columns: "The columns, from left to right.",
  description: "What it is, in a few words.",
  document: "Document published here: the id of its record.",
  documentKinds: "Kinds of document of the library that are published though nothing refers to them.",
  email: "Address for e-mail.",
  frameworks: "Frameworks of the library that are published though nothing refers to them.",
  from: "First of the two ends, which counts.",
  id: "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
  indicator: "Indicator: the id of its record.",
  kind: "Which kind it is. What other fields it has follows from that.",
  licence: "Licence or copyright of the original.",
  licences: "Licences of the library that are published though nothing refers to them.",
  maximum: "Greatest value that is possible.",
  minimum: "Least value that is possible.",
  name: "Name, as readers are to see it.",
  note: "Remark to readers.",
  notes: "Remarks to readers.",
  of: "What it is of.",
  part: "Part of the site: standards of education, or services.",
  people: "Who took part.",
  periodKind: "How it counts time, and so how its periods are written.",
  place: "Where in the source it stands.",
  plan: "Plan: the id of its record.",
  pupilGroups: "Groups of pupils of the library that are published though nothing refers to them.",
  shortTitle: "Title short enough for lists and labels.",
  source: "Where it stands: document and place.",
  table: "Printed table: the id of its record.",
  target: "What is aimed for.",
  terms: "Terms of the library that are published though nothing mentions them.",
  themes: "Its themes, in its order.",
  title: "Title, as readers are to see it.",
  to: "Last of the two ends, which counts.",
  topic: "Topic that it is listed under: the id of its record.",
  topics: "Topics that it is listed under.",
  unit: "Unit of its figures.",
  updates: "Reports on it, each with its day.",
  venue: "Where it took place.",
};

export const meaningsFile = "src/library/field-meanings.ts";

async function writeMeanings(): Promise<string> {
  const meanings = Object.entries(readMeanings()).map(([kind, fields]) => {
    // What a claim rests on is described once, and not for each of its fields.
    const described = new Set(["", ...describeFields(kind as CollectionName, {}).map(({ path }) => path)]);
    return [kind, Object.fromEntries(Object.entries(fields).filter(([path]) => described.has(path)))];
  });
  const text = `/** What the fields of each kind of record say, made of the comments in \`src/model\` by \`npm run fields\`: the record itself under no name. */
export const fieldMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(meanings), null, 2)};\n`;
  return format(text, { parser: "typescript", printWidth: 120 });
}

/** The first value that a small site of the tests has in each field. */
function findExamples(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const sites = join(engine, "tests/fixtures/sites");
  for (const folder of [join(engine, "tests/fixtures/site"), ...readdirSync(sites).map((name) => join(sites, name))]) {
    const { records } = readRecords(openFolder(folder));
    for (const [kind, list] of Object.entries(records))
      for (const { fields, file } of list) if (!file.startsWith("library/")) note(found, kind, "", fields);
  }
  return found;
}

function note(found: Map<string, string>, kind: string, path: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) note(found, kind, `${path}[]`, item);
    if (value.length > 0 && value.every((item) => typeof item === "string"))
      keep(found, `${kind} ${path}`, `[${value.join(", ")}]`);
  } else if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value)) {
      note(found, kind, path === "" ? name : `${path}.${name}`, item);
      note(found, kind, `${path}.*`, item);
    }
  else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    keep(found, `${kind} ${path}`, `${value}`);
}

/** An example that the meaning of a field gives, or the first of the words that may stand there. */
function exampleIn(meaning: string, [word]: readonly string[]): string {
  const given = /for example,? (?:["“]([^"”]+)["”]|(?:`([^`]+)`)|([^\s,;]*[-/\d][^\s,;]*?)[.,;]?(?:\s|$))/
    .exec(meaning)
    ?.slice(1)
    .find(Boolean);
  const shown = given ?? word;
  return shown === undefined ? "" : `\`${shown}\``;
}

function keep(found: Map<string, string>, key: string, text: string): void {
  const shown = text.length > 70 ? `${text.slice(0, text.lastIndexOf(" ", 69))} …` : text;
  if (!found.has(key)) found.set(key, `\`${shown.replaceAll("`", "")}\``);
}

const introduction = `# Fields of records

Every field of every kind of record: what it says, what may stand there, and an example from the small sites that the engine is tested with. A name
such as \`judgements[].word\` is the field \`word\` of an entry of the list \`judgements\`; \`values.*\` is an entry that you name yourself, such as a period.
“Needed” fields must be there, where what holds them is; of a kind of several shapes, such as areas, in the shapes that have them. “A figure” is one of: \`indicator\` and \`period\`; \`rank\` or \`target\` and \`period\`; \`table\`, \`row\`
and \`column\`; \`figure\` and \`at\`; \`missing\`; or \`difference\`, \`distance\` or \`sum\` of several.

\`npm run fields\` writes this page from the comments in \`src/model\`. An editor shows the same while you type: see
[editing.md](editing.md#help-in-your-editor).
`;

if (process.argv[1] === import.meta.filename)
  for (const [file, text] of await makeFieldFiles()) writeFileSync(join(engine, file), text);

/** Whether files are as they should be; those that are not. */
export async function findLagging(): Promise<string[]> {
  return [...(await makeFieldFiles())].flatMap(([file, text]) =>
    readFileSync(join(engine, file), "utf8") === text ? [] : [file],
  );
}
