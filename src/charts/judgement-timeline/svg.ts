import { drawFrame } from "../frame.ts";
import { element } from "../markup.ts";
import { gridColour, inkColour, mutedColour, paperColour } from "../style.ts";
import { drawRule, drawText } from "../text.ts";
import { stepFontSizePixels, type PlacedEvent, type PlacedStep, type TimelineLayout } from "./layout.ts";

/** The colours of grades elsewhere on the site: the upper half of a scale and the lower. */
const upperColour = "#12436D";
const lowerColour = "#801650";

/** Draws a placed timeline as an SVG element. `description` is its text alternative. */
export function drawTimeline(layout: TimelineLayout, description: string): string {
  const { rail } = layout;
  return drawFrame(layout, description, [
    drawRule([rail.x, rail.top], [rail.x, rail.bottom], { stroke: mutedColour }),
    ...layout.years.map(({ y }) => drawRule([rail.x - 5, y], [rail.x, y], { stroke: mutedColour })),
    ...layout.years.map(({ y, label }) =>
      drawText(rail.x - 8, y + 5, label, { "text-anchor": "end", fill: mutedColour }),
    ),
    ...layout.rows.map(drawEvent),
  ]);
}

function drawEvent({ from, to, heading, steps }: PlacedEvent): string {
  return [
    drawRule([from.x, from.y], [to.x, to.y], { stroke: mutedColour }),
    element("path", { d: `M${from.x},${from.y}m-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0`, fill: inkColour }),
    ...heading.map(({ x, y, text, bold }) =>
      drawText(x, y, text, { fill: inkColour, "font-weight": bold ? "bold" : undefined }),
    ),
    ...steps.map((step, index) => drawStep(step, index < steps.length / 2 ? upperColour : lowerColour)),
  ].join("");
}

/** The word that was given stands in white on a filled box, the others of the scale in outlined ones. */
function drawStep({ x, y, width, height, given, lines }: PlacedStep, colour: string): string {
  const box = { x, y, width, height, fill: given ? colour : paperColour, stroke: given ? colour : gridColour };
  return [
    element("rect", box),
    ...lines.map((line) =>
      drawText(line.x, line.y, line.text, {
        "text-anchor": "middle",
        fill: given ? paperColour : mutedColour,
        "font-size": stepFontSizePixels,
        "font-weight": given ? "bold" : undefined,
      }),
    ),
  ].join("");
}
