/*
 * Markdown is rendered when a page is made, by `satteri` directly, not through Astro's content layer: errors stop the build, and a quoted
 * figure is never stale. Charts inside a text split it into segments, so that they are the same components as everywhere else. Unknown
 * directives are put back as they stood.
 */
import {
  markdownToHtml,
  type HastPluginDefinition,
  type MdastPluginDefinition,
  type MdastVisitorContext,
} from "satteri";
import { escapeText } from "../../charts/markup.ts";
import {
  directiveAttributes,
  isDirectiveName,
  markdownFeatures,
  parseParagraphNumbers,
  type DirectiveName,
} from "../../records/markdown/markdown.ts";
import { toIdentifier } from "../../model/text.ts";
import { indicatorPageUrl } from "../../model/addresses.ts";

/** A document's body in the order of reading: HTML, with the charts that stand between. */
export interface DocumentHtml {
  readonly segments: readonly DocumentSegment[];
  readonly headings: readonly DocumentHeading[];
}

export type DocumentSegment = { readonly html: string } | { readonly chart: string };

/** A heading of a document's text, with its anchor; depth 2 is that of an `h2`. */
export interface DocumentHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A few words that stand beside a quoted figure, with the address of the check that they come from. */
export interface QuotationRemark {
  readonly words: string;
  readonly url?: string;
}

/** What must stand beside a quoted figure; nothing where nothing is in doubt. */
export type FindRemarks = (indicator: string, area: string, period: string) => readonly QuotationRemark[];

/** What a text that quotes figures must know of them. */
export interface QuotedFigures {
  readonly findRemarks: FindRemarks;
  /** Where an indicator stands, by its id. */
  readonly addressOf: (indicator: string) => string;
}

/** Figures of which nothing is known but their indicators' ids. */
const plainFigures: QuotedFigures = { findRemarks: () => [], addressOf: indicatorPageUrl };

/** Turns a checked Markdown body into HTML. Headings get ids, other than the reserved ones that the page uses itself; directives become links, paragraph numbers and charts. */
export function renderDocumentHtml(
  markdown: string,
  reservedIds: Iterable<string> = [],
  quoted: QuotedFigures = plainFigures,
): DocumentHtml {
  const headings: DocumentHeading[] = [];
  const result = markdownToHtml(markdown, {
    features: markdownFeatures,
    mdastPlugins: [createDirectivePlugin(markdown, quoted)],
    hastPlugins: [createHeadingPlugin(headings, new Set(reservedIds)), taskPlugin],
  });
  if (result instanceof Promise) throw new Error("Plugins of the Markdown renderer must not wait.");
  const segments = result.html.split(chartMarker).flatMap((part, index): DocumentSegment[] => {
    if (index % 2 === 1) return [{ chart: part }];
    return part.trim() === "" ? [] : [{ html: part }];
  });
  return { segments, headings };
}

/** A character of private use, which no text may hold, so that no text can hold the marker, in a description of a picture either. */
const markerSign = "\uE000";
const chartMarker = new RegExp(`<!--${markerSign}findings-chart:([a-z0-9-]+)-->`);

/** The boxes of a list of tasks have no names: words stand in their place. WCAG 2.2, success criterion 4.1.2. */
const taskPlugin: HastPluginDefinition = {
  name: "findings-tasks",
  element: {
    filter: ["input"],
    visit(node, context) {
      context.replaceNode(node, { type: "text", value: node.properties["checked"] === true ? "Done:" : "Not done:" });
    },
  },
};

function createDirectivePlugin(markdown: string, quoted: QuotedFigures): MdastPluginDefinition {
  const render = (node: Readonly<DirectiveNode>, context: MdastVisitorContext): void => {
    const html = isDirectiveName(node.name)
      ? renderDirective(node.name, node, context.textContent(node), quoted)
      : undefined;
    if (html !== undefined) {
      context.replaceNode(node, { type: "html", value: html });
      return;
    }
    const start = node.position?.start.offset ?? 0;
    const source = markdown.slice(start, node.position?.end.offset ?? start);
    const text = { type: "text", value: source } as const;
    context.replaceNode(node, node.type === "textDirective" ? text : { type: "paragraph", children: [text] });
  };
  return {
    name: "findings-directives",
    options: { position: true },
    textDirective: render,
    leafDirective: render,
    containerDirective: render,
  };
}

/** A directive of any form, as the renderer gives it. */
type DirectiveNode = Parameters<
  NonNullable<MdastPluginDefinition["containerDirective" | "leafDirective" | "textDirective"]>
>[0];

/** The HTML of a directive of ours, or undefined where it is only text that looks like one. */
function renderDirective(
  name: DirectiveName,
  node: Readonly<DirectiveNode>,
  label: string,
  { findRemarks, addressOf }: QuotedFigures,
): string | undefined {
  const given = (key: string) => node.attributes?.[key] ?? "";
  if (directiveAttributes[name].some((key) => given(key) === "")) return undefined;
  if (name === "chart")
    return node.type === "leafDirective" ? `<!--${markerSign}findings-chart:${given("indicator")}-->` : undefined;
  if (name === "figure") {
    const link = `<a class="figure-link" href="${addressOf(given("indicator"))}">${escapeText(label)}</a>`;
    return [link, ...findRemarks(given("indicator"), given("area"), given("period")).map(renderRemark)].join(" ");
  }
  const numbers = parseParagraphNumbers(label);
  const [first] = numbers ?? [];
  if (!numbers || first === undefined) return undefined;
  const anchors = numbers.slice(1).map((number) => `<span id="${paragraphId(number)}"></span>`);
  // Who speaks to a browser says what stands there, so the name has it word for word. https://www.w3.org/TR/WCAG22/#label-in-name
  const title = `${numbers.length > 1 ? "Paragraphs" : "Paragraph"} ${escapeText(label)}`;
  const id = paragraphId(first);
  return `<a class="paragraph-number" id="${id}" href="#${id}" aria-label="${title}">${escapeText(label)}</a>${anchors.join("")}`;
}

function renderRemark({ words, url }: QuotationRemark): string {
  const text = `[${escapeText(words)}]`;
  return url === undefined ? text : `<a class="note-link" href="${url}">${text}</a>`;
}

/** Anchor of a numbered paragraph of the original: `paragraph-1-10` for 1.10. */
export function paragraphId(number: string): string {
  return `paragraph-${number.replaceAll(".", "-")}`;
}

function createHeadingPlugin(headings: DocumentHeading[], used: Set<string>): HastPluginDefinition {
  return {
    name: "findings-headings",
    element: {
      filter: ["h2", "h3", "h4", "h5", "h6"],
      visit(node, context) {
        const text = context.textContent(node);
        const id = uniqueId(text, used);
        headings.push({ depth: Number(node.tagName.slice(1)), id, text });
        context.setProperty(node, "id", id);
      },
    },
  };
}

/** An id made of a heading's words; a second heading of the same words gets a number. */
function uniqueId(text: string, used: Set<string>): string {
  const words = toIdentifier(text);
  const base = words === "" ? "section" : words;
  let id = base;
  for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
  used.add(id);
  return id;
}
