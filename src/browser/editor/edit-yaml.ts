import { isMap, isScalar, isSeq, parse, stringify, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";

/** A piece of text in the place of another. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A value of a file, and what is to stand in its place. */
export interface Change {
  readonly node: Node | null | undefined;
  readonly old: unknown;
  readonly wanted: unknown;
  readonly path: string;
  /** The text in which the node lies. */
  readonly text: string;
  /** Paths of values that are given as YAML. */
  readonly texts: readonly string[];
}

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
  const lines = added.map(([name, value]) => {
    const below = path === "" ? name : `${path}.${name}`;
    return indent(stringify({ [name]: resolveTexts(value, below, change.texts) }, { lineWidth: 118 }), column);
  });
  if (lines.length > 0) edits.push(insertAfter(node, text, lines.join("")));
}

function editList(
  change: Change & { readonly node: YAMLSeq; readonly old: readonly unknown[]; readonly wanted: readonly unknown[] },
  edits: TextEdit[],
): void {
  const { node, old, wanted, path, text, texts } = change;
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
  const lines = added
    .map((item) => indent(stringify([resolveTexts(item, below, texts)], { lineWidth: 118 }), column))
    .join("");
  const [first] = removed;
  const start = first ? lineStart(text, first.range?.[0] ?? 0) : endOfItem(node, from - 1, text);
  const end = first ? endOfItem(node, from + removed.length - 1, text) : start;
  edits.push({ start, end, text: lines });
}

/** A number keeps the decimals that stood there; a text of several lines stays one. */
function replaceScalar(
  { wanted, text }: Change,
  node: Node & { readonly source?: string; readonly type?: string | undefined },
): TextEdit {
  const [start = 0, end = 0] = node.range ?? [];
  const source = text.slice(start, end);
  if (typeof wanted === "number") {
    const decimals = Math.max(countDecimals(source), countDecimals(String(wanted)));
    return { start, end, text: wanted.toFixed(decimals) };
  }
  const isBlock = /^[>|]/.test(source);
  if (!isBlock) return { start, end, text: stringify(wanted, { lineWidth: 0 }).trimEnd() };
  const line = text.slice(lineStart(text, start));
  const column = (/^ */.exec(line)?.[0].length ?? 0) + (/^ *- /.test(line) ? 2 : 0) + 2;
  const given = String(wanted).trimEnd();
  const lines = given.includes("\n") ? ["|-", ...given.split("\n")] : [">-", ...wrap(given, 118 - column)];
  return {
    start,
    end,
    text: `${lines.map((each, index) => (index === 0 || each === "" ? each : " ".repeat(column) + each)).join("\n")}\n`,
  };
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A value that is given as YAML, in its place: one of several lines begins on a line of its own. */
function replaceText({ wanted, text }: Change, node: Node): TextEdit {
  const [start = 0, end = 0] = node.range ?? [];
  const given = String(wanted).trimEnd();
  const column = start - lineStart(text, start);
  const kept = text.slice(start, end);
  const after = kept.slice(kept.trimEnd().length);
  return { start, end, text: `${given.replaceAll("\n", `\n${" ".repeat(column)}`)}${after}` };
}

function replaceNode({ text, path, texts }: Change, node: Node, wanted: unknown): TextEdit {
  const [start = 0, end = 0] = node.range ?? [];
  const value = resolveTexts(wanted, path, texts);
  const isFlow = /^[[{]/.test(text.slice(start, end));
  const kept = text.slice(start, end);
  const after = kept.slice(kept.trimEnd().length);
  const column = start - lineStart(text, start);
  if (isFlow)
    return {
      start,
      end,
      text: stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true }).trimEnd() + after,
    };
  if (isScalar(node) && typeof value === "object") {
    const own = /^ */.exec(text.slice(lineStart(text, start)))?.[0].length ?? 0;
    return { start, end, text: `\n${indent(stringify(value, { lineWidth: 118 }).trimEnd(), own + 2)}${after}` };
  }
  return { start, end, text: indentRest(stringify(value, { lineWidth: 118 }).trimEnd(), column) + after };
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

function resolveTexts(value: unknown, path: string, texts: readonly string[]): unknown {
  if (texts.includes(path) && typeof value === "string") return parse(value) as unknown;
  if (Array.isArray(value)) return value.map((item) => resolveTexts(item, `${path}[]`, texts));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      resolveTexts(each, path === "" ? name : `${path}.${name}`, texts),
    ]),
  );
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function columnOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  return start - lineStart(text, start);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the line in which something ends; where it ends with a line already, just there. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === "\n") return at;
  const next = text.indexOf("\n", at);
  return next === -1 ? text.length : next + 1;
}

function indent(text: string, column: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(column));
}

function indentRest(text: string, column: number): string {
  return text.replace(/\n(?=.)/g, `\n${" ".repeat(column)}`);
}

function countDecimals(printed: string): number {
  return /^-?\d+\.(\d+)$/.exec(printed.trim())?.[1]?.length ?? 0;
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
