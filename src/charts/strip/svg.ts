import { drawFrame } from "../frame.ts";
import { coordinate, element } from "../markup.ts";
import { gridColour, inkColour, mutedColour, paperColour, styleOf } from "../style.ts";
import { drawSymbol } from "../symbols.ts";
import { drawRule, drawText } from "../text.ts";
import { axisFontSizePixels, type MarkKind, type PlacedName, type StripLayout } from "./layout.ts";

const colours: Record<MarkKind, string> = { other: "#8a9197", neighbour: "#383f43", named: styleOf(0).colour };
const halo = { stroke: paperColour, "stroke-width": 4, "paint-order": "stroke" };

/** Draws a placed strip as an SVG element. `description` is its text alternative. */
export function drawStrip(layout: StripLayout, description: string): string {
  const { left, right, top, base, ticks, axisTitle, key, rows } = layout;
  const drawGrid = (at: typeof ticks, stroke: string) =>
    at.length === 0
      ? ""
      : element("path", {
          d: at.map(({ x }) => `M${coordinate(x)},${coordinate(top - 4)}V${coordinate(base)}`).join(""),
          stroke,
        });
  return drawFrame(layout, description, [
    drawGrid(
      ticks.filter(({ zero }) => !zero),
      gridColour,
    ),
    drawGrid(
      ticks.filter(({ zero }) => zero),
      mutedColour,
    ),
    ...key.map(({ x, y, kind, text }) =>
      [
        element("rect", { x, y: y - 4, width: 6, height: 8, fill: colours[kind] }),
        drawText(x + 12, y + 5, text, { fill: mutedColour }),
      ].join(""),
    ),
    ...(["other", "neighbour", "named"] as const).map((kind) => drawStacks(kind, layout)),
    drawRule([left, base], [right, base], { stroke: mutedColour }),
    element(
      "g",
      { "text-anchor": "middle", fill: mutedColour, ...halo },
      ticks.map(({ x, label }) => (label === "" ? "" : drawText(x, base + 21, label, {}))).join(""),
    ),
    ...axisTitle.lines.map(({ y, text }) =>
      drawText(layout.width / 2, y, text, {
        "text-anchor": "middle",
        fill: mutedColour,
        "font-size": axisFontSizePixels,
        ...halo,
      }),
    ),
    ...rows.map((row) => drawLine(row, top)),
    ...rows.map(drawName),
  ]);
}

/** A stack is one dashed line, a dash a mark; where marks would be thinner than two pixels, a solid one. */
function drawStacks(kind: MarkKind, { stacks, markWidth, pitch }: StripLayout): string {
  const own = stacks.filter((stack) => stack.kind === kind);
  if (own.length === 0) return "";
  return element("path", {
    d: own.map(({ x, foot, head }) => `M${x},${foot}V${head}`).join(""),
    stroke: colours[kind],
    "stroke-width": markWidth,
    "stroke-dasharray": pitch < 2 ? undefined : `${coordinate(pitch - 1)} 1`,
    fill: "none",
  });
}

/** An upright line down to the marks, in the colour and dash of the name's own mark. */
function drawLine({ x, lineEnd, style, bold }: PlacedName, top: number): string {
  if (x === undefined) return "";
  const line = { stroke: style.colour, "stroke-width": bold ? 3 : 2, "stroke-dasharray": style.dash };
  return drawRule([x, top - 4], [x, lineEnd], line);
}

function drawName({ style, bold, x, y, lines, anchor }: PlacedName): string {
  return [
    x === undefined ? "" : drawSymbol(style, { x, y }, false, bold ? 2 : 1.5),
    ...lines.map((line) =>
      drawText(line.x, line.y, line.text, {
        fill: inkColour,
        "text-anchor": anchor === "end" ? anchor : undefined,
        "font-weight": bold ? "bold" : undefined,
        ...halo,
      }),
    ),
  ].join("");
}
