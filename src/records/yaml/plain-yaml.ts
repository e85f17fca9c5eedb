/*
 * Records written plainly are read without the parser of YAML: names, lists and values one to a line, folded texts, brackets on one line,
 * which is how all but a handful of files are written. The library makes a tree of tokens and one of nodes of each, which was a third of a
 * check's time and most of its memory. What may be another form of the language, or wrong, is left to the library, which alone finds
 * faults; a test damages records at every place and finds no reading that differs from the library's in value or place.
 */
import { readFlow } from "./plain-yaml-flow.ts";
import { readBlockText, readName, readScalar } from "./plain-yaml-scalars.ts";
import type { YamlNode, YamlPair } from "./yaml-node.ts";

/**
 * Reads YAML that is written plainly, as nearly every record is: names, lists and values one to a line, folded texts, lists and records in
 * brackets on one line. Of any other text, and of one in which anything may be wrong, it says nothing (undefined): a parser of the whole
 * language has to tell. It takes a tenth of a parser's time.
 */
export function readPlainYaml(text: string): YamlNode | undefined {
  if (otherLanguage.test(text)) return undefined;
  const lines = splitLines(text);
  const node = readBlock(lines, 0, 0);
  return lines.current === lines.starts.length ? node : undefined;
}

/** The lines of a text that are neither empty nor a remark. */
interface Lines {
  readonly text: string;
  /** Where the first sign of each stands, behind its spaces. */
  readonly starts: readonly number[];
  readonly indents: readonly number[];
  /** Behind the last sign of each. */
  readonly ends: readonly number[];
  /** The line to be read next. */
  current: number;
}

/** Tabs, controls, marks of documents and directives. */
const otherLanguage = /[\u0000-\u0009\u000B-\u001F\u0085\u2028\u2029\uFEFF]|^(?:---|\.\.\.|%)/m;

/** Deeper records are left to the parser, so that none can exhaust the stack. */
const mostLevels = 50;

function splitLines(text: string): Lines {
  const starts: number[] = [];
  const indents: number[] = [];
  const ends: number[] = [];
  for (let from = 0; from < text.length;) {
    const lineFeed = text.indexOf("\n", from);
    const next = lineFeed < 0 ? text.length : lineFeed;
    let start = from;
    while (start < next && text[start] === " ") start += 1;
    if (start < next && text[start] !== "#") {
      let end = next;
      while (text[end - 1] === " ") end -= 1;
      starts.push(start);
      indents.push(start - from);
      ends.push(end);
    }
    from = next + 1;
  }
  return { text, starts, indents, ends, current: 0 };
}

/** The list or record whose first line is the next, `indent` spaces from the margin. */
function readBlock(lines: Lines, indent: number, level: number): YamlNode | undefined {
  const { text, starts, indents, current } = lines;
  const start = starts[current];
  if (start === undefined || indents[current] !== indent || level > mostLevels) return undefined;
  return text.startsWith("- ", start) ? readList(lines, indent, level) : readMap(lines, { indent, start, level });
}

function readList(lines: Lines, indent: number, level: number): YamlNode | undefined {
  const { text, starts, indents, ends } = lines;
  const items: YamlNode[] = [];
  const start = starts[lines.current] ?? 0;
  while (indents[lines.current] === indent) {
    const hyphen = starts[lines.current] ?? 0;
    const end = ends[lines.current] ?? 0;
    if (!text.startsWith("- ", hyphen)) return undefined;
    let at = hyphen + 2;
    while (text[at] === " ") at += 1;
    if (at >= end || text.startsWith("- ", at)) return undefined;
    const item = readName(text, at)
      ? readMap(lines, { indent: indent + at - hyphen, start: at, level: level + 1 })
      : readValue(lines, at, indent, level + 1);
    if (!item) return undefined;
    items.push(item);
  }
  return endsAbove(lines, indent) ? { start, end: items.at(-1)?.end ?? start, items } : undefined;
}

interface MapPlace {
  readonly indent: number;
  /** Where its first name stands, which may be behind the hyphen of a list. */
  readonly start: number;
  readonly level: number;
}

function readMap(lines: Lines, { indent, start, level }: MapPlace): YamlNode | undefined {
  const pairs: YamlPair[] = [];
  const names = new Set<string>();
  let at = start;
  do {
    const name = readName(lines.text, at);
    const value = name && !names.has(name.value) ? readValue(lines, name.end + 1, indent, level + 1) : undefined;
    if (!name || !value) return undefined;
    names.add(name.value);
    pairs.push({ name, value });
    at = lines.starts[lines.current] ?? 0;
  } while (lines.indents[lines.current] === indent);
  return endsAbove(lines, indent) ? { start, end: pairs.at(-1)?.value?.end ?? start, pairs } : undefined;
}

/** Whether the next line belongs to something that began further left, or there is none. */
function endsAbove({ indents, current }: Lines, indent: number): boolean {
  return (indents[current] ?? -1) < indent;
}

/** The value that begins at `from`, or below; it belongs to a name or hyphen `indent` spaces from the margin. */
function readValue(lines: Lines, from: number, indent: number, level: number): YamlNode | undefined {
  const { text, indents, ends, starts } = lines;
  const end = ends[lines.current] ?? 0;
  let at = from;
  while (at < end && text[at] === " ") at += 1;
  if (at >= end) {
    lines.current += 1;
    const below = indents[lines.current] ?? 0;
    return below > indent ? readBlock(lines, below, level) : undefined;
  }
  if (text[at] === ">" || text[at] === "|") {
    const block = readBlockText(text, at, end, indent);
    while (block && (starts[lines.current] ?? text.length) < block.next) lines.current += 1;
    return block?.node;
  }
  lines.current += 1;
  // A text that goes on below.
  if ((indents[lines.current] ?? 0) > indent) return undefined;
  if (text[at] !== "[" && text[at] !== "{") return readScalar(text, at, end);
  const flow = readFlow(text, at, end, level);
  return flow?.end === end ? flow : undefined;
}
