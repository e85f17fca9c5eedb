import { Document, isScalar, parseDocument, stringify, visit, type Node } from "yaml";

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

/** A number keeps the decimals that stood there; a text of several lines stays one. */
export function replaceScalar(
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
  const given = typeof wanted === "string" ? wanted.trimEnd() : undefined;
  const isLong = given?.includes("\n") === true;
  if (given === undefined || (!isBlock && !isLong))
    return { start, end, text: stringify(wanted, { lineWidth: 0 }).trimEnd() };
  const line = text.slice(lineStart(text, start));
  const column = (/^ */.exec(line)?.[0].length ?? 0) + (/^ *- /.test(line) ? 2 : 0);
  const [head = "", ...below] = isLong
    ? stringify({ k: given }, { lineWidth: 0 }).slice("k: ".length).trimEnd().split("\n")
    : [">-", ...indent(wrap(given, 116 - column).join("\n"), 2).split("\n")];
  const lines = `${indent(below.join("\n"), column)}\n`;
  if (isBlock) return { start, end, text: `${head}\n${lines}` };
  // What stands behind the value on its line is a remark, and stays one.
  const next = text.indexOf("\n", end);
  const rest = text.slice(end, next === -1 ? text.length : next).trimEnd();
  return { start, end: lineEnd(text, end), text: `${head}${rest}\n${lines}` };
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
export function replaceText({ wanted, text }: Change, node: Node): TextEdit {
  const [start = 0, end = 0] = node.range ?? [];
  const given = String(wanted).trimEnd();
  const column = start - lineStart(text, start);
  const kept = text.slice(start, end);
  const after = kept.slice(kept.trimEnd().length);
  return { start, end, text: `${given.replaceAll("\n", `\n${" ".repeat(column)}`)}${after}` };
}

/** Another value in the place of one: in brackets where that stood in brackets. */
export function replaceNode({ text, path, texts }: Change, node: Node, wanted: unknown): TextEdit {
  const [start = 0, end = 0] = node.range ?? [];
  const value = resolveTexts(wanted, path, texts);
  const isFlow = /^[[{]/.test(text.slice(start, end));
  const kept = text.slice(start, end);
  const after = kept.slice(kept.trimEnd().length);
  const column = start - lineStart(text, start);
  if (isFlow) return { start, end, text: printInBrackets(value) + after };
  if (isScalar(node) && typeof value === "object") {
    const own = /^ */.exec(text.slice(lineStart(text, start)))?.[0].length ?? 0;
    return { start, end, text: `\n${indent(stringify(value, { lineWidth: 118 }).trimEnd(), own + 2)}${after}` };
  }
  return { start, end, text: indentRest(stringify(value, { lineWidth: 118 }).trimEnd(), column) + after };
}

/** A value on one line: words of several lines with signs for where they end. */
function printInBrackets(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && scalar.value.includes("\n")) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document
    .toString({ collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true, doubleQuotedAsJSON: true })
    .trimEnd();
}

/** Fields or entries of a list that are new at a place, each on lines of its own, `column` from the margin. */
export function printLines(value: object, { path, texts }: Pick<Change, "path" | "texts">, column: number): string {
  return indent(stringify(resolveTexts(value, path, texts), { lineWidth: 118 }), column);
}

/** What a text in YAML holds, with each number as it is printed there. Throws what the parser says where it is no YAML. */
function parseText(text: string): unknown {
  const { contents, errors } = parseDocument(text);
  if (errors[0]) throw errors[0];
  return contents;
}

/** A value in which what is given as YAML is what that says. */
export function resolveTexts(value: unknown, path: string, texts: readonly string[]): unknown {
  if (texts.includes(path) && typeof value === "string") return parseText(value);
  if (Array.isArray(value)) return value.map((item) => resolveTexts(item, `${path}[]`, texts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      resolveTexts(each, path === "" ? name : `${path}.${name}`, texts),
    ]),
  );
}

/** How far from the margin a value begins. */
export function columnOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  return start - lineStart(text, start);
}

/** Where the line begins in which something stands. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the line in which something ends; where it ends with a line already, just there. */
export function lineEnd(text: string, at: number): number {
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
