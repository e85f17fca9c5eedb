import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";
import { coordinate, element } from "./markup.ts";
import { paperColour, type SeriesStyle } from "./style.ts";

const shapes = { circle: symbolCircle, square: symbolSquare, diamond: symbolDiamond, triangle: symbolTriangle };
const areaPixels = 62;

/** Where a mark stands, in pixels. */
interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** The mark of one figure; a provisional one is hollow. `scale` is that of its area. */
export function drawSymbol(style: SeriesStyle, place: MarkPlace, hollow: boolean, scale = 1): string {
  return drawOutlines(style, [place], hollow, scale);
}

/** The marks of a series, a figure each; those that are provisional are hollow. All of one look are one path, which keeps pages small. */
export function drawSymbols(
  style: SeriesStyle,
  marks: readonly (MarkPlace & { readonly provisional: boolean })[],
  scale = 1,
): string {
  return [false, true]
    .map((hollow) => {
      const own = marks.filter(({ provisional }) => provisional === hollow);
      return own.length === 0 ? "" : drawOutlines(style, own, hollow, scale);
    })
    .join("");
}

/** Each outline begins with a move to the place of its mark. */
function drawOutlines(style: SeriesStyle, places: readonly MarkPlace[], hollow: boolean, scale: number): string {
  const outline = traceShape(style.shape, scale);
  return element("path", {
    d: places.map(({ x, y }) => `M${x},${y}${outline}`).join(""),
    fill: hollow ? paperColour : style.colour,
    stroke: style.colour,
    "stroke-width": hollow ? 2 : undefined,
  });
}

const outlines = new Map<string, string>();

/** The outline of a shape around the point at which a path has arrived. */
function traceShape(shape: SeriesStyle["shape"], scale: number): string {
  const key = `${shape} ${scale}`;
  const outline = outlines.get(key) ?? makeRelative(symbol(shapes[shape], areaPixels * scale).digits(1)() ?? "");
  outlines.set(key, outline);
  return outline;
}

/** A path around 0, 0 with each command counted from where the one before ended. The library's moves, lines and arcs end in the place that they lead to. */
function makeRelative(path: string): string {
  let [left, top] = [0, 0];
  return path.replace(/([MLA])([^a-z]*?)(?=[a-z]|$)/gi, (_, command: string, given: string) => {
    const numbers = given.split(",").map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    const step = [...numbers.slice(0, -2), coordinate(x - left), coordinate(y - top)];
    [left, top] = [x, y];
    return `${command.toLowerCase()}${step.join(",")}`;
  });
}
