import type { z } from "zod";
import { listAllowed, remedyForId } from "./allowed-values.ts";
import { breach, placeOf, type Issue, type Rule } from "./issue.ts";
import type { FieldLocator, FieldPath } from "./locate.ts";
import { nearest } from "./nearest.ts";
import { explainPastedNumber, remedyForSign } from "./plain-number.ts";

export const fileField: Rule = {
  id: "file-field",
  severity: "error",
  says: "Each record has the fields of its kind, each of its form.",
};

type SchemaIssue = z.core.$ZodIssue;

/** What a schema refused, and where it was read. */
export interface RefusedValue {
  readonly file: string;
  readonly locator: FieldLocator;
  readonly value: unknown;
}

/** Puts what a schema refuses into an officer's words, each at its place in the file. */
export function explainSchemaIssues(
  { file, locator, value }: RefusedValue,
  schemaIssues: readonly SchemaIssue[],
  schema: z.ZodType,
): Issue[] {
  return schemaIssues
    .flatMap((issue) => flattenUnion(issue, value))
    .flatMap((issue): Issue[] => {
      const path = issue.path as FieldPath;
      const at = (fieldPath: FieldPath, part: "name" | "value") => placeOf({ file, locator }, fieldPath, part);
      if (issue.code === "unrecognized_keys") {
        const known = fieldNames(schema, path);
        return issue.keys.map((key) =>
          breach(fileField, at([...path, key], "name"), `There is no field ${key} here.`, suggestField(key, known)),
        );
      }
      const name = nameField(path);
      if (isMissing(issue, valueAt(value, path))) {
        const allowed = listAllowed(schemasAt(schema, path));
        const remedy = allowed.length === 0 ? "Add it." : `Add it, with one of: ${allowed.join(", ")}.`;
        return [breach(fileField, at(path, "name"), `The field ${name} is missing.`, remedy)];
      }
      const given = valueAt(value, path);
      const [problem, usual] = wordsFor(issue, given, locator.printed(path));
      const remedy = remedyForId(issue, given, schemasAt(schema, path)) ?? usual;
      return [breach(fileField, at(path, "value"), `${name} ${problem}.`, remedy)];
    });
}

function suggestField(key: string, known: readonly string[]): string {
  if (known.includes(key)) return "It does not go together with the fields beside it: remove one of them.";
  if (key.includes(" "))
    return "If it is the rest of a text, put the whole text in quotation marks: a comma ends it here.";
  const near = nearest(key, known);
  if (near !== undefined) return `Did you mean ${near}?`;
  return known.length > 0 ? `The fields here are: ${known.join(", ")}.` : "Remove it.";
}

/** Where a value may take several shapes, the complaints of the shape that the officer meant. */
function flattenUnion(issue: SchemaIssue, value: unknown): SchemaIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const given = valueAt(value, issue.path as FieldPath);
  if (typeof given !== "object" || given === null) return [issue];
  const meant = issue.errors
    .filter(
      (branch) =>
        !branch.some(
          (inner) => inner.path.length === 0 && inner.code !== "unrecognized_keys" && inner.code !== "custom",
        ),
    )
    .sort((a, b) => a.length - b.length)[0];
  if (!meant) return [issue];
  return meant.flatMap((inner) => flattenUnion({ ...inner, path: [...issue.path, ...inner.path] }, value));
}

function isMissing(issue: SchemaIssue, given: unknown): boolean {
  return given === undefined && issue.path.length > 0 && issue.code !== "custom";
}

