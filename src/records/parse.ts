import type { CollectionDefinition, CollectionName } from "../model/collections.ts";
import { observationsBesideRowsSchema } from "../model/observations.ts";
import { accept } from "./accept.ts";
import { parseObservationsCsv } from "./csv/csv.ts";
import type { IsBeside } from "./csv/csv-beside.ts";
import { idFromFile } from "./file-names.ts";
import { fileForm, splitFrontMatter } from "./markdown/front-matter.ts";
import { breach, headOf } from "./issue.ts";
import type { FieldLocator, FieldPath } from "./locate.ts";
import { outlineMarkdown } from "./markdown/outline-markdown.ts";
import type { ParsedFile } from "./parsed-file.ts";
import type { MarkdownBody } from "./record.ts";
import { adaptToDraft, isDraft, todo } from "./todo.ts";
import { addFaults, explainFaults } from "./value-issues.ts";
import { readYaml } from "./yaml/yaml.ts";

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
  const { value, issues, locator, rows, said } = parseObservationsCsv(file, text, isBeside);
  const base = { id: idFromFile(file), file, locator, ...(rows && { rows }), ...(said && { said }) };
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

function locatorBelow(locator: FieldLocator, index: number): FieldLocator {
  const below = (path: FieldPath) => [index, ...path];
  return {
    place: (path, part) => locator.place(below(path), part),
    printed: (path) => locator.printed(below(path)),
    within: (path, word, nth) => locator.within(below(path), word, nth),
  };
}
