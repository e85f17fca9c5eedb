/*
 * A record that is refused still exists. Its id is remembered, so that one broken file does not make a hundred references dangle.
 */
import type { z } from "zod";
import type { CollectionDefinition, CollectionName } from "../model/collections.ts";
import { observationsBesideRowsSchema } from "../model/observations.ts";
import { identifierPattern, toIdentifier } from "../model/text.ts";
import { parseObservationsCsv } from "./csv.ts";
import type { IsBeside } from "./csv-beside.ts";
import { explainSchemaIssues } from "./explain.ts";
import { fileName, isRefusedByWindows } from "./file-names.ts";
import { fileForm, splitFrontMatter } from "./front-matter.ts";
import { breach, headOf, placeOf, type Issue, type Rule } from "./issue.ts";
import type { FieldLocator, FieldPath } from "./locate.ts";
import { outlineMarkdown } from "./outline-markdown.ts";
import type { MarkdownBody, SourceRecord } from "./record.ts";
import { schemasAt } from "./schema-parts.ts";
import { findOnShelf, kindOnShelf } from "./shelf.ts";
import { isDraft, adaptToDraft, reportTodos, todo, withoutUnfitTodos } from "./todo.ts";
import { addFaults, explainFaults } from "./value-issues.ts";
import { locateInWhole } from "./without-parts.ts";
import { readYaml } from "./yaml.ts";

export const libraryShape: Rule = {
  id: "library-shape",
  severity: "error",
  says: "A record of the site that has the id of one of the engine's library stands in its place, so it is the same kind of thing.",
};

/** The records of one file, and what is wrong in it. A record with a problem is left out, the others are kept. */
export interface ParsedFile {
  readonly records: readonly SourceRecord[];
  /** Ids of all records in the file, of refused ones too: what points to them does not dangle. */
  readonly ids: readonly string[];
  readonly issues: readonly Issue[];
  /** Records that their schema refused. */
  readonly refused?: readonly RefusedRecord[];
  /** Whether the ids of the file's records could not be found out. */
  readonly unreadable?: boolean;
  /** Reads the file, where that waits until it is known of which areas figures stay as they are read: it has no records and issues before. */
  readonly readWith?: (isBeside: IsBeside) => ParsedFile;
}

/** A record that its schema refused, as it is written: what it names can be looked up for all that. */
export interface RefusedRecord {
  readonly collection: CollectionName;
  readonly file: string;
  readonly locator: FieldLocator;
  readonly fields: unknown;
}

/** Turns the text of one file into records of its collection. */
export function parseRecordFile(
  collection: CollectionName,
  definition: CollectionDefinition,
  file: string,
  text: string,
): ParsedFile {
  switch (definition.form) {
    case "list":
      return parseList(collection, definition, file, text);
    case "markdown":
    case "mdx":
      return parseMarkdown(collection, definition, file, text);
    default: {
      if (file.endsWith(".csv")) {
        let read: { readonly isBeside: IsBeside; readonly parsed: ParsedFile } | undefined;
        const readWith = (isBeside: IsBeside) => {
          if (read?.isBeside !== isBeside)
            read = { isBeside, parsed: parseCsv(collection, definition, [file, text], isBeside) };
          return read.parsed;
        };
        return { records: [], ids: [idFromFile(file)], issues: [], readWith };
      }
      const parsed = readYaml(file, text);
      const id = definition.form === "single" ? collection : idFromFile(file);
      const accepted = accept(collection, definition, { id, file, locator: parsed.locator }, parsed);
      return addFaults(accepted, explainFaults(file, parsed.faults, definition.schema));
    }
  }
}

function parseCsv(
  collection: CollectionName,
  definition: CollectionDefinition,
  [file, text]: readonly [file: string, text: string],
  isBeside: IsBeside,
): ParsedFile {
  const { value, issues, locator, rows } = parseObservationsCsv(file, text, isBeside);
  const base = { id: idFromFile(file), file, locator, ...(rows && { rows }) };
  const schema = rows ? observationsBesideRowsSchema : definition.schema;
  return accept(collection, { ...definition, schema }, base, { value, issues });
}

function parseMarkdown(
  collection: CollectionName,
  definition: CollectionDefinition,
  file: string,
  text: string,
): ParsedFile {
  const split = splitFrontMatter(file, text);
  if ("issue" in split) return { records: [], ids: [idFromFile(file)], issues: [split.issue] };
  const parsed = readYaml(file, split.frontMatter, 2);
  const form = definition.form === "mdx" ? "mdx" : "markdown";
  const { issues: found, ...outline } = outlineMarkdown(file, split.body, split.bodyLine, form);
  const inDraft = isDraft(parsed.value);
  const issues = found.map((issue) => (issue.rule === todo.id && inDraft ? adaptToDraft(issue) : issue));
  const body: MarkdownBody = { line: split.bodyLine, ...outline };
  const base = { id: idFromFile(file), file, locator: parsed.locator, body };
  const accepted = accept(collection, definition, base, parsed);
  const whole = addFaults(accepted, explainFaults(file, parsed.faults, definition.schema));
  return { ...whole, issues: [...whole.issues, ...issues] };
}

