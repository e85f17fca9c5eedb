import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ParsedNode,
  type YAMLError,
} from "yaml";
import { breach, type Issue } from "./issue.ts";
import type { FieldLocator, Place } from "./locate.ts";
import { remedyForSign } from "./plain-number.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { findLayoutSlip } from "./yaml-layout.ts";
import { createYamlLocator } from "./yaml-locator.ts";
import { toValue, type YamlNode } from "./yaml-node.ts";
import { fileYaml, findValueFaults, type ValueFault } from "./yaml-values.ts";

/** What a YAML text holds, with the places of its parts; `issues` is empty where it could be read whole. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly locator: FieldLocator;
  readonly issues: readonly Issue[];
  /** What is wrong with single values; the rest can be judged for all that. */
  readonly faults: readonly PlacedFault[];
}

/** A fault of a value at its place in the file. */
export type PlacedFault = Omit<ValueFault, "offset"> & Place;

/** Reads one YAML document: at once where it is written plainly, else with a parser, which tells what is wrong with it. */
export function readYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const plain = readPlainYaml(text);
  if (!plain) return parseYaml(file, text, firstLine);
  return { value: toValue(plain), locator: createYamlLocator(plain, text, firstLine), issues: [], faults: [] };
}

/**
 * Parses one YAML document of the plain kind that officers write. Aliases, anchors, tags, merge keys, repeated keys and
 * several documents in one file are refused; nothing is ever expanded, so a hostile file costs no more than its length.
 * `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    merge: false,
    schema: "core",
    strict: true,
    uniqueKeys: isSameKey,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const { refused, faults } = inspectNodes(file, document, text, placeOf);
  const repeated = document.errors.filter((error) => error.code === "DUPLICATE_KEY");
  const [error] = document.errors
    .filter((other) => !repeated.includes(other))
    .sort((a, b) => a.pos[0] - b.pos[0] || Number(isOverLines(b)) - Number(isOverLines(a)));
  const unreadable = error && explainYamlError(file, error, placeOf(findOpening(document, error)), text);
  const slip = error && isOfLayout(error) ? findLayoutSlip(text, lineCounter.linePos(error.pos[0]).line) : undefined;
  const issues = [
    ...repeated.map((other) => explainYamlError(file, other, placeOf(other.pos[0]), text)),
    // What else is found in a text that is laid out wrongly follows from that.
    ...(slip
      ? [breach(fileYaml, { file, line: slip.line + firstLine - 1, column: slip.column }, slip.problem, slip.remedy)]
      : refused),
    // What cannot be read makes more of the text unreadable, and often follows from what is refused on the same line.
    ...(unreadable && !slip && !refused.some((issue) => issue.line === unreadable.line) ? [unreadable] : []),
  ];
  const locator = createYamlLocator(takeNode(document.contents), text, firstLine);
  if (issues.length > 0) return { value: undefined, locator, issues, faults };
  return { value: document.toJS({ maxAliasCount: 0 }), locator, issues, faults };
}

/** Whether an error can follow from how a text is laid out: not what is opened and not closed, nor a tab or a second record. */
function isOfLayout({ code, message }: YAMLError): boolean {
  const others: readonly YAMLError["code"][] = ["TAB_AS_INDENT", "MULTIPLE_DOCS", "DUPLICATE_KEY"];
  return !others.includes(code) && !/closing|^Flow/.test(message);
}

function isOverLines(error: YAMLError): boolean {
  return error.code === "MULTILINE_IMPLICIT_KEY";
}

function isSameKey(a: ParsedNode, b: ParsedNode): boolean {
  return a === b || (isScalar(a) && isScalar(b) && String(a.value) === String(b.value));
}

/** Where the quotation mark or bracket stands that is not closed; for other mistakes the place of the mistake. */
function findOpening(document: Document, error: YAMLError): number {
  const [offset] = error.pos;
  if (!/^Missing closing|^Flow/.test(error.message)) return offset;
  let opening = offset;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range || node.range[0] > offset) return;
    const opens = isScalar(node) ? node.type?.startsWith("QUOTE") : isCollection(node) && node.flow;
    if (opens && node.range[2] >= offset) opening = node.range[0];
  });
  return opening;
}

