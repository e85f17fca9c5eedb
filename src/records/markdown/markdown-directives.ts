import type { Place } from "../locate.ts";
import { directiveAttributes, parseParagraphNumbers, type DirectiveName, type MarkdownDirective } from "./markdown.ts";
import type { Refuse } from "./markdown-links.ts";
import { textOf, type MarkdownNode } from "./markdown-node.ts";
import { suggest } from "../nearest.ts";

/** Refuses what looks like a directive of ours, and would be printed as it stands. */
export function checkStrangeDirective(node: MarkdownNode, refuse: Refuse): void {
  const { indicator } = (node.attributes ?? {}) as Record<string, unknown>;
  if (indicator === undefined) return;
  refuse(
    `There is no directive ${node.name ?? ""}, so it would be printed as it stands.`,
    suggest(node.name ?? "", Object.keys(directiveAttributes), "directives"),
  );
}

/** Whether a node is written like a directive, of ours or not. */
export function isDirectiveNode(node: MarkdownNode): boolean {
  return node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective";
}

/** Reads a directive of ours; says what it lacks. */
export function readDirective(
  node: MarkdownNode,
  { at: { line, column }, text }: { readonly at: Place; readonly text: string },
  refuse: Refuse,
): MarkdownDirective {
  const name = node.name as DirectiveName;
  if (name === "chart" && node.type !== "leafDirective")
    refuse("A chart stands on a line of its own, and begins with two colons.", "Write ::chart{indicator=…}.");
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries((node.attributes ?? {}) as Record<string, string | null>))
    attributes[key] = value ?? "";
  const known: readonly string[] = directiveAttributes[name];
  const isOpen = known.length > 0 && text[node.position?.end.offset ?? text.length] === "{";
  if (isOpen)
    refuse(
      `The curly bracket { of the directive ${name} is not closed, or what stands in it cannot be read.`,
      `Write } behind the last word, as in {${known.map((one) => `${one}=…`).join(" ")}}.`,
    );
  for (const wanted of known)
    if (!isOpen && !attributes[wanted])
      refuse(`The directive ${name} lacks ${wanted}.`, `Write ${wanted}=… in its curly brackets.`);
  for (const given of Object.keys(attributes)) {
    if (/^[“”‘’„]|[“”‘’]$/.test(attributes[given] ?? ""))
      refuse(
        `The quotation marks around ${given} are curly, and so a part of it.`,
        `Write ${given}=${(attributes[given] ?? "").replace(/[“”‘’„]/g, "")}, without them.`,
      );
    if (!known.includes(given)) refuse(`The directive ${name} has no ${given}.`, suggest(given, known, "attributes"));
  }
  const label = (node.children ?? []).map((child) => textOf(child)).join("");
  if (name === "para" && !parseParagraphNumbers(label))
    refuse("The paragraph number is not a number or a range.", "Write :para[10] or :para[10-12].");
  if (name === "figure" && label === "")
    refuse("The figure has no text.", "Write the number as printed in the square brackets.");
  return { name, label, attributes, line, column };
}
