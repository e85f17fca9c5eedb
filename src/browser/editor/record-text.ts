import { parseDocument, stringify } from "yaml";
import type { RecordForm } from "../../contract/editor.ts";
import { applyEdits, editValue } from "./edit-yaml.ts";
import { keepEmpty } from "./keep-empty.ts";
import { resolveTexts, type TextEdit } from "./print-yaml.ts";

/** Field in which an entry carries the text of its file, so that what is not changed stays as it was written. */
export const sourceField = "file_text";
const bodyField = "text_below";

type Fields = Record<string, unknown>;

/** The fields of a file as the editor shows them. Throws what the parser says where it is no YAML, and where its fields neither begin nor end. */
export function readRecord(text: string, form: RecordForm): Fields {
  const { front, body } = split(plainEnds(text), form);
  const document = parseDocument(front);
  if (document.errors[0]) throw document.errors[0];
  const fields = showTexts(document.toJS(), document.contents, { path: "", form, front }) as Fields | null;
  return { ...fields, ...(form.isMarkdown && { [bodyField]: body }), [sourceField]: text };
}

/** The text of a file with the fields of an entry: of one that was read only what was changed is other than it was, and lines end as they did. */
export function writeRecord(entry: Fields, form: RecordForm): string {
  const { [sourceField]: source, ...fields } = entry;
  if (typeof source !== "string" || source === "") return writeNew(fields, form);
  const edited = editText(plainEnds(source), fields, form);
  return plainEnds(source) === source ? edited : edited.replaceAll("\n", "\r\n");
}

/** The text of a file of Windows with the line ends of all others; one that has both kinds stays as it is. */
function plainEnds(text: string): string {
  return /(?<!\r)\n/.test(text) ? text : text.replaceAll("\r\n", "\n");
}

function editText(source: string, fields: Fields, form: RecordForm): string {
  const { [bodyField]: oldBody, ...read } = readRecord(source, form);
  const old = Object.fromEntries(Object.entries(read).filter(([name]) => name !== sourceField));
  const { head, front, close, body } = split(source, form);
  const { [bodyField]: newBody, ...wanted } = form.isMarkdown ? fields : { ...fields, [bodyField]: undefined };
  const { contents } = parseDocument(front);
  const edits: TextEdit[] = [];
  const kept = keepEmpty(cleaned(wanted, old), old);
  editValue({ node: contents, old, wanted: kept, path: "", text: front, texts: form.texts }, edits);
  const edited = applyEdits(front, edits);
  if (!form.isMarkdown) return `${head}${edited}`;
  const text =
    typeof newBody === "string" && newBody.trim() !== String(oldBody).trim() ? `\n${newBody.trim()}\n` : body;
  return `${head}${edited.replace(/\n?$/, "\n")}${close}${text}`;
}

/** The parts of a file: what stands before its fields, the fields, the line that ends them, and the text below. */
interface Split {
  readonly head: string;
  readonly front: string;
  readonly close: string;
  readonly body: string;
}

function split(text: string, { isMarkdown }: RecordForm): Split {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  if (!isMarkdown) return { head: mark, front: text.slice(mark.length), close: "", body: "" };
  const [whole, head = "", front = "", close = ""] =
    /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  if (whole === undefined)
    throw new Error("The file does not begin with its fields between two lines of three hyphens.");
  return { head, front, close, body: text.slice(whole.length) };
}

/** Values for which there is no form become their own text. */
function showTexts(
  value: unknown,
  node: unknown,
  at: { readonly path: string; readonly form: RecordForm; readonly front: string },
): unknown {
  const { path, form, front } = at;
  if (form.texts.includes(path)) return sliceOf(node, front) ?? stringify(value).trimEnd();
  if (Array.isArray(value)) {
    const items = itemsOf(node);
    return value.map((item, index) => showTexts(item, items[index], { ...at, path: `${path}[]` }));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const below = path === "" ? name : `${path}.${name}`;
      return [name, showTexts(each, valueOf(node, name), { ...at, path: below })];
    }),
  );
}

/** The text of a node, without the indent of its place. */
function sliceOf(node: unknown, front: string): string | undefined {
  const range = rangeOf(node);
  if (!range) return undefined;
  const column = range[0] - (front.lastIndexOf("\n", range[0] - 1) + 1);
  return front
    .slice(range[0], range[1])
    .replace(new RegExp(`\\n {0,${column}}`, "g"), "\n")
    .trimEnd();
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? (node.range as unknown as readonly [number, number, number])
    : undefined;
}

function itemsOf(node: unknown): readonly unknown[] {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items)
    ? (node.items as unknown[])
    : [];
}

function valueOf(node: unknown, name: string): unknown {
  const pair = itemsOf(node).find((each) => {
    const key = typeof each === "object" && each !== null && "key" in each ? each.key : undefined;
    return typeof key === "object" && key !== null && "value" in key && String(key.value) === name;
  });
  return typeof pair === "object" && pair !== null && "value" in pair ? pair.value : undefined;
}

/** Without what a form leaves empty and the file did not have. */
export function cleaned(value: unknown, old: unknown): unknown {
  if (Array.isArray(value)) {
    const before = Array.isArray(old) ? old : [];
    const items = value.map((item, index) => cleaned(item, before[index])).filter((item) => item !== undefined);
    return items.length === 0 && old === undefined ? undefined : items;
  }
  if (typeof value === "object" && value !== null) {
    const before = typeof old === "object" && old !== null ? (old as Fields) : {};
    const fields = Object.entries(value).flatMap(([name, each]) => {
      const kept = cleaned(each, before[name]);
      return kept === undefined ? [] : [[name, kept] as const];
    });
    return fields.length === 0 && old === undefined ? undefined : Object.fromEntries(fields);
  }
  const isEmpty = value === "" || value === null || value === undefined || value === false;
  return isEmpty && value !== old ? undefined : value;
}

function writeNew(fields: Fields, form: RecordForm): string {
  const { [bodyField]: body, ...own } = fields;
  const wanted = form.isMarkdown ? own : fields;
  const yaml = stringify(resolveTexts(cleaned(wanted, undefined) ?? {}, "", form.texts), { lineWidth: 120 });
  return form.isMarkdown ? `---\n${yaml}---\n\n${typeof body === "string" ? body.trim() : ""}\n` : yaml;
}
