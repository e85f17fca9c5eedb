import { coordinate, element, escapeText, type Attributes } from "./markup.ts";

/** A line of text with its baseline at `y`; the text is escaped. */
export function drawText(x: number, y: number, text: string, attributes: Attributes): string {
  return element("text", { x: coordinate(x), y: coordinate(y), ...attributes }, escapeText(text));
}

/** A straight line. */
export function drawRule(
  [x1, y1]: readonly [x: number, y: number],
  [x2, y2]: readonly [x: number, y: number],
  attributes: Attributes,
): string {
  const ends = { x1: coordinate(x1), y1: coordinate(y1), x2: coordinate(x2), y2: coordinate(y2) };
  return element("line", { ...ends, ...attributes });
}
