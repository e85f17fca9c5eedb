/** A node of a parsed Markdown text, with what the checks read of it. */
export interface MarkdownNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly identifier?: string;
  readonly ordered?: boolean;
  readonly start?: number | null;
  readonly checked?: boolean | null;
  /** Of a directive an object of words; of an element of a page a list. */
  readonly attributes?: unknown;
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
  readonly children?: readonly MarkdownNode[];
}

/** The words of a node, without its layout. What is nested deeper than any text is left out. */
export function textOf(node: MarkdownNode, level = 0): string {
  if (level > greatestDepth) return "";
  return node.value ?? node.alt ?? (node.children ?? []).map((child) => textOf(child, level + 1)).join("");
}

const greatestDepth = 120;

/** The part of the text that a node was made from. */
export function sourceOf(node: MarkdownNode, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Whether a text holds a letter, digit or sign. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\p{M}\s]/u.test(text);
}
