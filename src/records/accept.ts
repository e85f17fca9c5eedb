/*
 * A record that is refused still exists. Its id is remembered, so that one broken file does not make a hundred references dangle.
 */
import type { z } from "zod";
import type { CollectionDefinition, CollectionName } from "../model/collections.ts";
import { explainSchemaIssues } from "./explain.ts";
import { checkFileName } from "./file-names.ts";
import { fileForm } from "./markdown/front-matter.ts";
import { breach, headOf, type Issue } from "./issue.ts";
import { addOverride, checkOverriddenKind } from "./override.ts";
import type { ParsedFile } from "./parsed-file.ts";
import type { MarkdownBody, SourceRecord } from "./record.ts";
import { schemasAt } from "./schema-parts.ts";
import { findOnShelf } from "./shelf.ts";
import { reportTodos, withoutUnfitTodos } from "./todo.ts";
import { locateInWhole } from "./without-parts.ts";

/** What is known of a record before its fields are held against their schema. */
export type RecordBase = Pick<SourceRecord, "id" | "file" | "locator" | "rows" | "said"> & { body?: MarkdownBody };

/** Holds what was read of a record against the schema of its kind; `issues` are what kept it from being read. */
export function accept(
  collection: CollectionName,
  definition: CollectionDefinition,
  base: RecordBase,
  { value, issues }: { readonly value: unknown; readonly issues: readonly Issue[] },
): ParsedFile {
  const { file, id, locator } = base;
  if (issues.length === 0 && (value === null || value === undefined) && definition.form !== "list") {
    const remedy = `Write the fields of the ${definition.noun}, or delete the file.`;
    const issue = breach(fileForm, headOf(file), "There are no fields here, only blank lines and remarks.", remedy);
    return { records: [], ids: [id], issues: [issue] };
  }
  const nameIssues = definition.form === "list" || definition.form === "single" ? [] : checkFileName(file, id);
  if (issues.length > 0) return { records: [], ids: [id], issues: [...issues, ...nameIssues] };
  const todos = reportTodos(base, value, mayBeDraft(definition));
  if (todos.length > 0 && !definition.schema.safeParse(value ?? {}).success) {
    // What follows from a value that is still to be found out is no second mistake.
    const left = withoutUnfitTodos(value, definition.schema);
    const whole = [...todos, ...nameIssues];
    if (!left) return { records: [], ids: [id], issues: whole };
    const known = { ...base, locator: locateInWhole(locator, left.pathInWhole) };
    const rest = takeAccepted(collection, definition, known, left.value);
    return { ...rest, issues: [...rest.issues, ...whole] };
  }
  const accepted = takeAccepted(collection, definition, base, value);
  return { ...accepted, issues: [...accepted.issues, ...todos, ...nameIssues] };
}

function takeAccepted(
  collection: CollectionName,
  definition: CollectionDefinition,
  base: RecordBase,
  value: unknown,
): ParsedFile {
  const { file, id, locator } = base;
  const result = definition.schema.safeParse(value ?? {});
  if (!result.success) {
    const found = explainSchemaIssues({ file, locator, value: value ?? {} }, result.error.issues, definition.schema);
    const issues = findOnShelf(collection, id) ? found.map((issue) => addOverride(issue, definition, id)) : found;
    return { records: [], ids: [id], issues, refused: [{ collection, file, locator, fields: value }] };
  }
  const foreign = checkOverriddenKind(collection, definition, base, result.data);
  if (foreign) return { records: [], ids: [id], issues: [foreign] };
  return { records: [{ collection, ...base, fields: result.data } as SourceRecord], ids: [id], issues: [] };
}

/** Whether records of a kind can say that they are drafts. */
function mayBeDraft({ schema }: CollectionDefinition): boolean {
  return schemasAt(schema, []).some(
    (option) => option.def.type === "object" && "publishOn" in (option as z.ZodObject).shape,
  );
}
