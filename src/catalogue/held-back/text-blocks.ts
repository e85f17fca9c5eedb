import { markdownToMdast } from "satteri";
import { markdownFeatures } from "../../records/markdown/markdown.ts";
import type { MarkdownNode } from "../../records/markdown/markdown-node.ts";
import { outlineMarkdown } from "../../records/markdown/outline-markdown.ts";
import type { MarkdownBody, SourceRecord } from "../../records/record.ts";
import type { Gone } from "./gone.ts";
import { withinSite } from "./within-site.ts";

/** Whether the text of a page points to something that is gone. It is rendered from its file, so that nothing can be taken out of it. */
export function pageShowsGone({ body }: SourceRecord<"pages">, gone: Gone, home: string | undefined): boolean {
  return (
    (body?.links ?? []).some(({ address }) => gone.hasAddress(withinSite(address, home))) ||
    (body?.indicators ?? []).some(({ id }) => gone.hasRecord("indicators", id))
  );
}

/**
 * A text without the blocks that point to something that is gone: paragraphs, charts, entries of lists, rows of tables; and without headings that
 * then stand over nothing. `home` is the site's own address, if it is known.
 */
export function withoutGoneBlocks(
  file: string,
  body: MarkdownBody,
  gone: Gone,
  home: string | undefined,
): MarkdownBody {
  const pointsThere =
    body.links.some(({ address }) => gone.hasAddress(withinSite(address, home))) ||
    body.directives.some(({ attributes }) => isGoneDirective(attributes, gone));
  if (!pointsThere) return body;
  const tree = markdownToMdast(body.text, { features: markdownFeatures }) as unknown as MarkdownNode;
  const lost = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === "definition" && gone.hasAddress(withinSite(node.url ?? "", home)))
      lost.add(node.identifier ?? "");
  });
  const isPoint = (node: MarkdownNode): boolean => {
    if (node.type.endsWith("Directive")) return isGoneDirective(attributesOf(node), gone);
    if (node.type.endsWith("Reference")) return lost.has(node.identifier ?? "");
    return node.url !== undefined && gone.hasAddress(withinSite(node.url, home));
  };
  const taken = new Set(listBlocks(tree, (node) => someNode(node, isPoint)));
  const all = [...taken, ...listIdleHeadings(tree, taken)];
  const text = all
    .map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const)
    .sort(([a], [b]) => b - a)
    .reduce((whole, [start, end]) => whole.slice(0, start) + whole.slice(end).replace(/^\n/, ""), body.text);
  const {
    text: published,
    directives,
    links,
    headings,
    indicators,
  } = outlineMarkdown(file, text, body.line, "markdown");
  return { line: body.line, text: published, directives, links, headings, indicators };
}

function isGoneDirective(attributes: Readonly<Record<string, string | undefined>>, gone: Gone): boolean {
  const { indicator = "", area = "", period = "" } = attributes;
  return gone.hasRecord("indicators", indicator) || gone.hasFigure("value", indicator, area, period);
}

function attributesOf({ attributes }: MarkdownNode): Readonly<Record<string, string | undefined>> {
  return typeof attributes === "object" && attributes !== null ? (attributes as Record<string, string>) : {};
}

/** Those of the parts that can be taken out of a text alone that are to go: of a list its entries, of a table its rows. */
function listBlocks(tree: MarkdownNode, isToGo: (node: MarkdownNode) => boolean): MarkdownNode[] {
  return (tree.children ?? []).flatMap((node) => {
    if (node.type !== "list" && node.type !== "table") return isToGo(node) ? [node] : [];
    const parts = node.children ?? [];
    const [first] = parts;
    const going = parts.filter(isToGo);
    const isAll = node.type === "list" ? going.length === parts.length : going.length >= parts.length - 1;
    const isHeading = node.type === "table" && first !== undefined && going.includes(first);
    return going.length > 0 && (isAll || isHeading) ? [node] : going;
  });
}

/** Headings after which no block is left before the next of the same or a higher level. */
function listIdleHeadings(tree: MarkdownNode, taken: ReadonlySet<MarkdownNode>): MarkdownNode[] {
  const blocks = tree.children ?? [];
  return blocks.filter((node, index) => {
    if (node.type !== "heading") return false;
    const after = blocks.slice(index + 1);
    const end = after.findIndex(({ type, depth }) => type === "heading" && (depth ?? 2) <= (node.depth ?? 2));
    const own = (end < 0 ? after : after.slice(0, end)).filter(({ type }) => type !== "heading");
    return (
      own.some((block) => taken.has(block)) && own.every((block) => taken.has(block) || block.type === "definition")
    );
  });
}

function eachNode(node: MarkdownNode, visit: (node: MarkdownNode) => void): void {
  visit(node);
  node.children?.forEach((child) => {
    eachNode(child, visit);
  });
}

function someNode(node: MarkdownNode, test: (node: MarkdownNode) => boolean): boolean {
  return test(node) || (node.children ?? []).some((child) => someNode(child, test));
}
