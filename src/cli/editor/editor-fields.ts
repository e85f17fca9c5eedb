import { z } from "zod";
import { fieldMeanings } from "../../library/field-meanings.ts";
import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { referenceRegistry, type ReferableCollection } from "../../model/reference.ts";

/** A field of the editor's configuration. https://sveltiacms.app/en/docs/fields */
export type EditorField = Readonly<Record<string, unknown>>;

/** The fields of a kind of record, and the paths of those that are edited as YAML. */
export interface EditorFields {
  readonly fields: readonly EditorField[];
  readonly texts: readonly string[];
}

/** Where a reference may point: to records with files of their own, or to one of a list of ids. */
export type ReferenceTarget = { readonly collection: CollectionName } | { readonly ids: readonly string[] };

/** The field that a record of a kind is known by in lists; undefined where it has none. */
export function findTitleField(collection: CollectionName): string | undefined {
  const { properties = {} } = describeRecord(collection);
  return ["title", "name", "matter", "date"].find((name) => name in properties);
}

type JsonSchema = z.core.JSONSchema.BaseSchema & { readonly "x-reference"?: ReferableCollection };

/**
 * The forms for the fields of a kind of record, from its schema: words that are allowed are a list to choose from, an id is chosen among the records that it
 * can be of, a list of like entries is a list of forms. What is of several shapes, or has names that an officer chooses, is edited as YAML.
 */
export function buildEditorFields(
  collection: CollectionName,
  targetOf: (collection: ReferableCollection) => ReferenceTarget,
): EditorFields {
  const schema = describeRecord(collection);
  const texts: string[] = [];
  const maker: FieldMaker = { meanings: fieldMeanings[collection] ?? {}, targetOf, texts };
  return { fields: listFields(schema, "", maker), texts };
}

/** The shape of a kind of record. Of a kind with several shapes it has the fields of all, and those needed that all of them need. */
function describeRecord(collection: CollectionName): JsonSchema {
  const schema = z.toJSONSchema(collectionDefinitions[collection].schema, {
    ...{ io: "input", unrepresentable: "any", reused: "inline" },
    override: ({ zodSchema, jsonSchema }) => {
      const found = referenceRegistry.get(zodSchema as z.ZodString);
      if (found) (jsonSchema as { "x-reference"?: string })["x-reference"] = found.collection;
    },
  }) as JsonSchema;
  const shapes = (schema.oneOf ?? schema.anyOf ?? []) as readonly JsonSchema[];
  if (schema.properties || shapes.length === 0) return schema;
  const names = [...new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const properties = names.map((name) => {
    const given = shapes.flatMap(({ properties = {} }) => (properties[name] as JsonSchema | undefined) ?? []);
    const isSame = given.every((shape) => JSON.stringify(shape) === JSON.stringify(given[0]));
    return [name, isSame ? given[0] : { anyOf: given }] as const;
  });
  const required = names.filter((name) => shapes.every((shape) => shape.required?.includes(name)));
  return { type: "object", properties: Object.fromEntries(properties), required } as JsonSchema;
}

interface FieldMaker {
  readonly meanings: Readonly<Record<string, string>>;
  readonly targetOf: (collection: ReferableCollection) => ReferenceTarget;
  /** Paths of fields that are edited as YAML are added here. */
  readonly texts: string[];
}

function listFields(schema: JsonSchema, path: string, maker: FieldMaker): EditorField[] {
  const needed = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const below = path === "" ? name : `${path}.${name}`;
    const meaning = maker.meanings[below];
    return {
      ...{
        name,
        label: writeLabel(name),
        required: needed.has(name),
        ...(meaning !== undefined && { hint: plainHint(meaning) }),
      },
      ...shapeOf(inner as JsonSchema, below, maker),
    };
  });
}

/** The form of a value. */
function shapeOf(schema: JsonSchema, path: string, maker: FieldMaker): EditorField {
  const target = schema["x-reference"];
  if (target !== undefined) return referTo(maker.targetOf(target), false);
  const words = listWords(schema);
  if (words) return { widget: "select", options: words };
  if (schema.type === "boolean" || schema.const === true) return { widget: "boolean", default: false };
  if (schema.type === "integer" || schema.type === "number")
    return {
      widget: "number",
      value_type: schema.type === "integer" ? "int" : "float",
      step: schema.type === "integer" ? 1 : 0.01,
    };
  if (schema.type === "string") return isLong(path) ? { widget: "text" } : { widget: "string" };
  if (schema.type === "object" && schema.properties)
    return { widget: "object", collapsed: true, fields: listFields(schema, path, maker) };
  if (schema.type === "array" && typeof schema.items === "object" && !Array.isArray(schema.items)) {
    const items = schema.items as JsonSchema;
    const own = items["x-reference"];
    if (own !== undefined) return referTo(maker.targetOf(own), true);
    const options = listWords(items);
    if (options) return { widget: "select", multiple: true, options };
    if (items.type === "string")
      return { widget: "list", field: { name: "entry", label: "Entry", ...shapeOf(items, path, maker) } };
    if (items.type === "object" && items.properties)
      return {
        widget: "list",
        collapsed: true,
        summary: summaryOf(items),
        fields: listFields(items, `${path}[]`, maker),
      };
  }
  maker.texts.push(path);
  return { widget: "text" };
}

/** The words that may stand there, where there are only some. */
function listWords({ enum: words, const: only, anyOf }: JsonSchema): string[] | undefined {
  if (words?.every((word) => typeof word === "string")) return words;
  if (typeof only === "string") return [only];
  const options = anyOf?.map((option) => listWords(option));
  return options?.every((option) => option !== undefined) ? options.flat() : undefined;
}

function referTo(target: ReferenceTarget, multiple: boolean): EditorField {
  if ("ids" in target) return { widget: "select", options: target.ids, ...(multiple && { multiple }) };
  // The editor refuses its whole configuration where a field that it is to show is none of that kind of record.
  const shown = [findTitleField(target.collection) ?? "{{slug}}"];
  return {
    ...{ widget: "relation", collection: target.collection, value_field: "{{slug}}" },
    ...{ display_fields: shown, search_fields: shown, ...(multiple && { multiple }) },
  };
}

/** What an entry of a list is called while it is closed. */
function summaryOf({ properties = {} }: JsonSchema): string {
  const name =
    ["title", "name", "id", "area", "place", "text", "document"].find((each) => each in properties) ??
    Object.keys(properties)[0];
  return `{{fields.${name ?? "id"}}}`;
}

/** Fields of sentences have room for several lines. */
function isLong(path: string): boolean {
  return /(?:summary|definition|quote|text|reason|notes?|says|what|why|matters|comment|message|prints|answer|question)$/i.test(
    path.replace(/\[\]$/, ""),
  );
}

function writeLabel(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Backticks mean nothing in a hint. */
function plainHint(meaning: string): string {
  return meaning.replaceAll("`", "“").replace(/“([^“]*)“/g, "“$1”");
}
