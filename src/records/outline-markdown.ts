import { mdxToMdast, type Features } from "satteri";
import { breach, type Issue, type Rule } from "./issue.ts";
import type { Place } from "./locate.ts";
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
import { findHiddenText, firstWords, listPictureDefinitions, readLink, type Refuse } from "./markdown-links.ts";
import { isVisible, textOf, type MarkdownNode } from "./markdown-node.ts";
import { readMarkdown, type PublishedMarkdown } from "./markdown-text.ts";
import { checkPageNode, readToWrite, siteUnwritten } from "./page-elements.ts";
import { reportTodo, saysTodo } from "./todo.ts";

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
  const found = { directives: [] as MarkdownDirective[], links: [] as MarkdownLink[], headings: [] as string[] };
  const indicators: ShownIndicator[] = [];
  const issues: Issue[] = [];
  const report = (place: Place, rule: Rule, problem: string, remedy: string): void => {
    issues.push(breach(rule, { file, line: place.line + bodyLine - 1, column: place.column }, problem, remedy));
  };
  if ("problem" in read) {
    report(read, fileMarkdown, read.problem, read.remedy);
    return { text: body, ...found, indicators, issues };
  }
  const { text, tree, nested } = read;
  for (const offset of nested) {
    const before = body.slice(0, offset).split("\n");
    const place = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    report(
      place,
      fileMarkdown,
      "A comment begins within a comment here, and what follows would be published.",
      "Close the first one before the second.",
    );
  }
  const pictures = listPictureDefinitions(tree);
  let depth = 1;
  const visit = (node: MarkdownNode, level: number): void => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    const at = { line: place.line + bodyLine - 1, column: place.column };
    const refuse: Refuse = (problem, remedy) => {
      report(place, fileMarkdown, problem, remedy);
    };
    for (const { problem, remedy } of findHiddenText(node, text)) refuse(problem, remedy);
    if (node.type === "html" && !(node.value ?? "").includes("<!--"))
      refuse(
        `HTML is not allowed in a document: ${firstWords(node.value)}.`,
        "Write it in Markdown, or put a backslash before <.",
      );
    else if (node.type === "heading") {
      depth = checkHeading(node.depth ?? 2, depth, refuse);
      found.headings.push(textOf(node));
      if (!isVisible(textOf(node)) || !/[\p{L}\p{N}\p{S}]/u.test(textOf(node)))
        refuse("This heading has no words.", "Write them, or delete the line.");
    } else if (isDirectiveNode(node) && isDirectiveName(node.name ?? ""))
      found.directives.push(readDirective(node, at, refuse));
    else if (isDirectiveNode(node)) checkStrangeDirective(node, refuse);
    else if (isPage)
      for (const id of checkPageNode(node, refuse))
        indicators.push({ id, isChart: node.name === "IndicatorChart", ...at });
    const unwritten = isPage ? readToWrite(node) : undefined;
    if (unwritten)
      report(
        place,
        siteUnwritten,
        `Still to be written: ${unwritten}.`,
        "Write it in the place of the element, or take the sentence out.",
      );
    if (node.value !== undefined && nodesOfWords.includes(node.type) && saysTodo(node.value))
      issues.push(reportTodo({ file, ...at }, node.value, { inDraft: false, mayBeDraft: true }));
    const link = readLink(node, pictures, refuse);
    if (link) found.links.push({ ...link, ...at });
    const slip = findLayoutSlip(node, text, { isTop: level === 1, isPage });
    if (slip) report(place, proseLayout, slip.problem, slip.remedy);
    if (isPage && typeof node.checked === "boolean")
      report(
        place,
        proseLayout,
        "A list of tasks has boxes without names.",
        "Write “Done:” or “Not done:” in their place.",
      );
    if (level === greatestDepth)
      refuse("The text is nested too deeply here.", "Take it out of some of the lists or quotations.");
    else
      node.children?.forEach((child) => {
        visit(child, level + 1);
      });
  };
  visit(tree, 0);
  return { text, ...found, indicators, issues };
}

const greatestDepth = 100;

const nodesOfWords: readonly string[] = ["text", "inlineCode", "code"];

/** What Astro's own MDX has, so that nothing can be a program to it that is none here. */
const pageFeatures: Features = { directive: false, frontmatter: false, gfm: true, smartPunctuation: true };

/** Parses a page. What its parser refuses it says in terms of programs, at a place that it puts before its words. */
function readPage(body: string): PublishedMarkdown | ({ readonly problem: string; readonly remedy: string } & Place) {
  try {
    return { text: body, tree: mdxToMdast(body, { features: pageFeatures }) as unknown as MarkdownNode, nested: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = "1", column = "1", words = message] =
      /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
    const isComment = words.includes("create a comment");
    return {
      ...{ line: Number(line), column: Number(column) },
      problem: isComment
        ? "A comment cannot be written like this in a page."
        : "The signs < or { here begin something that is not closed.",
      remedy: isComment ? "Write {/* … */}." : "Put a backslash before the sign where it means itself.",
    };
  }
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
