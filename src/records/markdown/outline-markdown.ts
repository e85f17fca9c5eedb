import { breach, type Issue, type Rule } from "../issue.ts";
import type { Place } from "../locate.ts";
import {
  isDirectiveName,
  markdownFeatures,
  type MarkdownDirective,
  type MarkdownLink,
  type MarkdownOutline,
  type ShownIndicator,
} from "./markdown.ts";
import { checkStrangeDirective, isDirectiveNode, readDirective } from "./markdown-directives.ts";
import { findLayoutSlip } from "./markdown-layout.ts";
import { remedyForHtml } from "./markdown-html.ts";
import { findHiddenText, firstWords, listPictureDefinitions, readLink, type Refuse } from "./markdown-links.ts";
import { isVisible, textOf, type MarkdownNode } from "./markdown-node.ts";
import { readMarkdown } from "./markdown-text.ts";
import { readPage } from "./page-text.ts";
import { checkPageNode, readToWrite, siteUnwritten } from "./page-elements.ts";
import { reportTodo, saysTodo } from "../todo.ts";

export const fileMarkdown: Rule = {
  id: "file-markdown",
  severity: "error",
  says: "A text has no HTML, no unsafe address, no skipped level of headings, no heading or link without words, no picture without a description or from another site, no comment that is not closed, and its directives are complete.",
};

export const proseLayout: Rule = {
  id: "prose-layout",
  severity: "warning",
  says: "What looks like a list, a heading, a table, a note or a quotation in a word processor is one here.",
};

/**
 * Reads the text of a document or page: takes out comments, finds directives, links and headings, refuses HTML, programs, unsafe links and
 * headings that skip a level, and points out what was pasted and is no list, table or heading.
 */
export function outlineMarkdown(
  file: string,
  body: string,
  bodyLine: number,
  form: "markdown" | "mdx",
): MarkdownOutline {
  const isPage = form === "mdx";
  const read = isPage ? readPage(body) : readMarkdown(body, markdownFeatures);
  const found: Found = { directives: [], links: [], headings: [], indicators: [], issues: [] };
  const report = (place: Place, rule: Rule, problem: string, remedy: string): void => {
    found.issues.push(breach(rule, { file, line: place.line + bodyLine - 1, column: place.column }, problem, remedy));
  };
  if ("problem" in read) {
    report(read, fileMarkdown, read.problem, read.remedy);
    return { text: body, ...found };
  }
  const { text, tree, nested } = read;
  for (const offset of nested) report(placeAt(body, offset), fileMarkdown, nestedComment.problem, nestedComment.remedy);
  const pictures = listPictureDefinitions(tree);
  let depth = 1;
  const visit = (node: MarkdownNode, level: number): void => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    const at = { line: place.line + bodyLine - 1, column: place.column };
    const refuse: Refuse = (problem, remedy) => {
      report(place, fileMarkdown, problem, remedy);
    };
    for (const { problem, remedy } of findHiddenText(node, text)) refuse(problem, remedy);
    if (node.type === "heading") depth = readHeading(node, depth, found, refuse);
    else readElement(node, { isPage, at, found, refuse, text });
    for (const { rule, problem, remedy } of findRemarks(node, text, level, isPage))
      report(place, rule, problem, remedy);
    if (node.value !== undefined && nodesOfWords.includes(node.type) && saysTodo(node.value))
      found.issues.push(reportTodo({ file, ...at }, node.value, { inDraft: false, mayBeDraft: true }));
    const link = readLink(node, pictures, refuse);
    if (link) found.links.push({ ...link, ...at });
    if (level === greatestDepth)
      refuse("The text is nested too deeply here.", "Take it out of some of the lists or quotations.");
    else for (const child of node.children ?? []) visit(child, level + 1);
  };
  visit(tree, 0);
  return { text, ...found };
}

/** What is found in a text so far. */
interface Found {
  readonly directives: MarkdownDirective[];
  readonly links: MarkdownLink[];
  readonly headings: string[];
  readonly indicators: ShownIndicator[];
  readonly issues: Issue[];
}

const nestedComment = {
  problem: "A comment begins within a comment here, and what follows would be published.",
  remedy: "Close the first one before the second.",
};

function placeAt(body: string, offset: number): Place {
  const before = body.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** Notes a heading; returns its level. `previous` is that of the heading before. */
function readHeading(node: MarkdownNode, previous: number, { headings }: Found, refuse: Refuse): number {
  const words = textOf(node);
  const level = checkHeading(node.depth ?? 2, previous, refuse);
  headings.push(words);
  if (!isVisible(words) || !/[\p{L}\p{N}\p{S}]/u.test(words))
    refuse("This heading has no words.", "Write them, or delete the line.");
  return level;
}

/** HTML, directives, and the elements of a page. */
function readElement(
  node: MarkdownNode,
  { isPage, at, found, refuse, text }: { isPage: boolean; at: Place; found: Found; refuse: Refuse; text: string },
): void {
  if (node.type === "html" && !(node.value ?? "").includes("<!--"))
    refuse(`HTML is not allowed in a document: ${firstWords(node.value)}.`, remedyForHtml(node.value ?? ""));
  else if (isDirectiveNode(node) && isDirectiveName(node.name ?? ""))
    found.directives.push(readDirective(node, { at, text }, refuse));
  else if (isDirectiveNode(node)) checkStrangeDirective(node, refuse);
  else if (isPage)
    for (const id of checkPageNode(node, refuse))
      found.indicators.push({ id, isChart: node.name === "IndicatorChart", ...at });
}

/** What is left to write, and what looks like something that it is not. */
function findRemarks(
  node: MarkdownNode,
  text: string,
  level: number,
  isPage: boolean,
): { readonly rule: Rule; readonly problem: string; readonly remedy: string }[] {
  const unwritten = isPage ? readToWrite(node) : undefined;
  const slip = findLayoutSlip(node, text, { isTop: level === 1, isPage });
  return [
    ...(unwritten
      ? [
          {
            ...{ rule: siteUnwritten, problem: `Still to be written: ${unwritten}.` },
            remedy: "Write it in the place of the element, or take the sentence out.",
          },
        ]
      : []),
    ...(slip ? [{ rule: proseLayout, ...slip }] : []),
    ...(isPage && typeof node.checked === "boolean"
      ? [
          {
            ...{ rule: proseLayout, problem: "A list of tasks has boxes without names." },
            remedy: "Write “Done:” or “Not done:” in their place.",
          },
        ]
      : []),
  ];
}

const greatestDepth = 100;

const nodesOfWords: readonly string[] = ["text", "inlineCode", "code"];

function checkHeading(level: number, previous: number, refuse: Refuse): number {
  if (level === 1) refuse("A heading with one # is the title, which the page already has.", "Use ## for sections.");
  else if (level > previous + 1)
    refuse(
      `This heading skips a level: ${"#".repeat(level)} after ${"#".repeat(previous)}.`,
      `Use ${"#".repeat(previous + 1)}.`,
    );
  // What follows a title in the text is judged as if that were a section.
  return Math.max(2, level);
}
