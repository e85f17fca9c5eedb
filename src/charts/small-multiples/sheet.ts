import { drawFrame } from "../frame.ts";
import { wrapLine } from "../labels.ts";
import { coordinate, moveTo } from "../markup.ts";
import { inkColour, roomForText, styleOf } from "../style.ts";
import { drawText } from "../text.ts";
import { listLines, placePanels, type PanelLine, type PanelsData } from "./layout.ts";
import { drawKey, drawPanel } from "./svg.ts";
import { describePanel } from "./words.ts";

const gap = { across: 14, down: 22, key: 24, afterKey: 14 };
const titleLine = 18;
const keySample = { width: 34, height: 14 };

/** Draws panels as one SVG element, as many beside each other as fit, below a key: for a file, where a page would lay out elements. */
export function drawPanelSheet(data: PanelsData, width: number, description: string): string {
  const { panels } = placePanels(data);
  const panelWidth = panels[0]?.width ?? width;
  const columns = Math.max(1, Math.floor((width + gap.across) / (panelWidth + gap.across)));
  const step = (width + gap.across) / columns;
  const titles = data.panels.map(({ title }) => wrapLine(title, step - gap.across));
  const descriptions = data.panels.map((panel) => describePanel(panel, data));
  const keys = drawKeys(listLines(data), width);
  const parts = [keys.drawn];
  let top = keys.height + gap.afterKey;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const lines = Math.max(0, ...row.map((_, index) => titles[first + index]?.length ?? 0));
    const drawingTop = top + lines * titleLine;
    for (const [index, panel] of row.entries()) {
      const at = first + index;
      const left = index * step;
      const above = titles[at] ?? [];
      const baseline = drawingTop - 8 - (above.length - 1) * titleLine;
      parts.push(
        ...above.map((text, line) => drawText(left, baseline + line * titleLine, text, { fill: inkColour })),
        moveTo(left, drawingTop, drawPanel(panel, descriptions[at] ?? "")),
      );
    }
    top = drawingTop + Math.max(...row.map(({ height }) => height)) + gap.down;
  }
  return drawFrame({ width, height: coordinate(top - gap.down) }, description, parts);
}

function drawKeys(lines: readonly PanelLine[], width: number): { readonly drawn: string; readonly height: number } {
  let [left, top, height] = [0, 0, keySample.height];
  const drawn = lines.map(({ name, place }) => {
    const words = wrapLine(name, width - keySample.width - 8);
    const room = keySample.width + 8 + Math.max(...words.map((text) => roomForText(text)));
    if (left > 0 && left + room > width) [left, top] = [0, height + 6];
    const textLeft = left + keySample.width + 8;
    const texts = words.map((text, line) => drawText(textLeft, top + 12 + line * titleLine, text, { fill: inkColour }));
    const sample = moveTo(left, top, drawKey(styleOf(place)));
    height = Math.max(height, top + keySample.height + (words.length - 1) * titleLine);
    left += room + gap.key;
    return `${sample}${texts.join("")}`;
  });
  return { drawn: drawn.join(""), height };
}
