import type { z } from "zod";
import { listAllowed, remedyForId } from "./allowed-values.ts";
import { nameEntry, nameField, valueAt } from "./field-path.ts";
import { breach, placeOf, type Issue, type Rule } from "./issue.ts";
import type { FieldLocator, FieldPath } from "./locate.ts";
import { nearest } from "./nearest.ts";
import { fieldNames, schemasAt } from "./schema-parts.ts";
import { explainValue } from "./value-words.ts";

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
  refused: RefusedValue,
  schemaIssues: readonly SchemaIssue[],
  schema: z.ZodType,
): Issue[] {
  const { file, locator, value } = refused;
  const issues = schemaIssues.flatMap((issue) => flattenUnion(issue, value));
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? explainUnknownFields(issue, refused, schema) : [],
  );
  const explained = new Set(unknown.flatMap(({ explains }) => explains.map(nameField)));
  const others = issues.flatMap((issue): Issue[] => {
    const path = issue.path as FieldPath;
    const at = (part: "name" | "value") => placeOf({ file, locator }, path, part);
    const given = valueAt(value, path);
    if (issue.code === "unrecognized_keys" || explained.has(nameField(path))) return [];
    if (isMissing(issue, given)) {
      const allowed = listAllowed(schemasAt(schema, path));
      const remedy = allowed.length === 0 ? "Add it." : `Add it, with one of: ${allowed.join(", ")}.`;
      const entry = nameEntry(value, path);
      const name = `${nameField(path)}${entry === undefined ? "" : ` (${entry})`}`;
      return [breach(fileField, at("name"), `The field ${name} is missing.`, remedy)];
    }
    const stray = explainStrayField(path, schema);
    if (stray) return [breach(fileField, at("name"), stray.problem, stray.remedy)];
    const known = { given, printed: locator.printed(path), fields: fieldNames(schema, path) };
    const [problem, usual] = explainValue(issue, known);
    // A row of a table has columns, and no path.
    const name = file.endsWith(".csv") ? (path.findLast((part) => typeof part === "string") ?? "") : nameField(path);
    const remedy = remedyForId(issue, given, schemasAt(schema, path)) ?? usual;
    return [breach(fileField, at("value"), `${name} ${problem}.`, remedy)];
  });
  return withoutRepeats([...unknown.map(({ issue }) => issue), ...others]);
}

/** Of issues that say the same of one place, one: a cell of a table can become two values. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.line}:${issue.column} ${issue.problem}`, issue])).values()];
}

/** A field that its record does not know, with the fields of which more need not be said: the one that was meant, or stands empty above it. */
interface UnknownField {
  readonly issue: Issue;
  readonly explains: readonly FieldPath[];
}

function explainUnknownFields(
  issue: SchemaIssue & { readonly code: "unrecognized_keys" },
  { file, locator, value }: RefusedValue,
  schema: z.ZodType,
): UnknownField[] {
  const path = issue.path as FieldPath;
  const known = fieldNames(schema, path);
  const record = valueAt(value, path);
  return issue.keys.map((key) => {
    const place = placeOf({ file, locator }, [...path, key], "name");
    const near = known.includes(key) ? undefined : nearest(key, known);
    if (near !== undefined) {
      const problem = `There is no field ${key} here.`;
      const isThere = valueAt(value, [...path, near]) !== undefined;
      const issue = breach(fileField, place, problem, `Did you mean ${near}?`);
      return { issue, explains: isThere ? [] : [[...path, near]] };
    }
    const above = known
      .filter((name) => typeof record === "object" && record !== null && Reflect.get(record, name) === null)
      .map((name) => ({ name, line: locator.place([...path, name], "name").line }))
      .filter(({ line }) => line < place.line)
      .sort((a, b) => b.line - a.line)[0];
    if (above) {
      const problem = `${key} stands beside ${above.name}, which is empty, and not below it.`;
      const remedy = `If it belongs to ${above.name}, indent it by two spaces more.`;
      return { issue: breach(fileField, place, problem, remedy), explains: [[...path, above.name]] };
    }
    return { issue: breach(fileField, place, `There is no field ${key} here.`, remedyFor(key, known)), explains: [] };
  });
}

function remedyFor(key: string, known: readonly string[]): string {
  if (known.includes(key)) return "It does not go together with the fields beside it: remove one of them.";
  if (key.includes(" "))
    return "If it is the rest of a text, put the whole text in quotation marks: a comma ends it here.";
  return known.length > 0 ? `The fields here are: ${known.join(", ")}.` : "Remove it.";
}

/** Where names are free, as those of periods are, a field of the record around them or of their values that was indented wrongly. */
function explainStrayField(
  path: FieldPath,
  schema: z.ZodType,
): { readonly problem: string; readonly remedy: string } | undefined {
  const [name, above] = [path.at(-1), path.slice(0, -1)];
  const isFree = schemasAt(schema, above).some(({ def }) => def.type === "record");
  const fields = [...fieldNames(schema, above.slice(0, -1)), ...fieldNames(schema, path)];
  if (!isFree || typeof name !== "string" || !fields.includes(name)) return undefined;
  return {
    problem: `The field ${name} stands among the entries of ${nameField(above)}.`,
    remedy: "Line it up with the other fields of what it belongs to.",
  };
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
