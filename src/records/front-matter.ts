import { breach, type Issue, type Rule } from "./issue.ts";

export const fileForm: Rule = {
  id: "file-form",
  severity: "error",
  says: "A list is a list, and a Markdown file begins with its fields between two lines of three hyphens.",
};

/** A Markdown file cut in two: the YAML between the two `---` lines, and the text below. */
export interface SplitMarkdown {
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Cuts a Markdown file at its front matter. */
export function splitFrontMatter(file: string, text: string): SplitMarkdown | { readonly issue: Issue } {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "---") {
    return refuse(
      file,
      1,
      "The file does not begin with its fields.",
      "Put a line of three hyphens, the fields, and another line of three hyphens at the top.",
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0)
    return refuse(
      file,
      1,
      "The fields that begin here are not closed.",
      "Put a line of three hyphens after the last field.",
    );
  // Astro, which renders pages, ends the fields at the first line that only begins with such a sign.
  const sign = lines.findIndex((line, index) => index > 0 && index < end && /^(?:---|\+\+\+)/.test(line));
  if (sign > 0)
    return refuse(file, sign + 1, "A line of the fields begins with --- or +++.", "Only the line that ends them does.");
  return { frontMatter: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}

function refuse(file: string, line: number, problem: string, remedy: string) {
  return { issue: breach(fileForm, { file, line, column: 1 }, problem, remedy) };
}
