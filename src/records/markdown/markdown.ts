import type { Features } from "satteri";
import type { Issue } from "../issue.ts";

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

/** An address in a text: of a link, or of a picture. */
export interface MarkdownLink {
  readonly address: string;
  readonly isPicture: boolean;
  readonly line: number;
  readonly column: number;
}

/** An indicator that a component of a page shows. */
export interface ShownIndicator {
  readonly id: string;
  /** Whether it is a chart, of which a page has one. */
  readonly isChart: boolean;
  readonly line: number;
  readonly column: number;
}

/** What the checks need to know of a text, and what is wrong with it by itself. */
export interface MarkdownOutline {
  /** The text as it is published: without comments. */
  readonly text: string;
  readonly directives: readonly MarkdownDirective[];
  readonly links: readonly MarkdownLink[];
  /** The words of its headings. */
  readonly headings: readonly string[];
  readonly indicators: readonly ShownIndicator[];
  readonly issues: readonly Issue[];
}