/** Syntax that is refused, and faults of values, found in one walk. */
function inspectNodes(
  file: string,
  document: Document,
  text: string,
  placeOf: (offset: number) => Place,
): { readonly refused: Issue[]; readonly faults: PlacedFault[] } {
  const issues: Issue[] = [];
  const faults: PlacedFault[] = [];
  const refuse = (node: Node, problem: string, remedy: string, sign = "") => {
    const offset = node.range?.[0] ?? 0;
    const start = sign === "" ? offset : Math.max(0, text.lastIndexOf(sign, offset));
    issues.push(breach(fileYaml, { file, ...placeOf(start) }, problem, remedy));
  };
  visit(document, (key, node, ancestors) => {
    if (!isNode(node)) return;
    if (isScalar(node)) {
      for (const { offset, ...fault } of findValueFaults(node, ancestors, text))
        faults.push({ ...fault, ...placeOf(offset) });
    }
    if (isAlias(node) && /^\*\s*(?:$|\n)/.test(text.slice(node.range?.[0] ?? 0)))
      refuse(node, "A * alone is no value here.", remedyForSign("*") ?? "");
    else if (isAlias(node))
      refuse(
        node,
        "A reference with * is not allowed here.",
        "Write the value out in full, or put it in quotation marks.",
      );
    else if (node.anchor !== undefined)
      refuse(node, "A name with & is not allowed here.", "Put the text in quotation marks.", "&");
    if (node.tag !== undefined)
      refuse(node, "A tag with ! is not allowed here.", "Put the text in quotation marks.", "!");
    if (key === "key" && isScalar(node) && (node.value === "<<" || node.value === "__proto__")) {
      refuse(node, `The field name ${node.value} is not allowed.`, "Remove this line.");
    }
    if (key === "key" && !isScalar(node))
      refuse(node, "A field name must be a single word.", "Check the brackets and colons on this line.");
  });
  return { refused: issues, faults };
}

function explainYamlError(file: string, error: YAMLError, place: Place, text: string): Issue {
  const code = error.message.startsWith("Flow") ? "MISSING_CHAR" : error.code;
  const [problem, remedy] = yamlErrorWords[code] ?? defaultWords(error, text);
  return breach(fileYaml, { file, ...place }, problem, remedy);
}

const yamlErrorWords: Partial<Record<YAMLError["code"], [problem: string, remedy: string]>> = {
  TAB_AS_INDENT: ["This line is indented with a tab.", "Use spaces, two for each level."],
  DUPLICATE_KEY: ["This field stands here twice.", "Keep one of the two."],
  MULTIPLE_DOCS: ["A second record starts here after a line of three hyphens.", "Keep one record in a file."],
  MISSING_CHAR: [
    "Something that was opened here is not closed.",
    "Look for a missing quotation mark, bracket or colon.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "A field name runs over several lines.",
    "Look for a missing quotation mark or colon on this line or the one above.",
  ],
  BAD_INDENT: ["This line is not indented like the others of its list or record.", "Line it up with them."],
  BLOCK_AS_IMPLICIT_KEY: [
    "There are two colons where one is expected.",
    "Put text that contains a colon in quotation marks.",
  ],
  BLOCK_IN_FLOW: ["A list or record starts inside brackets.", "Look for a bracket that is not closed."],
  UNEXPECTED_TOKEN: [
    "This is not expected here.",
    "Put text with special characters in quotation marks, and check the lines above.",
  ],
  IMPOSSIBLE: ["This line cannot be understood.", "Put text with special characters in quotation marks."],
};

function defaultWords(error: YAMLError, text: string): [string, string] {
  const start = text[error.pos[0]];
  if (start === "@" || start === "`" || start === "%")
    return [`Text cannot begin with ${start} here.`, "Put it in quotation marks."];
  return ["This line cannot be understood.", "Check its quotation marks, colons and spaces."];
}

/** A node of the library as one that both readers make; of names that are no single value nothing can be found. */
function takeNode(node: unknown): YamlNode | undefined {
  if (!isNode(node)) return undefined;
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node)) return { start, end, value: node.value, printed: node.source ?? String(node.value) };
  if (isSeq(node)) return { start, end, items: node.items.map(takeNode) };
  const pairs = isMap(node) ? node.items : [];
  return {
    ...{ start, end },
    pairs: pairs.flatMap(({ key, value }) => {
      const name = takeNode(key);
      return name && "printed" in name ? [{ name, value: takeNode(value) }] : [];
    }),
  };
}
