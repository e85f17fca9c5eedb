import { drawLabel } from "../draw-label.ts";
import { drawFrame } from "../frame.ts";
import { coordinate, element, type Attributes } from "../markup.ts";
import { inkColour, mutedColour, paperColour } from "../style.ts";
import { drawRule, drawText } from "../text.ts";
import { columnFontSizePixels, type PlacedColumn, type StackedLayout } from "./layout.ts";

/**
 * Fills of parts with the text colour that can be read on them: the categorical palette of the Government Analysis Function. It has six colours;
 * further parts have them again with stripes, so that no two of twelve look the same.
 */
const fills = [
  { colour: "#12436D", text: paperColour },
  { colour: "#28A197", text: inkColour },
  { colour: "#801650", text: paperColour },
  { colour: "#F46A25", text: inkColour },
  { colour: "#3D3D3D", text: paperColour },
  { colour: "#A285D1", text: inkColour },
] as const;

/** Draws placed stacked bars as an SVG element. `description` is its text alternative. */
export function drawStackedBars(layout: StackedLayout, description: string): string {
  const { base } = layout;
  return drawFrame(layout, description, [
    ...layout.columns.map(drawColumn),
    drawRule([base.left, base.y], [base.right, base.y], { stroke: mutedColour }),
    ...layout.labels.map((label, index) =>
      drawLabel(label, ({ x, y }) =>
        drawPart(index, { x: coordinate(x - 5), y: coordinate(y - 5), width: 10, height: 10 }),
      ),
    ),
  ]);
}

/** White edges part the segments where two fills look alike, on paper or to some readers. */
function drawColumn({ x, width, segments, total, label }: PlacedColumn): string {
  const middle = coordinate(x + width / 2);
  const centred = { "text-anchor": "middle" };
  return [
    ...segments
      .filter((segment) => segment.height > 0)
      .map(({ index, y, height }) =>
        drawPart(index, { x, y, width, height }, { stroke: paperColour, "stroke-width": height > 3 ? 1.5 : 0.5 }),
      ),
    ...segments.map(({ index, figure }) =>
      figure
        ? drawText(middle, figure.y, figure.text, {
            ...centred,
            fill: fillOf(index).text,
            "font-size": columnFontSizePixels,
            ...(isStriped(index) && { stroke: fillOf(index).colour, "stroke-width": 4, "paint-order": "stroke" }),
          })
        : "",
    ),
    total.text === ""
      ? ""
      : drawText(middle, total.y, total.text, { ...centred, fill: inkColour, "font-weight": "bold" }),
    ...label.map(({ y, text }) =>
      drawText(middle, y, text, { ...centred, fill: mutedColour, "font-size": columnFontSizePixels }),
    ),
  ].join("");
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels from one stripe to the next. */
const stripePitch = 5;

/** A part, or its sample beside its name. */
function drawPart(index: number, { x, y, width, height }: Box, edge: Attributes = {}): string {
  const filled = element("rect", { x, y, width, height, fill: fillOf(index).colour, ...edge });
  const stripes = isStriped(index) ? Math.ceil(height / stripePitch) - 1 : 0;
  if (stripes < 1) return filled;
  const starts = Array.from({ length: stripes }, (_, at) => coordinate(y + (at + 1) * stripePitch));
  return filled + element("path", { d: starts.map((at) => `M${x},${at}h${width}`).join(""), stroke: paperColour });
}

function isStriped(index: number): boolean {
  return index >= fills.length;
}

function fillOf(index: number): (typeof fills)[number] {
  return fills[index % fills.length] ?? fills[0];
}
