import { z } from "zod";
import { fieldMeanings } from "../library/field-meanings.ts";
import { claimInputSchema } from "../model/claim-input.ts";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../model/collections.ts";
import { isoDate, partialDate } from "../model/date.ts";
import { dayAndHour } from "../model/publication.ts";
import { referenceRegistry } from "../model/reference.ts";
import { emailAddress, homeAddress, identifier, siteAddress, siteAddressWithPlace, webAddress } from "../model/text.ts";
import { unwrap } from "./schema-parts.ts";

/** A field of a kind of record, for officers. */
export interface FieldDescription {
  /** Names of fields from the record to it; `[]` for the entries of a list, `.*` for entries that the officer names. */
  readonly path: string;
  /** What it says; empty where its name does. */
  readonly meaning: string;
  /** What may stand there: words that are allowed, or what kind of value. */
  readonly allowed: string;
  /** The words that may stand there, where there are only some. */
  readonly words: readonly string[];
  /** Whether a record, or what holds the field, cannot be without it. */
  readonly needed: boolean;
}

/** The fields of a kind of record, in the order of its schema, each with those below it. */
export function describeFields(
  collection: CollectionName,
  meanings: Readonly<Record<string, string>> = fieldMeanings[collection] ?? {},
): FieldDescription[] {
  return describeBelow(collectionDefinitions[collection].schema, "", meanings, []);
}

/** The JSON Schema (draft 2020-12) of the files of a kind of record: of a list, of all of it; of a Markdown file, of its fields. */
export function buildRecordSchema(collection: CollectionName): object {
  const definition: CollectionDefinition = collectionDefinitions[collection];
  const { noun, schema, form } = definition;
  const { $schema, ...own } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = patterns.get(zodSchema);
      if (pattern !== undefined) jsonSchema.pattern = pattern;
    },
  });
  const record = addMeanings(own, "", fieldMeanings[collection] ?? {});
  const title = noun.slice(0, 1).toUpperCase() + noun.slice(1);
  if (form !== "list") return { $schema, title, ...record };
  return { $schema, title: `${title}s`, type: "array", items: record };
}

type Meanings = Readonly<Record<string, string>>;
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How days and hours are written: rules of a schema that are programs are not in its JSON Schema. */
const patterns = new Map<z.core.$ZodType, string>([
  [isoDate, "^\\d{4}-\\d{2}-\\d{2}$"],
  [partialDate, "^\\d{4}(-\\d{2}(-\\d{2})?)?$"],
  [dayAndHour, "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$"],
]);

function addMeanings(schema: JsonSchema, path: string, meanings: Meanings): JsonSchema {
  const below = (inner: unknown, at: string) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? addMeanings(inner as JsonSchema, at, meanings)
      : inner;
  const fields = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const described = below(inner, at);
    const meaning = meanings[at];
    return [name, meaning === undefined ? described : { description: meaning, ...(described as object) }];
  });
  const listed = Object.fromEntries(
    (["anyOf", "oneOf", "allOf"] as const).flatMap((name) =>
      schema[name] ? [[name, schema[name].map((option) => below(option, path))]] : [],
    ),
  );
  return {
    ...(path === "" && meanings[""] !== undefined && { description: meanings[""] }),
    ...schema,
    ...listed,
    ...(schema.properties && { properties: Object.fromEntries(fields) as Record<string, JsonSchema> }),
    ...(schema.items !== undefined && { items: below(schema.items, `${path}[]`) as JsonSchema }),
    ...(typeof schema.additionalProperties === "object" && {
      additionalProperties: below(schema.additionalProperties, `${path}.*`) as JsonSchema,
    }),
  };
}

