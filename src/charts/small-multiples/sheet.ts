import { drawFrame } from "../frame.ts";
import { wrapText } from "../labels.ts";
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
  const titles = data.panels.map(({ title }) => wrapText(title, step - gap.across));
  const descriptions = data.panels.map((panel) => describePanel(panel, data));
  const parts = [drawKeys(listLines(data))];
  let top = keySample.height + gap.afterKey;
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

function drawKeys(lines: readonly PanelLine[]): string {
  let left = 0;
  return lines
    .map(({ name, place }) => {
      const textLeft = left + keySample.width + 8;
      const drawn = `${moveTo(left, 0, drawKey(styleOf(place)))}${drawText(textLeft, 12, name, { fill: inkColour })}`;
      left = textLeft + roomForText(name) + gap.key;
      return drawn;
    })
    .join("");
}
