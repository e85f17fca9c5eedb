import { readName, readPlain, readQuoted } from "./plain-yaml-scalars.ts";
import type { YamlNode, YamlPair } from "./yaml-node.ts";

/** A list or record in brackets that begins at `start` and is closed before `limit`, on its line; undefined where it is not plain. */
export function readFlow(text: string, start: number, limit: number, level: number): YamlNode | undefined {
  if (level > mostLevels) return undefined;
  const isMap = text[start] === "{";
  const closing = isMap ? "}" : "]";
  const pairs: YamlPair[] = [];
  const items: YamlNode[] = [];
  const names = new Set<string>();
  let at = skipSpaces(text, start + 1);
  while (at < limit && text[at] !== closing) {
    const name = isMap ? readName(text, at) : undefined;
    if (isMap && (!name || names.has(name.value))) return undefined;
    const value = readFlowValue(text, name ? skipSpaces(text, name.end + 1) : at, limit, level + 1);
    if (!value) return undefined;
    if (name) pairs.push({ name, value });
    else items.push(value);
    if (name) names.add(name.value);
    at = skipSpaces(text, value.end);
    if (text[at] === ",") at = skipSpaces(text, at + 1);
    else if (text[at] !== closing) return undefined;
  }
  if (at >= limit) return undefined;
  return isMap ? { start, end: at + 1, pairs } : { start, end: at + 1, items };
}

/** Deeper ones are left to the parser, so that none can exhaust the stack. */
const mostLevels = 50;

function readFlowValue(text: string, start: number, limit: number, level: number): YamlNode | undefined {
  const sign = text[start];
  if (sign === "[" || sign === "{") return readFlow(text, start, limit, level);
  if (sign === '"' || sign === "'") return readQuoted(text, start, text.indexOf(sign, start + 1) + 1);
  flowEnd.lastIndex = start;
  let end = flowEnd.exec(text)?.index ?? limit;
  if (end >= limit) return undefined;
  while (text[end - 1] === " ") end -= 1;
  return text.slice(start, end).includes(":") ? undefined : readPlain(text, start, end);
}

const flowEnd = /[,[\]{}\n]/g;

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}
