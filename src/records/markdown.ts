import { markdownToMdast, type Features } from "satteri";
import type { Issue } from "./issue.ts";
import { suggest } from "./nearest.ts";

/** The Markdown that documents may use: GitHub's tables and lists, and our directives. */
export const markdownFeatures: Features = { directive: true, frontmatter: false, gfm: { footnotes: false } };

/** A directive of ours in a text, with its place in the file. */
export interface MarkdownDirective {
  readonly name: DirectiveName;
  /** The text in square brackets. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

/** The directives that prose can use, and the attributes that each needs. Anything else with a colon is plain text. */
export const directiveAttributes = {
  figure: ["indicator", "area", "period"],
  chart: ["indicator"],
  para: [],
} as const satisfies Record<string, readonly string[]>;

export type DirectiveName = keyof typeof directiveAttributes;

/** Whether `name` is a directive of ours; "10:30am" is not. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directiveAttributes, name);
}

/**
 * Paragraph numbers of the original that `:para[10]`, `:para[10-12]` or `:para[1.10-1.12]` stands for, in order; undefined where it
 * is written wrongly.
 */
export function parseParagraphNumbers(label: string): readonly string[] | undefined {
  const match = /^((?:\d{1,3}\.)*)(\d{1,4})(?:[-–]((?:\d{1,3}\.)*)(\d{1,4}))?$/.exec(label.trim());
  if (!match) return undefined;
  const [, prefix = "", firstText = "", lastPrefix = prefix, lastText = firstText] = match;
  const [first, last] = [Number(firstText), Number(lastText)];
  if (lastPrefix !== prefix || last < first || last - first > 200) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);
}

/** What the checks need to know of a text, and what is wrong with it by itself. */
export interface MarkdownOutline {
  readonly directives: readonly MarkdownDirective[];
  readonly issues: readonly Issue[];
}

/** Reads a Markdown body: finds directives and refuses raw HTML, unsafe links and headings that skip a level. */
export function outlineMarkdown(file: string, body: string, bodyLine: number): MarkdownOutline {
  const issues: Issue[] = [];
  const directives: MarkdownDirective[] = [];
  let depth = 1;
  const visit = (node: MarkdownNode, level = 0): void => {
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    const column = node.position?.start.column ?? 1;
    const refuse = (problem: string, remedy: string) => {
      issues.push({ file, line, column, severity: "error", problem, remedy, rule: "file-markdown" });
    };
    if (node.type === "html" && !isComment(node.value ?? "")) {
      refuse(
        `HTML is not allowed in a document: ${firstWords(node.value)}.`,
        "Write it in Markdown, or put a backslash before <.",
      );
    } else if (
      (node.type === "link" || node.type === "image" || node.type === "definition") &&
      !isSafeAddress(node.url ?? "")
    ) {
      refuse(
        `This address is not allowed: ${firstWords(node.url)}.`,
        "Use an address that starts with https://, http://, mailto:, / or #.",
      );
    } else if (node.type === "heading") {
      depth = checkHeading(node.depth ?? 2, depth, refuse);
    } else if (isDirectiveNode(node) && isDirectiveName(node.name ?? "")) {
      directives.push(readDirective(node, line, column, refuse));
    }
    if (node.type === "image" && !node.alt)
      refuse("This picture has no description.", "Write what it shows between the square brackets.");
    if (level === greatestDepth)
      refuse("The text is nested too deeply here.", "Take it out of some of the lists or quotations.");
    else
      node.children?.forEach((child) => {
        visit(child, level + 1);
      });
  };
  visit(markdownToMdast(body, { features: markdownFeatures }) as MarkdownNode);
  return { directives, issues };
}

const greatestDepth = 100;

interface MarkdownNode {
  type: string;
  name?: string;
  value?: string;
  url?: string;
  alt?: string;
  depth?: number;
  attributes?: Record<string, string | null | undefined> | null;
  position?: { start: { line: number; column: number } };
  children?: MarkdownNode[];
}

type Refuse = (problem: string, remedy: string) => void;

function isDirectiveNode(node: MarkdownNode): boolean {
  return node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective";
}

function readDirective(node: MarkdownNode, line: number, column: number, refuse: Refuse): MarkdownDirective {
  const name = node.name as DirectiveName;
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) attributes[key] = value ?? "";
  const known: readonly string[] = directiveAttributes[name];
  for (const wanted of known)
    if (!attributes[wanted])
      refuse(`The directive ${name} lacks ${wanted}.`, `Write ${wanted}=… in its curly brackets.`);
  for (const given of Object.keys(attributes)) {
    if (!known.includes(given)) refuse(`The directive ${name} has no ${given}.`, suggest(given, known, "attributes"));
  }
  const label = (node.children ?? []).map(textOf).join("");
  if (name === "para" && !parseParagraphNumbers(label))
    refuse("The paragraph number is not a number or a range.", "Write :para[10] or :para[10-12].");
  if (name === "figure" && label === "")
    refuse("The figure has no text.", "Write the number as printed in the square brackets.");
  return { name, label, attributes, line, column };
}

function textOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

function checkHeading(level: number, previous: number, refuse: Refuse): number {
  if (level === 1) refuse("A heading with one # is the title, which the page already has.", "Use ## for sections.");
  else if (level > previous + 1)
    refuse(
      `This heading skips a level: ${"#".repeat(level)} after ${"#".repeat(previous)}.`,
      `Use ${"#".repeat(previous + 1)}.`,
    );
  return level;
}

/** Whether HTML is one comment and nothing else, in the way in which browsers read comments. */
function isComment(html: string): boolean {
  return /^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->$/.test(html.trim());
}

/** Addresses that cannot run a script. */
function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(address.trim());
}

function firstWords(text: string | undefined): string {
  const line = (text ?? "").split("\n")[0] ?? "";
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
