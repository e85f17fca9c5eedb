import { stringify } from "yaml";
import { loadSite } from "../../checks/load-site.ts";
import { collectionDefinitions, type CollectionDefinition } from "../../model/collections.ts";
import { identifierPattern } from "../../model/text.ts";
import type { FileSource } from "../../records/folder.ts";
import { formatIssue } from "../../records/issue.ts";
import { describeFields } from "../../records/describe-fields.ts";
import { findReferences } from "../../records/find-references.ts";
import { suggest } from "../../records/nearest.ts";
import { readRecords, type RecordSet } from "../../records/read.ts";
import { saysTodo, todo } from "../../records/todo.ts";
import { addListEntries } from "../edits/list-entries.ts";
import { withChanges } from "../edits/text-edit.ts";
import type { Answers, NewKind } from "./new-kinds.ts";
import { fillFields, writeTemplate } from "./write-template.ts";

/** A new record's files, with what is still to be done in them; or why it cannot be made. */
export type MadeRecord =
  | { readonly texts: ReadonlyMap<string, string>; readonly todos: readonly string[] }
  | { readonly problems: readonly string[] };

/** What a record is made from besides the answers. */
interface MakeOptions {
  /** The id that the officer wants. */
  readonly id?: string | undefined;
  /** Today, as YYYY-MM-DD. */
  readonly day: string;
}

/** Makes the files of a new record, in memory. The check has to find nothing in them but what is still to be done. */
export function makeRecord(source: FileSource, kind: NewKind, answers: Answers, { id, day }: MakeOptions): MadeRecord {
  const { records, ids } = readRecords(source);
  const settings = records.site[0]?.fields;
  const council = settings?.council?.area ?? settings?.councils?.[0] ?? "";
  const name = id ?? kind.nameIt(answers, day);
  const { noun, form, path }: CollectionDefinition = collectionDefinitions[kind.collection];
  if (form !== "list" && !identifierPattern.test(name))
    return { problems: [`“${name}” is no id. Name one with --id: lower-case letters, digits and hyphens.`] };
  const isTaken =
    form === "list"
      ? records[kind.collection].some((record) => record.id === name)
      : ids.get(kind.collection)?.has(name);
  if (isTaken === true)
    return { problems: [`There is already a record ${name} of the kind ${noun}. Name another id with --id.`] };
  const record = fillFields(kind, answers, kind.known?.({ council, day }) ?? {});
  const refused = refuseAnswers(kind, record, ids);
  if (refused.length > 0) return { problems: refused };
  const texts = new Map<string, string>();
  if (form === "list") texts.set(path, addListEntries(source, path, [record]));
  else {
    const year = typeof record["published"] === "string" ? /^\d{4}/.exec(record["published"])?.[0] : undefined;
    const folder = kind.collection === "documents" ? `${path}/${year ?? day.slice(0, 4)}` : path;
    texts.set(`${folder}/${name}.${form === "markdown" ? "md" : "yaml"}`, writeTemplate(kind.collection, record));
  }
  if (kind.collection === "indicators") texts.set(`data/observations/${name}.yaml`, writeFigures(council));
  const before = new Set(loadSite(source, { day }).issues.map(formatIssue));
  const added = loadSite(withChanges(source, { texts, removed: new Set() }), { day }).issues.filter(
    (issue) => !before.has(formatIssue(issue)),
  );
  const wrong = added.filter(({ severity, rule }) => severity === "error" && rule !== todo.id);
  if (wrong.length > 0) return { problems: wrong.map(formatIssue) };
  return { texts, todos: added.filter(({ rule }) => rule === todo.id).map(formatIssue) };
}

/** Answers that are no word of their field, or name no record: the check does not see them while what stands beside them is open. */
function refuseAnswers({ collection }: NewKind, record: object, ids: RecordSet["ids"]): string[] {
  const fields = new Map(describeFields(collection).map((field) => [field.path, field]));
  const words = [...fields.values()].flatMap(({ path, words: allowed }): string[] => {
    const value: unknown = Reflect.get(record, path);
    if (typeof value !== "string" || saysTodo(value) || allowed.length === 0 || allowed.includes(value)) return [];
    return [`“${value}” is not one of the words for ${path}. ${suggest(value, allowed, "words")}`];
  });
  const references = findReferences(collectionDefinitions[collection].schema, record)
    .filter((reference) => !saysTodo(reference.id) && ids.get(reference.collection)?.has(reference.id) !== true)
    .map((reference) => {
      const { noun } = collectionDefinitions[reference.collection];
      return `There is no ${noun} ${reference.id}. ${suggest(reference.id, ids.get(reference.collection) ?? [], `${noun}s`)}`;
    });
  return [...words, ...references];
}

/** The figures of a new indicator: one of the council, which is not known yet. */
function writeFigures(council: string): string {
  return stringify({
    sources: [
      { id: "source", document: "TODO: the document that the figures are from.", place: "TODO: the place in it." },
    ],
    series: [{ area: council, values: { "TODO: period": "not-yet-known" } }],
  });
}
