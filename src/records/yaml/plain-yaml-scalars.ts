import { explainNumber } from "../plain-number.ts";
import type { YamlScalar } from "./yaml-node.ts";
import { explainMarkup } from "./yaml-values.ts";

/** The name of a field. */
export type YamlName = YamlScalar & { readonly value: string };

/** The name that stands at `start` with its colon, which is at its end. */
export function readName(text: string, start: number): YamlName | undefined {
  namePattern.lastIndex = start;
  const written = namePattern.exec(text)?.[1];
  if (written === undefined || written.length > longestName || otherNames.test(written)) return undefined;
  const value = written.startsWith('"') ? written.slice(1, -1) : written;
  return explainMarkup(value) ? undefined : { start, end: start + written.length, value, printed: value };
}

const namePattern = /([A-Za-z][\w-]*|"[^"\\\n]+"):(?=[ \n])/y;
/** Names that YAML reads as no text, or that are refused. */
const otherNames = /^(?:true|false|null|"<<"|"__proto__")$/i;
/** YAML ends a name after 1,024 signs. https://yaml.org/spec/1.2.2/#742-flow-mappings */
const longestName = 200;

/** The single value from `start` to `end`, on one line. */
export function readScalar(text: string, start: number, end: number): YamlScalar | undefined {
  return text[start] === '"' || text[start] === "'" ? readQuoted(text, start, end) : readPlain(text, start, end);
}

/** A text in quotation marks, the first at `start`, the second just before `end`; none may stand in it, nor an escape. */
export function readQuoted(text: string, start: number, end: number): YamlScalar | undefined {
  const mark = text[start] ?? "";
  if (end < start + 2 || text[end - 1] !== mark) return undefined;
  const value = text.slice(start + 1, end - 1);
  if (value.includes(mark) || value.includes("\n") || (mark === '"' && value.includes("\\"))) return undefined;
  return text[end] === mark || explainMarkup(value) ? undefined : { start, end, value, printed: value };
}

/** A value without quotation marks. */
export function readPlain(text: string, start: number, end: number): YamlScalar | undefined {
  const printed = text.slice(start, end);
  if (otherBeginning.test(printed) || otherWithin.test(printed) || explainMarkup(printed)) return undefined;
  const node = (value: unknown): YamlScalar => ({ start, end, value, printed });
  if (plainNumber.test(printed)) return explainNumber(printed) ? undefined : node(Number(printed));
  if (otherNumber.test(printed) || otherWord.test(printed)) return undefined;
  if (printed === "true" || printed === "false") return node(printed === "true");
  return node(printed);
}

/** Signs that have a meaning at the beginning of a value, and quotation marks of a word processor. */
const otherBeginning = /^(?:$|-(?!\d)|[?:,[\]{}#&*!|>'"%@`~\s“”„‟«‘’‚‛″〝])/;
/** What ends a value, begins a remark, or was meant to be a name. */
const otherWithin = /:(?:[ \u00A0\u2000-\u200A\u202F\u205F\u3000]|$)| #/;
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Numbers of YAML's core schema of other forms. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
const otherNumber = /^[-+]?(?:\.?\d[\d.]*(?:e[-+]?\d+)?|\.(?:inf|nan))$|^0[xo][\da-f]+$/i;
const otherWord = /^(?!true$|false$)(?:true|false|null)$/i;

/** A text of several lines, whose sign (`>-` and the like) stands from `start` to `end`; `next` is where the line behind it begins. */
export function readBlockText(
  text: string,
  start: number,
  end: number,
  indent: number,
): { readonly node: YamlScalar; readonly next: number } | undefined {
  const sign = text.slice(start, end);
  const isFolded = sign.startsWith(">");
  if (!/^[>|]-?$/.test(sign) || text[end] !== "\n") return undefined;
  let value = "";
  let depth = 0;
  let empty = 0;
  let next = end + 1;
  for (let from = next; from < text.length;) {
    const lineFeed = text.indexOf("\n", from);
    const line = text.slice(from, lineFeed < 0 ? text.length : lineFeed);
    const spaces = line.search(/[^ ]|$/);
    if (line === "") empty += 1;
    else {
      if (line.endsWith(" ")) return undefined;
      if (depth > 0 && spaces < depth) break;
      if (depth === 0 && (empty > 0 || spaces <= indent)) return undefined;
      if ((depth > 0 && spaces > depth) || lineFeed < 0) return undefined;
      if (depth > 0) value += isFolded && empty === 0 ? " " : "\n".repeat(isFolded ? empty : empty + 1);
      if (depth === 0) depth = spaces;
      value += line.slice(depth);
      empty = 0;
      next = lineFeed + 1;
    }
    from = lineFeed < 0 ? text.length : lineFeed + 1;
  }
  if (depth === 0 || explainMarkup(value)) return undefined;
  if (!sign.endsWith("-")) value += "\n";
  return { node: { start, end: next, value, printed: value }, next };
}
