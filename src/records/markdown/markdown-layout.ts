import { isStarBetweenWords } from "./markdown-text.ts";
import { sourceOf, textOf, type MarkdownNode } from "./markdown-node.ts";
import { findLostCells, findRawLines, findRawSigns, type LayoutSlip } from "./markdown-raw.ts";

/**
 * What is wrong with the layout of a part of a text: what a word processor shows as a list, a heading, a table or a note, and Markdown
 * does not, and the other way round. `isTop` is whether it stands in no list and no quotation, `isPage` whether it is a page, whose signs nobody puts right.
 */
export function findLayoutSlip(
  node: MarkdownNode,
  text: string,
  { isTop, isPage }: { readonly isTop: boolean; readonly isPage: boolean },
): LayoutSlip | undefined {
  switch (node.type) {
    case "paragraph":
      return findSlipOfParagraph(sourceOf(node, text).split("\n")) ?? (isTop ? findBoldHeading(node) : undefined);
    case "table":
      return findLostCells(sourceOf(node, text));
    case "code":
      return /^[ \t>]*(?:`{3}|~{3})/.test(sourceOf(node, text)) ? undefined : slips.indentedCode;
    case "list":
      return findSlipOfList(node, text);
    case "blockquote":
      return /^>[ \t]*[£<>]?\d/.test(sourceOf(node, text)) ? slips.quotedNumber : undefined;
    case "linkReference":
    case "definition":
      return node.identifier?.startsWith("^") ? slips.footnote : undefined;
    case "text":
      return /(?<!\\)\[\^[^\]\s]{1,12}\]/.test(sourceOf(node, text))
        ? slips.footnote
        : findRawSigns(sourceOf(node, text));
    case "delete":
      return isPage && !sourceOf(node, text).startsWith("~~") ? slips.struckOut : undefined;
    case "emphasis":
    case "strong":
      return isPage && isStarBetweenWords(node, text) ? slips.lostStar : undefined;
    default:
      return undefined;
  }
}

const bullet = /^[ \t]*(?:[•◦▪▫■□●○◼◻◾◽▶►➢➤❖✓✔‣⁃∙·●]|[oO§Ø](?=\t))[ \t]*\S/;
const dash = /^[ \t]*[–—][ \t]+\S/;
const lettered = /^[ \t]*(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{2,4})[.)])[ \t]+\S/i;

/** The last line of a paragraph ends it, so that a hyphen there parts no word. */
function findSlipOfParagraph(lines: readonly string[]): LayoutSlip | undefined {
  return findSlipOfLines(lines) ?? findRawLines([...lines.slice(0, -1), `${lines.at(-1) ?? ""} `]);
}

function findSlipOfLines(lines: readonly string[]): LayoutSlip | undefined {
  if (
    lines.some((line) => bullet.test(line)) ||
    dash.test(lines[0] ?? "") ||
    lines.filter((line) => dash.test(line)).length > 1
  )
    return slips.bullets;
  if (lines.filter((line) => lettered.test(line)).length > 1) return slips.letters;
  const tabbed = lines.filter((line) => /\S[ ]*\t+[ ]*\S/.test(line));
  if (tabbed.length > 1 || tabbed.some((line) => line.trim().split(/\t+/).length > 2)) return slips.tabs;
  return undefined;
}

/** A line in bold on its own is a heading to the eye, and none to a screen reader or a list of contents. WCAG 2.2, success criterion 1.3.1. */
function findBoldHeading({ children = [] }: MarkdownNode): LayoutSlip | undefined {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "strong") return undefined;
  const words = textOf(only).trim();
  if (words.length > 80 || /[.!?;,]$/.test(words)) return undefined;
  return {
    problem: `“${words}” stands in bold on a line of its own, so it looks like a heading and is none.`,
    remedy: "Write it as a heading, with ## or ### before it; or put it into the sentence that follows.",
  };
}

function findSlipOfList(node: MarkdownNode, text: string): LayoutSlip | undefined {
  if (node.ordered && (node.start ?? 1) >= 1000)
    return {
      problem: `“${String(node.start)}.” at the start of a line begins a numbered list.`,
      remedy: `Put a backslash before the point: ${String(node.start)}\\.; or join the line to the one above.`,
    };
  if (/^\+[ \t]+[£]?\d/.test(sourceOf(node, text))) return slips.plusSign;
  return undefined;
}

/** What is said of each slip that is told in the same words wherever it is. */
const slips = {
  indentedCode: {
    problem: "Text that is indented by four spaces is shown as the code of a program.",
    remedy: "Remove the spaces; where code is meant, put three back-ticks on the lines before and after it.",
  },
  quotedNumber: {
    problem: "The > at the start of a line begins a quotation, and is lost.",
    remedy: "Put a backslash before it, or write the words: more than.",
  },
  footnote: {
    problem: "Footnotes are not made here: readers see the brackets.",
    remedy: "Put the note into the text, in brackets, or among the notes of the document.",
  },
  struckOut: {
    problem: "What stands between two single tildes is struck out.",
    remedy: "Put a backslash before each tilde; use two tildes where it is to be struck out.",
  },
  lostStar: {
    problem: "The stars here are taken for emphasis, and are lost.",
    remedy: "Put a backslash before each star.",
  },
  bullets: {
    problem: "Lines that begin with a bullet or dash here run together: they are no list.",
    remedy: "Begin each with a hyphen and a space, after a blank line.",
  },
  letters: {
    problem: "Lines that begin with (a), (b) and so on run together here.",
    remedy: "Begin each with a hyphen and a space before the letter, after a blank line.",
  },
  tabs: {
    problem: "Columns that were pasted with tabs run together here: they are no table.",
    remedy: "Write the table with upright lines: | Year | Figure |, and | --- | --- | below it.",
  },
  plusSign: {
    problem: "The + at the start of a line begins a list, and is lost.",
    remedy: "Put a backslash before it, or write the number without a space: +5.",
  },
} as const satisfies Readonly<Record<string, LayoutSlip>>;
