import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { estimateTextWidth, paperColour } from "../../src/charts/style.ts";

/** A rectangle in pixels, with what it holds. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An element of a drawing, as a browser reads it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Size, weight and anchor of text, and its height, from the elements around. */
  readonly inherited: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a drawing, in the order of the markup. */
export function readElements(svg: string): SvgElement[] {
  const elements: SvgElement[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, around: SvgElement["inherited"]): void => {
    let inherited = around;
    if ("tagName" in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({ name: node.tagName, attributes, inherited, text: textOf(node) });
      const handedDown = Object.entries(attributes).filter(([name]) =>
        /^(?:font-size|font-weight|text-anchor|y)$/.test(name),
      );
      inherited = { ...around, ...Object.fromEntries(handedDown) };
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, inherited);
  };
  visit(parseFragment(svg), {});
  return elements;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Bold letters are wider than the ordinary ones that `estimateTextWidth` knows. */
const boldFactor = 1.07;

/** Boxes of all texts of a drawing: from the top of a capital to the bottom of a “g”. */
export function findTextBoxes(svg: string): Box[] {
  const texts = readElements(svg).filter(({ name, attributes }) => /^(?:text|tspan)$/.test(name) && attributes.x);
  return texts.flatMap(({ attributes, inherited, text }) => {
    const look = { ...inherited, ...attributes };
    const size = Number(look["font-size"]);
    const [across, down] = [look.x, look.y].map((places = "") => places.split(" ").map(Number));
    // Of several places each is that of one character.
    const parts = across?.length === 1 ? [text] : Array.from(text);
    return parts.map((what, index) => {
      const width = estimateTextWidth(what, size) * (look["font-weight"] === "bold" ? boldFactor : 1);
      const [x = NaN, baseline = NaN] = [across?.[index], down?.[index] ?? down?.[0]];
      const left = { start: x, middle: x - width / 2, end: x - width }[look["text-anchor"] ?? "start"] ?? NaN;
      return { what, left, right: left + width, top: baseline - 0.73 * size, bottom: baseline + 0.21 * size };
    });
  });
}

/** A mark in a path: a move to its place, and one to where its outline begins. */
const markStart = /M([-\d.]+),([-\d.]+)m/g;

/** Boxes of all marks (symbols of figures and of labels) of a drawing. */
export function findMarkBoxes(svg: string): Box[] {
  return readElements(svg).flatMap(({ name, attributes }) => {
    if (name !== "path") return [];
    return Array.from((attributes.d ?? "").matchAll(markStart), ([, left, top]) => {
      const [x, y, radius] = [Number(left), Number(top), 4];
      return { what: `mark at ${x},${y}`, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    });
  });
}

/** How many marks of a drawing are hollow. */
export function countHollowMarks(svg: string): number {
  return readElements(svg)
    .filter(({ name, attributes }) => name === "path" && attributes.fill === paperColour)
    .flatMap(({ attributes }) => [...(attributes.d ?? "").matchAll(markStart)]).length;
}

/** Pairs that cover one another by more than a hair. */
export function findOverlaps(boxes: readonly Box[], others: readonly Box[] = boxes): string[] {
  const hair = 0.5;
  return boxes.flatMap((a, index) =>
    (others === boxes ? boxes.slice(index + 1) : others).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across <= hair || down <= hair) return [];
      return [`“${a.what}” and “${b.what}” overlap by ${across.toFixed(1)} × ${down.toFixed(1)}`];
    }),
  );
}

/** Boxes that reach out of a frame. */
export function findOutside(boxes: readonly Box[], width: number, height: number): string[] {
  return boxes
    .filter(({ left, right, top, bottom }) => !(left >= 0 && right <= width && top >= 0 && bottom <= height))
    .map(
      (box) =>
        `“${box.what}” reaches from ${box.left.toFixed(1)},${box.top.toFixed(1)} to ${box.right.toFixed(1)},${box.bottom.toFixed(1)}`,
    );
}
