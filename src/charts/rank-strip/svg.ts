import { drawFrame } from "../frame.ts";
import { element } from "../markup.ts";
import { inkColour, mutedColour, paperColour, styleOf } from "../style.ts";
import { drawSymbol } from "../symbols.ts";
import { drawRule, drawText } from "../text.ts";
import { bandFontSizePixels, type PlacedBracket, type PlacedRank, type RankStripLayout } from "./layout.ts";

const stripColour = "#eef1f3";
/** Ever darker towards the best, and another tint at the lower end; brackets name them too. */
const topColours = ["#d3dde6", "#b3c5d5", "#8fa9c0"] as const;
const bottomColour = "#efe0e8";

/** Draws a placed rank strip as an SVG element. `description` is its text alternative. */
export function drawRankStrip(layout: RankStripLayout, description: string): string {
  const { left, right, ends } = layout;
  return drawFrame(layout, description, [
    ...layout.brackets.map(drawBracket),
    ...layout.rows.map((row) => drawRow(row, left, right)),
    drawText(left, ends.y, ends.first, { fill: mutedColour }),
    drawText(right, ends.y, ends.last, { fill: mutedColour, "text-anchor": "end" }),
  ]);
}

function drawBracket({ from, to, y, label }: PlacedBracket): string {
  return [
    element("path", { d: `M${from},${y + 5}V${y}H${to}V${y + 5}`, fill: "none", stroke: mutedColour }),
    label
      ? drawText(label.x, y + 5, label.text, {
          "text-anchor": label.anchor,
          fill: mutedColour,
          "font-size": bandFontSizePixels,
          stroke: paperColour,
          "stroke-width": 4,
          "paint-order": "stroke",
        })
      : "",
  ].join("");
}

function drawRow({ lines, strip, bands, mark }: PlacedRank, left: number, right: number): string {
  const box = { y: strip.top, height: strip.height };
  const tops = bands.filter(({ end }) => end === "top");
  return [
    ...lines.map(({ y, text }) => drawText(left, y, text, { fill: inkColour })),
    element("rect", { x: left, width: right - left, ...box, fill: stripColour }),
    ...bands.map((band) => {
      const shade = band.end === "bottom" ? bottomColour : topColours[Math.min(tops.indexOf(band), 2)];
      const width = Math.round((band.to - band.from) * 10) / 10;
      return element("rect", { x: band.from, width, ...box, fill: shade });
    }),
    drawRule([mark.x, strip.top - 3], [mark.x, strip.top + strip.height + 3], {
      stroke: paperColour,
      "stroke-width": 4,
    }),
    drawSymbol(styleOf(0), mark, false, 2),
  ].join("");
}
