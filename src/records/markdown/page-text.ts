import { mdxToMdast, type Features } from "satteri";
import type { Place } from "../locate.ts";
import type { MarkdownNode } from "./markdown-node.ts";
import type { PublishedMarkdown } from "./markdown-text.ts";

/** Parses a page. What its parser refuses it says in terms of programs, at a place that it puts before its words. */
export function readPage(
  body: string,
): PublishedMarkdown | ({ readonly problem: string; readonly remedy: string } & Place) {
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

/** What Astro's own MDX has, so that nothing can be a program to it that is none here. */
const pageFeatures: Features = { directive: false, frontmatter: false, gfm: true, smartPunctuation: true };
