import type { MarkdownBody } from "../../records/record.ts";

/** A text as plain Markdown: figures are their numbers, paragraph numbers stand in brackets, and charts are left out. */
export function plainMarkdown({ text }: Pick<MarkdownBody, "text">): string {
  return text
    .replace(/:figure\[([^\]]*)\]\{[^}]*\}/g, "$1")
    .replace(/:para\[([^\]]*)\]/g, "($1)")
    .replace(/^::chart\{[^}]*\}\n*/gm, "")
    .trim();
}
