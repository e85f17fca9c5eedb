import type { Rule } from "../issue.ts";
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { findBadText } from "../characters.ts";
import { fileText } from "../decode.ts";
import type { FieldPath } from "../locate.ts";
import { explainNumber, shapeNumber } from "../plain-number.ts";

export const fileYaml: Rule = {
  id: "file-yaml",
  severity: "error",
  says: "YAML is written plainly: closed quotation marks and brackets, spaces and no tabs, each field once, no references or tags.",
};

export const textCut: Rule = {
  id: "text-cut",
  severity: "error",
  says: "No text is cut at a ` #`: YAML takes the rest of the line for a remark.",
};

/** Something wrong with a single value of a YAML text that can be read for all that. */
export interface ValueFault {
  /** Where it stands in the text, counted from 0. */
  readonly offset: number;
  readonly problem: string;
  readonly remedy: string;
  readonly rule: Rule;
  /** Given where it depends on what the field is: a remark after a text may be a part of it, one after a word of a list is not. */
  readonly cut?: { readonly path: FieldPath; readonly isAttached: boolean };
}

/** The document, its maps, lists and pairs on the way to a value. */
export type Ancestors = readonly (Node | Pair | object)[];

/** What is wrong with a value, or with the name of a field: with its characters, its quotation marks, its digits, or a remark behind it. */
export function findValueFaults(node: Scalar, ancestors: Ancestors, text: string): ValueFault[] {
  const [start, end] = node.range ?? [0, 0];
  const at = (offset: number, rule: Rule, problem: string, remedy: string): ValueFault => ({
    ...{ offset, rule, problem, remedy },
  });
  const { value, type } = node;
  if (typeof value === "number") {
    const fault = explainNumber(node.source ?? String(value));
    if (fault) return [at(start, shapeNumber, fault.problem, fault.remedy)];
    return cutAfter(node, ancestors, text);
  }
  if (value === null) return type === "PLAIN" ? cutAfter(node, ancestors, text) : [];
  if (typeof value !== "string") return [];
  if (type === "QUOTE_DOUBLE" && text.slice(start, end).includes("\\")) {
    const [bad] = findBadText(value);
    if (bad) return [at(start, fileText, bad.problem, bad.remedy)];
  }
  const markup = explainMarkup(value);
  if (markup) return [at(start, fileText, markup.problem, markup.remedy)];
  if (type !== "PLAIN") return [];
  if (isInCurlyQuotes(value)) {
    const problem = "The curly quotation marks around this text would be published.";
    const remedy = `Use straight ones ("…"), or none; where they belong to the text, put straight ones around them.`;
    return [at(start, fileYaml, problem, remedy)];
  }
  if (/^[A-Za-z][\w-]*:[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(value)) {
    const problem = "The space after the colon here is not an ordinary one, so no field begins.";
    return [at(start, fileYaml, problem, "Delete it, and type a space.")];
  }
  return cutAfter(node, ancestors, text);
}

/** Why a text that is no Markdown would show what is not meant for readers: a comment, or a code of HTML. */
export function explainMarkup(value: string): { readonly problem: string; readonly remedy: string } | undefined {
  if (value.includes("<!--"))
    return {
      problem: "A comment in a text would be published with it.",
      remedy: "Delete it: notes have no place in a text.",
    };
  const code = value.includes("&") ? webCode.exec(value) : null;
  return code
    ? {
        problem: `${code[0]} is the code of a web page for a sign: readers would see the code.`,
        remedy: "Write the sign itself.",
      }
    : undefined;
}

/** Codes of HTML for signs, as text copied from the source of a web page has them. */
const webCode =
  /&(?:amp|nbsp|lt|gt|quot|apos|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip|pound|euro|bull|middot|shy|zwnj|zwj|copy|[aeiou](?:acute|grave|circ|uml)|#\d{2,7}|#x[0-9a-f]{2,6});/i;

/** Whether a text begins and ends with quotation marks of a word processor that belong together, so that they were meant to delimit it. */
function isInCurlyQuotes(value: string): boolean {
  const match = /^([“”„‟«″〝])([\s\S]*)[“”"»″〞]$/u.exec(value) ?? /^([‘’‚‛])([\s\S]*)[‘’']$/u.exec(value);
  if (!match) return false;
  const [, opening = "", inner = ""] = match;
  return opening === "‘" || opening === "’" || opening === "‚" || opening === "‛"
    ? !/[‘]/.test(inner)
    : !/[“”„«»]/.test(inner);
}

/** A remark that follows a value on its line. */
function cutAfter(node: Scalar, ancestors: Ancestors, text: string): ValueFault[] {
  const end = node.range?.[1] ?? 0;
  // A value that is nothing but a remark is none: it ends before the sign, or at it.
  const remark = node.value === null ? /[ \t]*#([^\n]*)/y : /[ \t]+#([^\n]*)/y;
  remark.lastIndex = end;
  const found = /[ \t#]/.test(text[end] ?? "") ? remark.exec(text) : null;
  if (!found) return [];
  const words = (found[1] ?? "").trim();
  const shown = words.length > 30 ? `${words.slice(0, 30)}…` : words;
  const isAttached = /^[\p{L}\p{N}]/u.test(found[1] ?? "");
  return [
    {
      offset: text.indexOf("#", found.index),
      rule: textCut,
      problem: `Everything from # on is a remark, which readers do not see: “#${isAttached ? "" : " "}${shown}”.`,
      remedy:
        "If it belongs to the text, put the whole text in quotation marks; else write the remark on a line of its own.",
      cut: { path: pathOf(node, ancestors), isAttached },
    },
  ];
}

/** The names and positions that lead to a value. */
function pathOf(node: Scalar, ancestors: Ancestors): FieldPath {
  const path: (string | number)[] = [];
  [...ancestors, node].forEach((item, index, all) => {
    const parent = all[index - 1];
    if (isPair(parent) && (item === parent.value || item === parent.key))
      path.push(isScalar(parent.key) ? String(parent.key.value) : "");
    else if (isSeq(parent)) path.push(parent.items.indexOf(item));
    else if (isMap(parent)) return;
  });
  return path;
}
