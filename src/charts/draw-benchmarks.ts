import { drawLabel } from "./draw-label.ts";
import { coordinate, element } from "./markup.ts";
import type { PlacedRange, PlacedTargets } from "./place-benchmarks.ts";
import { bandColour, inkColour, targetDash } from "./style.ts";
import { drawRule } from "./text.ts";

/** Draws targets as dotted steps with their label. */
export function drawTargets({ paths, labels }: PlacedTargets): string {
  const stroke = { stroke: inkColour, "stroke-width": 2, "stroke-dasharray": targetDash };
  return [
    ...paths.map((d) => element("path", { d, fill: "none", ...stroke })),
    ...labels.map((label) => drawLabel(label, ({ x, y }) => drawRule([x - 6, y], [x + 5, y], stroke))),
  ].join("");
}

/** Draws the band of the neighbours with its label. */
export function drawRange({ paths, labels }: PlacedRange): string {
  return [
    ...paths.map((d) => element("path", { d, fill: bandColour })),
    ...labels.map((label) =>
      drawLabel(label, ({ x, y }) =>
        element("rect", { x: coordinate(x - 5), y: coordinate(y - 6), width: 10, height: 12, fill: bandColour }),
      ),
    ),
  ].join("");
}
