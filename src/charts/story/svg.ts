import { drawFrame } from "../frame.ts";
import { element } from "../markup.ts";
import { gridColour, inkColour, mutedColour, paperColour } from "../style.ts";
import { drawSymbol } from "../symbols.ts";
import { drawRule, drawText } from "../text.ts";
import {
  plateFontSizePixels,
  type GradeTone,
  type PlacedLane,
  type PlacedPlate,
  type StoryKind,
  type StoryLayout,
} from "./layout.ts";

/** The colours of grades elsewhere on the site: the upper half of a scale and the lower, filled at its ends. */
const plateStyles: Record<GradeTone, { colour: string; filled: boolean; dash: string | undefined }> = {
  best: { colour: "#12436D", filled: true, dash: undefined },
  high: { colour: "#12436D", filled: false, dash: undefined },
  low: { colour: "#801650", filled: false, dash: "5 3" },
  worst: { colour: "#801650", filled: true, dash: undefined },
};

/** Kinds of events are told apart by shape and by lane, never by colour. */
const shapes = {
  judgement: "circle",
  visit: "diamond",
  plan: "square",
  decision: "triangle",
} as const satisfies Record<StoryKind, string>;

/** Draws a placed story as an SVG element. `description` is its text alternative. */
export function drawStory(layout: StoryLayout, description: string): string {
  const { axis, years, lanes } = layout;
  return drawFrame(layout, description, [
    ...lanes.map(({ y }) => drawRule([axis.left, y], [axis.right, y], { stroke: gridColour })),
    ...lanes.flatMap(({ plates }) => plates.map(({ from, to }) => drawRule(from, to, { stroke: mutedColour }))),
    ...lanes.map(drawLane),
    drawRule([axis.left, axis.y], [axis.right, axis.y], { stroke: mutedColour }),
    ...years.flatMap(({ x, label }) => [
      drawRule([x, axis.y], [x, axis.y + 5], { stroke: mutedColour }),
      drawText(x, axis.y + 20, label, { "text-anchor": "middle", fill: mutedColour }),
    ]),
  ]);
}

function drawLane({ kind, title, marks, plates }: PlacedLane): string {
  const style = { colour: inkColour, dash: undefined, widthPixels: 1, shape: shapes[kind] };
  return [
    drawText(title.x, title.y, title.text, { fill: inkColour, "font-weight": "bold" }),
    ...plates.map(drawPlate),
    ...marks.map((mark) => drawSymbol(style, mark, kind !== "judgement")),
  ].join("");
}

function drawPlate({ x, y, width, height, tone, lines }: PlacedPlate): string {
  const { colour, filled, dash } = plateStyles[tone];
  const box = { x, y, width, height, fill: filled ? colour : paperColour, stroke: colour, "stroke-width": 2 };
  return [
    element("rect", { ...box, "stroke-dasharray": dash }),
    ...lines.map((line) =>
      drawText(line.x, line.y, line.text, {
        "text-anchor": "middle",
        fill: filled ? paperColour : colour,
        "font-size": plateFontSizePixels,
        "font-weight": line.bold ? "bold" : undefined,
      }),
    ),
  ].join("");
}