/** `printed` is the value as it stands in the file: `69.0` where the number given is 69. */
function wordsFor(issue: SchemaIssue, given: unknown, printed: string | undefined): [problem: string, remedy: string] {
  const own = issue.code === "invalid_value" ? [] : issue.message.split("|");
  const pasted = wantsNumber(issue, own[0]) && typeof given === "string" ? explainPastedNumber(given) : undefined;
  if (pasted)
    return [
      own[0] === undefined || own.length < 2
        ? `should be a number, and is ${describe(given, printed)}`
        : `${show(given)} ${own[0]}`,
      `${pasted.remedy}.`,
    ];
  const sign =
    own[0] === "is neither a number nor a marker" && typeof given === "string" ? remedyForSign(given) : undefined;
  if (sign !== undefined) return [`${show(given)} ${own[0] ?? ""}`, sign];
  if (own.length === 2) return [`${isPlain(given) ? `${show(given)} ` : ""}${own[0] ?? ""}`, own[1] ?? ""];
  switch (issue.code) {
    case "invalid_type":
      return [
        `should be ${kindWords[issue.expected] ?? issue.expected}, and is ${describe(given, printed)}`,
        remedyForType(issue.expected, given, printed),
      ];
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const near = nearest(String(given), allowed);
      return [
        `${show(given)} is not one of the words allowed here`,
        near ? `Did you mean ${near}?` : `Use one of: ${allowed.join(", ")}.`,
      ];
    }
    case "invalid_union": {
      const allowed = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      if (allowed.length === 0) return [`${show(given)} does not fit here`, "Compare with a similar record."];
      const near = nearest(String(given), allowed);
      return [
        `${show(given)} is not one of the words allowed here`,
        near ? `Did you mean ${near}?` : `Use one of: ${allowed.join(", ")}.`,
      ];
    }
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? ["is empty", "Add at least one entry."]
        : [
            `${show(given)} is below ${issue.inclusive === false ? "or at " : ""}${String(issue.minimum)}`,
            "Check the number.",
          ];
    case "too_big":
      return [
        `${show(given)} is above ${issue.inclusive === false ? "or at " : ""}${String(issue.maximum)}`,
        "Check the number.",
      ];
    default:
      return [`${show(given)} does not fit here`, issue.message];
  }
}

/** Whether a number belongs where something else was given. */
function wantsNumber(issue: SchemaIssue, words: string | undefined): boolean {
  return (
    (issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int")) ||
    words === "is neither a number nor a marker"
  );
}

const kindWords: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function describe(given: unknown, printed: string | undefined): string {
  if (given === null) return "empty";
  if (Array.isArray(given)) return "a list";
  if (typeof given === "object") return "a group of fields";
  if (typeof given === "number") return `the number ${printed ?? String(given)}`;
  return typeof given === "string" ? `the text ${show(given)}` : show(given);
}

function remedyForType(expected: string, given: unknown, printed: string | undefined): string {
  if (given === null) return "Write the value, or remove the line.";
  if (expected === "string" && isPlain(given)) return `Put it in quotation marks: "${printed ?? String(given)}".`;
  if (expected === "array") return "Begin each entry on a line of its own with a hyphen.";
  if ((expected === "number" || expected === "int") && typeof given === "string") {
    return "Write only the number, without quotation marks, per cent signs or commas.";
  }
  return "Compare with a similar record.";
}

function show(given: unknown): string {
  if (given === null || given === undefined) return "";
  return isPlain(given) ? `“${String(given)}”` : "this";
}

function isPlain(given: unknown): given is string | number | boolean {
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean";
}

function nameField(path: FieldPath): string {
  const name = path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step + 1}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
  return name === "" ? "The record" : name;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === "object" && part !== null ? (part as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

/** Names of the fields that the schema knows at `path`. */
function fieldNames(schema: z.ZodType, path: FieldPath): string[] {
  const names = new Set<string>();
  for (const at of schemasAt(schema, path)) {
    if (at.def.type === "object") for (const key of Object.keys((at as z.ZodObject).shape)) names.add(key);
  }
  return [...names];
}

/** The schemas that a value at `path` may follow; more than one where shapes differ. */
export function schemasAt(schema: z.ZodType, path: FieldPath): z.ZodType[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  return inner.flatMap((option): z.ZodType[] => {
    switch (option.def.type) {
      case "object": {
        const { shape } = option as z.ZodObject;
        const field = Object.hasOwn(shape, step) ? (shape[String(step)] as z.ZodType) : undefined;
        return field ? schemasAt(field, rest) : [];
      }
      case "array":
        return schemasAt((option as z.ZodArray<z.ZodType>).element, rest);
      case "record":
        return schemasAt((option as z.ZodRecord<z.ZodString, z.ZodType>).valueType, rest);
      default:
        return [];
    }
  });
}

/** The schemas behind optional, default and union wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType[] {
  switch (schema.def.type) {
    case "optional":
    case "default":
      return unwrap((schema as z.ZodOptional<z.ZodType> | z.ZodDefault<z.ZodType>).unwrap());
    case "union":
      return (schema as z.ZodUnion<z.ZodType[]>).options.flatMap(unwrap);
    default:
      return [schema];
  }
}
