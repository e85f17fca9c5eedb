import { breach, type Issue, type Rule } from "../issue.ts";

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
    const [problem, remedy] = explainBeginning(lines);
    return refuse(file, 1, problem, remedy);
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0) {
    const near = lines.findIndex((line, index) => index > 0 && looksLikeHyphens(line));
    return near < 0
      ? refuse(
          file,
          1,
          "The fields that begin here are not closed.",
          "Put a line of three hyphens after the last field.",
        )
      : refuse(
          file,
          near + 1,
          `This line, ${lines[near]?.trim() ?? ""}, does not close the fields.`,
          "Type three hyphens at the beginning of the line, and nothing else.",
        );
  }
  // Astro, which renders pages, ends the fields at the first line that only begins with such a sign.
  const sign = lines.findIndex((line, index) => index > 0 && index < end && /^(?:---|\+\+\+)/.test(line));
  if (sign > 0)
    return refuse(file, sign + 1, "A line of the fields begins with --- or +++.", "Only the line that ends them does.");
  return { frontMatter: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}

/** Why the first line does not begin the fields. */
function explainBeginning(lines: readonly string[]): [problem: string, remedy: string] {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first > 0 && lines[first]?.trimEnd() === "---")
    return [
      `Lines without words stand before the fields, which begin in line ${first + 1}.`,
      "Delete the empty lines at the top.",
    ];
  if (looksLikeHyphens(lines[first] ?? ""))
    return [
      `The first line, ${lines[first]?.trim() ?? ""}, is not three hyphens.`,
      "Type three hyphens at the beginning of the line, and nothing else.",
    ];
  return [
    "The file does not begin with its fields.",
    "Put a line of three hyphens, the fields, and another line of three hyphens at the top.",
  ];
}

/** Whether a line is nothing but hyphens and dashes: too many, too few, or those of a word processor. */
function looksLikeHyphens(line: string): boolean {
  return /^\s*[-‐‑‒–—―−]{1,6}\s*$/.test(line) && line.trim() !== "-";
}

function refuse(file: string, line: number, problem: string, remedy: string) {
  return { issue: breach(fileForm, { file, line, column: 1 }, problem, remedy) };
}
