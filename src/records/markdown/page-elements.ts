import type { Rule } from "../issue.ts";
import type { MarkdownNode } from "./markdown-node.ts";

export const siteUnwritten: Rule = {
  id: "site-unwritten",
  severity: "warning",
  says: 'No page has a `<ToWrite what="…" />`.',
};

/** The components that pages may use, with the attributes that each needs and those that it can have. */
const pageComponents: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>> =
  {
    IndicatorChart: { needs: ["id"], may: ["level"] },
    IndicatorTables: { needs: ["ids", "title"], may: [] },
    ToWrite: { needs: ["what"], may: [] },
  };

/** Components that stand between paragraphs. */
const blocks: readonly string[] = ["IndicatorChart", "IndicatorTables"];

interface ElementAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

type Refuse = (problem: string, remedy: string) => void;

/**
 * Refuses everything in a page that could run on the machine that builds the site: imports, exports, expressions, and all elements but the
 * components above with plain words and numbers. Returns the ids of indicators that a component names.
 */
export function checkPageNode(node: MarkdownNode, refuse: Refuse): readonly string[] {
  switch (node.type) {
    case "mdxjsEsm":
      refuse(
        "A page cannot import or export: it would run as a program when the site is built.",
        "Delete these lines.",
      );
      return [];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      if (isOnlyComment(node.value ?? "")) return [];
      refuse(
        "What stands between { and } would run as a program when the site is built.",
        "Delete it; where the sign itself is meant, put a backslash before it.",
      );
      return [];
    case "mdxJsxTextElement":
      if (blocks.includes(node.name ?? ""))
        refuse(
          `<${node.name ?? ""}> stands within a text, and is no part of a sentence.`,
          "Put it on a line of its own, with an empty line before and after it.",
        );
      return checkElement(node, refuse);
    case "mdxJsxFlowElement":
      return checkElement(node, refuse);
    default:
      return [];
  }
}

/** What `<ToWrite what="…" />` asks the site's officers to write in its place; undefined for everything else. */
export function readToWrite(node: MarkdownNode): string | undefined {
  if (node.name !== "ToWrite" || !Array.isArray(node.attributes)) return undefined;
  const what = (node.attributes as ElementAttribute[]).find(({ name }) => name === "what");
  return what && readAttribute(what)?.trim();
}

function checkElement(node: MarkdownNode, refuse: Refuse): readonly string[] {
  const { name } = node;
  const component = name && Object.hasOwn(pageComponents, name) ? pageComponents[name] : undefined;
  if (!component) {
    refuse(
      `The element <${name ?? ""}> is not allowed in a page.`,
      `Write it in Markdown, or put a backslash before <. The components are: ${Object.keys(pageComponents).join(", ")}.`,
    );
    return [];
  }
  const given = new Map<string, string>();
  for (const attribute of Array.isArray(node.attributes) ? (node.attributes as ElementAttribute[]) : []) {
    const value = readAttribute(attribute);
    if (value === undefined || attribute.name === undefined)
      refuse(
        `An attribute of <${name ?? ""}> would run as a program when the site is built.`,
        `Write it as words in quotation marks: ${attribute.name ?? "id"}="…".`,
      );
    else if (![...component.needs, ...component.may].includes(attribute.name))
      refuse(
        `<${name ?? ""}> has no ${attribute.name}.`,
        `Its attributes are: ${[...component.needs, ...component.may].join(", ")}.`,
      );
    else given.set(attribute.name, value);
  }
  for (const wanted of component.needs)
    if (!given.get(wanted)?.trim()) refuse(`<${name ?? ""}> lacks ${wanted}.`, `Write ${wanted}="…".`);
  if ((node.children ?? []).length > 0)
    refuse(`<${name ?? ""}> holds nothing.`, `Close it at once: <${name ?? ""} … />.`);
  return (given.get("id") ?? given.get("ids") ?? "").split(/\s+/).filter((id) => id !== "");
}

/** Words, or a number in braces; undefined for everything that is a program. */
function readAttribute({ type, value }: ElementAttribute): string | undefined {
  if (type !== "mdxJsxAttribute") return undefined;
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(value.value) ? value.value.trim() : undefined;
}

/** Whether an expression is nothing but comments, which are not published. */
function isOnlyComment(value: string): boolean {
  return value.replace(/\/\*[\s\S]*?\*\//g, "").trim() === "" && value.includes("/*");
}