function describeBelow(
  schema: z.ZodType,
  path: string,
  meanings: Meanings,
  above: readonly z.ZodType[],
): FieldDescription[] {
  if (isInput(schema) || above.includes(schema)) return [];
  const found = new Map<string, FieldDescription>();
  const add = (fields: readonly FieldDescription[]) => {
    for (const field of fields) {
      const known = found.get(field.path);
      found.set(field.path, known ? joinDescriptions(known, field) : field);
    }
  };
  for (const option of unwrap(schema)) {
    const inner = [...above, schema];
    if (option.def.type === "array")
      add(describeBelow((option as z.ZodArray<z.ZodType>).element, `${path}[]`, meanings, inner));
    if (option.def.type === "record")
      add(describeBelow((option as z.ZodRecord<z.ZodString, z.ZodType>).valueType, `${path}.*`, meanings, inner));
    if (option.def.type !== "object") continue;
    for (const [name, field] of Object.entries((option as z.ZodObject).shape) as [string, z.ZodType][]) {
      const at = path === "" ? name : `${path}.${name}`;
      add([
        {
          path: at,
          meaning: meanings[at] ?? "",
          allowed: describeValue(field),
          words: listWords(field),
          needed: !field.safeParse(undefined).success,
        },
        ...describeBelow(field, at, meanings, inner),
      ]);
    }
  }
  return [...found.values()];
}

/** Whether a value is one of the figures that claims rest on, which is described once. */
function isInput(schema: z.ZodType): boolean {
  return (
    schema === claimInputSchema ||
    (schema.def.type === "optional" && isInput((schema as z.ZodOptional<z.ZodType>).unwrap()))
  );
}

/** A field that several shapes have: needed where all need it, with all that any of them allows. */
function joinDescriptions(a: FieldDescription, b: FieldDescription): FieldDescription {
  const words = [...new Set([...a.words, ...b.words])];
  const allowed =
    a.allowed === b.allowed ? a.allowed : words.length > 0 ? showWords(words) : `${a.allowed}; or ${b.allowed}`;
  return { ...a, words, allowed, needed: a.needed && b.needed };
}

function listWords(schema: z.ZodType): string[] {
  return unwrap(schema).flatMap((option): string[] => {
    if (option.def.type === "enum") return (option as z.ZodEnum).options.map(String);
    if (option.def.type === "literal") return [...(option as z.ZodLiteral).values].map(String);
    if (option.def.type === "array") return listWords((option as z.ZodArray<z.ZodType>).element);
    return [];
  });
}

/** What may stand in a field, in words. */
function describeValue(schema: z.ZodType): string {
  if (isInput(schema)) return "a figure";
  const options = [...new Set(unwrap(schema).map(describeOption))];
  return options.join("; or ");
}

function describeOption(option: z.ZodType): string {
  const target = referenceRegistry.get(option as z.ZodString);
  if (target) return `id of a record in \`${collectionDefinitions[target.collection].path}\``;
  const known = kinds.get(option);
  if (known !== undefined) return known;
  const words = ["enum", "literal"].includes(option.def.type) ? listWords(option) : [];
  if (words.length > 0) return showWords(words);
  switch (option.def.type) {
    case "number":
      return (option as z.ZodNumber).format === null ? "a number" : "a whole number";
    case "boolean":
      return "`true` or `false`";
    case "array":
      return `a list: ${describeValue((option as z.ZodArray<z.ZodType>).element)}`;
    case "tuple":
      return "a list of two";
    case "object":
      return "fields of its own";
    case "record":
      return "entries by name";
    default:
      return "text";
  }
}

function showWords(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

const kinds = new Map<z.ZodType, string>([
  [isoDate, "a day: `2018-03-07`"],
  [partialDate, "a day, month or year: `2018-03-07`, `2018-03`, `2018`"],
  [dayAndHour, "a day and an hour: `2019-05-01T09:30`"],
  [identifier, "an id: lower-case letters, digits and hyphens"],
  [webAddress, "a web address"],
  [homeAddress, "a web address"],
  [siteAddress, "an address within the site: `/documents/`"],
  [siteAddressWithPlace, "an address within the site: `/documents/some-letter/#notes`"],
  [emailAddress, "an e-mail address"],
]);