function parseList(
  collection: CollectionName,
  definition: CollectionDefinition,
  file: string,
  text: string,
): ParsedFile {
  const parsed = readYaml(file, text);
  const faults = explainFaults(file, parsed.faults, definition.schema, 1);
  if (parsed.issues.length > 0)
    return addFaults({ records: [], ids: [], unreadable: true, issues: parsed.issues }, faults);
  if (!Array.isArray(parsed.value)) {
    const remedy = "Begin each entry on a line of its own with a hyphen.";
    return {
      records: [],
      ids: [],
      unreadable: true,
      issues: [breach(fileForm, headOf(file), `The file should be a list of ${definition.noun}s.`, remedy)],
    };
  }
  const { key = "id" } = definition;
  const files = parsed.value.map((value: unknown, index) => {
    const locator = locatorBelow(parsed.locator, index);
    const id = typeof value === "object" && value !== null && key in value ? String(Reflect.get(value, key)) : "";
    return accept(collection, definition, { id, file, locator }, { value, issues: [] });
  });
  const whole = {
    records: files.flatMap((entry) => entry.records),
    ids: files.flatMap((entry) => entry.ids),
    issues: files.flatMap((entry) => entry.issues),
    refused: files.flatMap((entry) => entry.refused ?? []),
  };
  return addFaults(whole, faults);
}

type RecordBase = Pick<SourceRecord, "id" | "file" | "locator" | "rows"> & { body?: MarkdownBody };

function accept(
  collection: CollectionName,
  definition: CollectionDefinition,
  base: RecordBase,
  { value, issues }: { readonly value: unknown; readonly issues: readonly Issue[] },
): ParsedFile {
  const { file, id, locator } = base;
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
  const foreign = checkKind(collection, definition, base, result.data);
  if (foreign) return { records: [], ids: [id], issues: [foreign] };
  return { records: [{ collection, ...base, fields: result.data } as SourceRecord], ids: [id], issues: [] };
}

/** Whether records of a kind can say that they are drafts. */
function mayBeDraft({ schema }: CollectionDefinition): boolean {
  return schemasAt(schema, []).some(
    (option) => option.def.type === "object" && "publishOn" in (option as z.ZodObject).shape,
  );
}

/** A record of the site stands wholly in the place of the library's, so that nothing of that fills what it lacks. */
function addOverride(issue: Issue, { noun }: CollectionDefinition, id: string): Issue {
  const remedy = `${issue.remedy} This record overrides the library's ${noun} ${id} wholly; without it that one holds.`;
  return { ...issue, remedy };
}

/** What stands in the place of a region in the library is a region. */
function checkKind(
  collection: CollectionName,
  { noun }: CollectionDefinition,
  { id, file, locator }: RecordBase,
  fields: unknown,
): Issue | undefined {
  const expected = kindOnShelf(collection, id);
  const kind = typeof fields === "object" && fields !== null && "kind" in fields ? String(fields.kind) : undefined;
  if (expected === undefined || kind === expected) return undefined;
  const problem = `It overrides the library's ${noun} ${id}, which is a ${expected}, and is a ${kind ?? "thing of no kind"}.`;
  const remedy = `Give it another id, or make it a ${expected}.`;
  return breach(libraryShape, placeOf({ file, locator }, ["kind"]), problem, remedy);
}

function checkFileName(file: string, id: string): Issue[] {
  if (identifierPattern.test(id) && isRefusedByWindows(id)) {
    const problem = `A file named ${id} cannot exist on Windows, so nobody there could open the site's files.`;
    return [breach(fileName, headOf(file), problem, "Give it another name.")];
  }
  if (identifierPattern.test(id)) return [];
  const suggestion = toIdentifier(id);
  const problem = "The file's name becomes an address and may hold only lower-case letters, digits and single hyphens.";
  const remedy = suggestion ? `Rename it to ${suggestion}${file.slice(file.lastIndexOf("."))}.` : "Rename it.";
  return [breach(fileName, headOf(file), problem, remedy)];
}

/** The file's name without its ending. */
export function idFromFile(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.slice(0, name.lastIndexOf("."));
}

function locatorBelow(locator: FieldLocator, index: number): FieldLocator {
  const below = (path: FieldPath) => [index, ...path];
  return {
    place: (path, part) => locator.place(below(path), part),
    printed: (path) => locator.printed(below(path)),
    within: (path, word, nth) => locator.within(below(path), word, nth),
  };
}
