import { drawFrame } from "../frame.ts";
import { element, escapeText } from "../markup.ts";
import { bandColour, gridColour, inkColour, mutedColour, paperColour, styleOf } from "../style.ts";
import { drawRule, drawText } from "../text.ts";
import { drawSymbol } from "../symbols.ts";
import type { ComparisonDotsLayout, PlacedRow } from "./layout.ts";

/** Draws a placed dot chart as an SVG element. `description` is its text alternative. */
export function drawComparisonDots(layout: ComparisonDotsLayout, description: string): string {
  const { left, right, bottom } = layout;
  const parts = [
    ...layout.ticks.map((tick) =>
      element("line", { x1: tick.x, x2: tick.x, y1: 4, y2: bottom, stroke: tick.zero ? mutedColour : gridColour }),
    ),
    element("line", { x1: left, x2: right, y1: bottom, y2: bottom, stroke: mutedColour }),
    ...layout.ticks.map((tick) =>
      element(
        "text",
        { x: tick.x, y: bottom + 21, "text-anchor": "middle", fill: mutedColour },
        escapeText(tick.label),
      ),
    ),
    layout.axis.cut
      ? drawText(layout.narrow ? 0 : left, bottom + 41, layout.axis.cut, { fill: mutedColour, "font-size": 13 })
      : "",
    layout.guide
      ? drawRule([layout.guide.x, layout.guide.top], [layout.guide.x, layout.guide.bottom], {
          stroke: styleOf(0).colour,
          "stroke-width": 1.5,
        })
      : "",
    ...layout.rows.map((row, index) => drawRow(row, layout, index === 0)),
  ];
  return drawFrame(layout, description, parts);
}

function drawRow(row: PlacedRow, layout: ComparisonDotsLayout, first: boolean): string {
  const weight = first ? "bold" : undefined;
  const halo = { stroke: paperColour, "stroke-width": 4, "paint-order": "stroke" };
  return [
    row.x === undefined
      ? ""
      : element("line", {
          x1: layout.left,
          x2: layout.right,
          y1: row.y,
          y2: row.y,
          stroke: mutedColour,
          "stroke-dasharray": "1 5",
        }),
    row.x === undefined || first || !layout.guide
      ? ""
      : drawRule([layout.guide.x, row.y], [row.x, row.y], { stroke: bandColour, "stroke-width": 7 }),
    ...row.label.lines.map((line) =>
      element(
        "text",
        {
          x: row.label.x,
          y: line.y,
          "text-anchor": layout.narrow ? "start" : "end",
          fill: inkColour,
          "font-weight": weight,
          ...halo,
        },
        escapeText(line.text),
      ),
    ),
    row.x === undefined ? "" : drawDot(row, row.x),
    row.value.text === ""
      ? ""
      : element(
          "text",
          {
            x: row.value.x,
            y: row.y + 5,
            "text-anchor": row.value.anchor,
            fill: inkColour,
            "font-weight": weight,
            ...halo,
          },
          escapeText(row.value.text),
        ),
  ].join("");
}

/** The target is a stroke across its row, so that it does not look like one area more. */
function drawDot({ style, y, provisional }: PlacedRow, x: number): string {
  if (style) return drawSymbol(style, { x, y }, provisional, 2);
  return element("line", { x1: x, x2: x, y1: y - 9, y2: y + 9, stroke: inkColour, "stroke-width": 3 });
}
