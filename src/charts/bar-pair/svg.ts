import { drawFrame } from "../frame.ts";
import { element, markRow } from "../markup.ts";
import { gridColour, inkColour, mutedColour, paperColour, targetDash } from "../style.ts";
import { drawRule, drawText } from "../text.ts";
import type { BarPairLayout, PlacedBar } from "./layout.ts";

/** Draws placed bars as an SVG element. `description` is its text alternative. */
export function drawBarPair(layout: BarPairLayout, description: string): string {
  const rows = layout.rows.map((row) =>
    row.row === undefined ? drawRow(row, layout) : markRow(row.row, drawRow(row, layout)),
  );
  return drawFrame(layout, description, rows);
}

function drawRow(
  { style, top, height, ends, provisional, bold, target, label, value }: PlacedBar,
  layout: BarPairLayout,
): string {
  const weight = bold ? "bold" : undefined;
  const { zero, whole } = layout;
  const bar = ends && {
    x: provisional ? ends[0] + 1 : ends[0],
    y: provisional ? top + 1 : top,
    width: Math.max(1, Math.round((ends[1] - ends[0] - (provisional ? 2 : 0)) * 10) / 10),
    height: provisional ? height - 2 : height,
  };
  return [
    whole === undefined || !bar
      ? ""
      : element("rect", {
          x: zero,
          y: top,
          width: Math.round((whole - zero) * 10) / 10,
          height,
          fill: gridColour,
          "fill-opacity": 0.45,
        }),
    bar
      ? element("rect", {
          ...bar,
          fill: provisional ? paperColour : style.colour,
          stroke: provisional ? style.colour : undefined,
          "stroke-width": provisional ? 2 : undefined,
        })
      : "",
    drawRule([zero, top - 2], [zero, top + height + 2], { stroke: mutedColour, "stroke-width": 2 }),
    target === undefined ? "" : drawTarget(target, top, height),
    ...label.lines.map(({ y, text }) =>
      drawText(label.x, y, text, {
        "text-anchor": label.x > 2 ? "end" : undefined,
        fill: inkColour,
        "font-weight": weight,
      }),
    ),
    value.text === ""
      ? ""
      : drawText(value.x, top + height / 2 + 5, value.text, {
          "text-anchor": value.anchor,
          fill: inkColour,
          "font-weight": weight,
        }),
  ].join("");
}

/** An upright of dots on white, which can be seen on a bar and beside it. */
function drawTarget(x: number, top: number, height: number): string {
  const ends = [
    [x, top - 2],
    [x, top + height + 2],
  ] as const;
  return [
    drawRule(...ends, { stroke: paperColour, "stroke-width": 5 }),
    drawRule(...ends, { stroke: inkColour, "stroke-width": 2.5, "stroke-dasharray": targetDash }),
  ].join("");
}
