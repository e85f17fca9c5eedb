import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import { element } from "./markup.ts";
import { paperColour, type SeriesStyle } from "./style.ts";

const shapes = { circle: symbolCircle, square: symbolSquare, diamond: symbolDiamond, triangle: symbolTriangle };
const areaPixels = 62;

/** Where a mark stands, in pixels. */
interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** The mark of one figure; a provisional one is hollow. `scale` is that of its area. */
export function drawSymbol(style: SeriesStyle, { x, y }: MarkPlace, hollow: boolean, scale = 1): string {
  return element("path", {
    d: traceShape(style.shape, scale),
    transform: `translate(${x},${y})`,
    fill: hollow ? paperColour : style.colour,
    stroke: style.colour,
    "stroke-width": hollow ? 2 : undefined,
  });
}

const outlines = new Map<string, string>();

/** The outline of a shape around the point 0, 0. */
function traceShape(shape: SeriesStyle["shape"], scale: number): string {
  const key = `${shape} ${scale}`;
  const outline = outlines.get(key) ?? symbol(shapes[shape], areaPixels * scale).digits(1)() ?? "";
  outlines.set(key, outline);
  return outline;
}
