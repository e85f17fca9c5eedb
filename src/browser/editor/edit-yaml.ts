import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import {
  columnOf,
  lineEnd,
  lineStart,
  printLines,
  replaceNode,
  replaceScalar,
  replaceText,
  type Change,
  type TextEdit,
} from "./print-yaml.ts";

/** The text with all edits, which do not touch each other. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((whole, { start, end, text: own }) => whole.slice(0, start) + own + whole.slice(end), text);
}

/** Adds the edits by which a value becomes another: the fewest lines, so that comments, order and print of all else stay. */
export function editValue(change: Change, edits: TextEdit[]): void {
  const { node, old, wanted, path, texts } = change;
  if (same(old, wanted) || !node?.range) return;
  if (texts.includes(path)) edits.push(replaceText(change, node));
  else if (isMap(node) && isFields(old) && isFields(wanted) && !node.flow)
    editMap({ ...change, node, old, wanted }, edits);
  else if (isSeq(node) && Array.isArray(old) && Array.isArray(wanted) && !node.flow)
    editList({ ...change, node, old, wanted }, edits);
  else if (isScalar(node) && !isFields(wanted) && !Array.isArray(wanted)) edits.push(replaceScalar(change, node));
  else edits.push(replaceNode(change, node, wanted));
}

type Fields = Readonly<Record<string, unknown>>;

function editMap(
  change: Change & { readonly node: YAMLMap; readonly old: Fields; readonly wanted: Fields },
  edits: TextEdit[],
): void {
  const { node, old, wanted, path, text } = change;
  const pairs = new Map(node.items.map((pair) => [nameOf(pair), pair]));
  const isFirstGone = node.items[0] !== undefined && !(nameOf(node.items[0]) in wanted);
  if (isFirstGone || node.items.length === 0) {
    edits.push(replaceNode(change, node, wanted));
    return;
  }
  for (const [name, pair] of pairs) {
    const below = path === "" ? name : `${path}.${name}`;
    if (!(name in wanted)) edits.push(removeLines(pair, text));
    else
      editValue(
        { ...change, node: pair.value as Node | null, old: old[name], wanted: wanted[name], path: below },
        edits,
      );
  }
  const added = Object.entries(wanted).filter(([name]) => !pairs.has(name));
  const column = columnOf(node, text);
  const lines = added.map(([name, value]) => printLines({ [name]: value }, change, column));
  if (lines.length > 0) edits.push(insertAfter(node, text, lines.join("")));
}

function editList(
  change: Change & { readonly node: YAMLSeq; readonly old: readonly unknown[]; readonly wanted: readonly unknown[] },
  edits: TextEdit[],
): void {
  const { node, old, wanted, path, text } = change;
  const below = `${path}[]`;
  if (old.length === wanted.length) {
    for (const [index, item] of node.items.entries())
      editValue({ ...change, node: item as Node, old: old[index], wanted: wanted[index], path: below }, edits);
    return;
  }
  let from = 0;
  while (from < Math.min(old.length, wanted.length) && same(old[from], wanted[from])) from += 1;
  let behind = 0;
  while (behind < Math.min(old.length, wanted.length) - from && same(old.at(-1 - behind), wanted.at(-1 - behind)))
    behind += 1;
  const added = wanted.slice(from, wanted.length - behind);
  const removed = node.items.slice(from, old.length - behind) as Node[];
  const column = dashColumn(node, text);
  const isPlain = column !== undefined && (node.items.length > removed.length || added.length > 0);
  if (!isPlain) {
    edits.push(replaceNode(change, node, wanted));
    return;
  }
  const lines = added.map((item) => printLines([item], change, column)).join("");
  const [first] = removed;
  const start = first ? lineStart(text, first.range?.[0] ?? 0) : endOfItem(node, from - 1, text);
  const end = first ? endOfItem(node, from + removed.length - 1, text) : start;
  edits.push({ start, end, text: lines });
}

function removeLines({ key, value }: Pair, text: string): TextEdit {
  const start = lineStart(text, (key as Node).range?.[0] ?? 0);
  const end = lineEnd(text, (value as Node | null)?.range?.[1] ?? (key as Node).range?.[1] ?? 0);
  return { start, end, text: "" };
}

function insertAfter(node: YAMLMap, text: string, lines: string): TextEdit {
  const last = node.items.at(-1);
  const end = lineEnd(text, (last?.value as Node | null)?.range?.[1] ?? (last?.key as Node).range?.[1] ?? 0);
  return { start: end, end, text: text[end - 1] === "\n" ? lines : `\n${lines}` };
}

function endOfItem(node: YAMLSeq, index: number, text: string): number {
  if (index < 0) return lineStart(text, (node.items[0] as Node).range?.[0] ?? 0);
  return lineEnd(text, (node.items[index] as Node).range?.[1] ?? 0);
}

/** Column of the hyphens of a list, where each stands on the first line of its entry. */
function dashColumn(node: YAMLSeq, text: string): number | undefined {
  const [first] = node.items as Node[];
  if (!first?.range) return undefined;
  const before = text.slice(lineStart(text, first.range[0]), first.range[0]);
  return /^ *- +$/.test(before) ? before.indexOf("-") : undefined;
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (isFields(one) && isFields(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name]))
    );
  }
  return one === other;
}
