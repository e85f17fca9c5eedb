import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3";
import { element } from "./markup.ts";
import { paperColour, type SeriesStyle } from "./style.ts";

const shapes = { circle: symbolCircle, square: symbolSquare, diamond: symbolDiamond, triangle: symbolTriangle };
const areaPixels = 62;

/** The mark of one figure; a provisional one is hollow. */
export function drawSymbol(style: SeriesStyle, x: number, y: number, hollow: boolean, scale = 1): string {
  const d = symbol(shapes[style.shape], areaPixels * scale).digits(1)();
  return element("path", {
    d: d ?? "",
    transform: `translate(${x},${y})`,
    fill: hollow ? paperColour : style.colour,
    stroke: style.colour,
    "stroke-width": hollow ? 2 : undefined,
  });
}
