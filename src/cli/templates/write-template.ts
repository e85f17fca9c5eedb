/*
 * A new record is made of the schema of its kind: fields that are needed and not answered say TODO and what they ask for, and those that can be left out
 * stand below as notes to the officer.
 */
import { stringify } from "yaml";
import { collectionDefinitions, type CollectionDefinition, type CollectionName } from "../../model/collections.ts";
import { toIdentifier } from "../../model/text.ts";
import { draftStatus } from "../../model/publication.ts";
import { describeFields, type FieldDescription } from "../../records/describe-fields.ts";
import type { Answers, NewKind } from "./new-kinds.ts";

/** The fields of a new record: answers, what is known, and TODO for what is needed besides. */
export function fillFields(
  { collection, questions }: NewKind,
  answers: Answers,
  known: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(known));
  for (const { option, field, isList } of questions) {
    const answer = answers[option]?.trim();
    if (answer === undefined || answer === "") continue;
    given.set(
      field,
      isList
        ? answer
            .split(",")
            .map((part) => part.trim())
            .filter(Boolean)
        : answer,
    );
  }
  const concerns = given.get("concerns");
  if (typeof concerns === "string") {
    const [kind = "", id = ""] = concerns.split(/\s+/);
    given.set("concerns", [{ [kind]: id }]);
  }
  const fields = describeFields(collection);
  const record = Object.fromEntries(
    fields
      .filter(({ path }) => !/[.[]/.test(path))
      .flatMap((field) => {
        const value = fillField(field, fields, given);
        return value === undefined ? [] : [[field.path, value] as const];
      }),
  );
  const canBeDraft = fields.some(({ path }) => path === "publishOn");
  return { ...record, ...(canBeDraft && { status: draftStatus }) };
}

/** The text of a new record's file, with the fields that it can have besides as notes. */
export function writeTemplate(collection: CollectionName, record: Readonly<Record<string, unknown>>): string {
  const { form }: CollectionDefinition = collectionDefinitions[collection];
  const notes = describeFields(collection)
    .filter(({ path }) => !/[.[]/.test(path) && !(path in record))
    .map(({ path, meaning, words }) =>
      wrapNote(`${path}: ${meaning}${words.length > 0 ? ` One of: ${words.join(", ")}.` : ""}`),
    );
  const yaml = stringify(record, { lineWidth: 0 });
  const more = notes.length === 0 ? "" : `# It can have these fields too:\n${notes.join("\n")}\n`;
  if (form !== "markdown") return `${yaml}${more}`;
  return `---\n${yaml}${more}---\n\n## TODO: a heading of the original\n\n:para[1] TODO: say in your words what stands there.\n`;
}

function fillField(
  field: FieldDescription,
  all: readonly FieldDescription[],
  given: ReadonlyMap<string, unknown>,
): unknown {
  const { path, needed } = field;
  if (given.has(path)) return asWritten(given.get(path), field);
  const isAnswered = [...given.keys()].some((key) => key.startsWith(`${path}.`) || key.startsWith(`${path}[]`));
  if (!needed && !isAnswered) return undefined;
  const simple = given.get(`${path}[]`);
  if (simple !== undefined) return simple;
  const below = (start: string) =>
    all.filter((other) => other.path.startsWith(start) && !/[.[]/.test(other.path.slice(start.length)));
  const entry = below(`${path}[].`);
  const answered = entry.find((other) => given.has(other.path));
  const rows: readonly unknown[] = answered ? (given.get(answered.path) as readonly unknown[]) : [undefined];
  if (entry.length > 0)
    return rows.map((row, index) =>
      fillGroup(
        entry,
        all,
        row === undefined ? given : new Map([...given, [answered?.path ?? "", row]]),
        `${path}[].`,
        index,
      ),
    );
  const inner = below(`${path}.`);
  if (inner.length > 0) return fillGroup(inner, all, given, `${path}.`, 0);
  return todoFor(field);
}

function fillGroup(
  fields: readonly FieldDescription[],
  all: readonly FieldDescription[],
  given: ReadonlyMap<string, unknown>,
  start: string,
  index: number,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const name = field.path.slice(start.length);
      if (name === "number" && field.needed && !given.has(field.path)) return [[name, String(index + 1)] as const];
      const title = given.get(`${start}title`);
      if (name === "id" && typeof title === "string" && toIdentifier(title) !== "")
        return [[name, toIdentifier(title)] as const];
      const value = fillField(field, all, given);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** An answer in the form of its field: whole numbers are none in quotation marks. */
function asWritten(value: unknown, { allowed }: FieldDescription): unknown {
  return typeof value === "string" && /number/.test(allowed) && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

function todoFor({ meaning, words, allowed }: FieldDescription): unknown {
  const sentence = (/^.*?[.:](?=\s|$)/.exec(meaning)?.[0] ?? meaning).replace(/:$/, ".");
  const choice = words.length > 0 ? ` One of: ${words.join(", ")}.` : "";
  const text = `TODO: ${sentence}${choice}`.trim();
  return allowed.startsWith("a list") ? [text] : text;
}

function wrapNote(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => `#${index === 0 ? " " : "   "}${line}`).join("\n");
}
