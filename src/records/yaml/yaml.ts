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
import { breach, type Issue } from "../issue.ts";
import type { FieldLocator, Place } from "../locate.ts";
import { remedyForSign } from "../plain-number.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { explainYamlError, holdsField, isOfLayout } from "./yaml-errors.ts";
import { findLayoutSlip } from "./yaml-layout.ts";
import { findSignSlip } from "./yaml-signs.ts";
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
  const explainError = (error: YAMLError, offset: number): Issue => {
    const { at = offset, problem, remedy } = explainYamlError(error, text, offset);
    return breach(fileYaml, { file, ...placeOf(at) }, problem, remedy);
  };
  const { refused, faults } = inspectNodes(file, document, text, placeOf);
  const repeated = document.errors.filter((error) => error.code === "DUPLICATE_KEY");
  const [error] = document.errors
    .filter((other) => !repeated.includes(other))
    .sort((a, b) => a.pos[0] - b.pos[0] || Number(isOverLines(b)) - Number(isOverLines(a)));
  const unreadable = error && explainError(error, findOpening(document, error, text));
  const errorLine = error ? lineCounter.linePos(error.pos[0]).line : 0;
  const suspects = [
    ...(error ? [errorLine, errorLine - 1, errorLine + 1] : []),
    ...refused.map(({ line }) => line - firstLine + 1),
  ];
  const slip =
    findSignSlip(text, suspects) ??
    (error && isOfLayout(error) && unreadable?.line === errorLine + firstLine - 1
      ? findLayoutSlip(text, errorLine)
      : undefined);
  const issues = [
    ...repeated.map((other) => explainError(other, other.pos[0])),
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

function isOverLines(error: YAMLError): boolean {
  return error.code === "MULTILINE_IMPLICIT_KEY";
}

function isSameKey(a: ParsedNode, b: ParsedNode): boolean {
  return a === b || (isScalar(a) && isScalar(b) && String(a.value) === String(b.value));
}

/** Where the quotation mark or bracket stands that is not closed; for other mistakes the place of the mistake. */
function findOpening(document: Document, error: YAMLError, text: string): number {
  const [offset] = error.pos;
  const isMissing = /^Missing closing|^Flow/.test(error.message);
  let opening = offset;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range || node.range[0] > offset) return;
    const isQuoted = isScalar(node) && node.type?.startsWith("QUOTE") === true;
    const opens = isQuoted || (isCollection(node) && node.flow === true);
    const [start, end, whole] = node.range;
    // A mark that is not closed takes in whole fields, up to the next mark in the file.
    const isTooLong =
      isQuoted && end <= offset && !text.slice(end, offset).includes("\n") && holdsField(text, start, end);
    if ((isMissing && opens && whole >= offset) || isTooLong) opening = start;
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
      refuse(
        node,
        "A name with & is not allowed here.",
        "Write the values out wherever they are needed; where the sign & belongs to a text, put the text in quotation marks.",
        "&",
      );
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
