import { wrapText } from "./labels.ts";
import { coordinate, element, escapeText, moveTo } from "./markup.ts";
import { fontFamily, fontSizePixels, gridColour, inkColour, mutedColour, paperColour, widestFont } from "./style.ts";
import { drawRule, drawText } from "./text.ts";

/** What stands around a drawing in a file that is read far from its page. */
export interface ChartFileWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Where the figures come from. */
  readonly source: string;
  /** Who published the chart, and where. */
  readonly origin: string;
  /** Text alternative of the whole. */
  readonly description: string;
}

/** The width of every file, for a slide or a column of text. */
export const fileWidthPixels = 760;

/** The width that a drawing has in a file. */
export const fileDrawingPixels = 720;

const margin = (fileWidthPixels - fileDrawingPixels) / 2;

/** A stretch of text: its size, the room from the line before, and how it looks. */
interface Setting {
  readonly pixels: number;
  readonly above: number;
  readonly fill: string;
  readonly bold?: boolean;
}

const settings = {
  title: { pixels: 22, above: 8, fill: inkColour, bold: true },
  subtitle: { pixels: fontSizePixels, above: 8, fill: mutedColour },
  note: { pixels: 14, above: 8, fill: mutedColour },
} satisfies Record<string, Setting>;

/** A chart as an SVG file of its own: title, subtitle, drawing, notes, source and who published it. `drawing` is an SVG element. */
export function drawChartFile(drawing: string, words: ChartFileWords): string {
  const parts: string[] = [];
  let y = margin - settings.title.above;
  const write = (text: string, setting: Setting) => {
    y += setting.above;
    for (const line of wrapText(
      text,
      fileDrawingPixels / (setting.bold ? widestFont * 1.06 : widestFont),
      setting.pixels,
    )) {
      y += setting.pixels * 1.25;
      parts.push(drawLine(y, line, setting));
    }
  };
  write(words.title, settings.title);
  write(words.subtitle, settings.subtitle);
  y += 18;
  parts.push(moveTo(margin, y, withoutDescription(drawing)));
  y += Number(/ height="([\d.]+)"/.exec(drawing)?.[1] ?? 0) + 10;
  parts.push(drawRule([margin, y], [fileWidthPixels - margin, y], { stroke: gridColour }));
  for (const text of [...words.notes, words.source, words.origin]) write(text, settings.note);
  const height = Math.ceil(y + margin);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${fileWidthPixels} ${height}`,
    width: fileWidthPixels,
    height,
    role: "img",
    "aria-label": words.description,
    "font-family": fontFamily,
  };
  const paper = element("rect", { width: fileWidthPixels, height, fill: paperColour });
  return `${element("svg", attributes, `<title>${escapeText(words.title)}</title>${paper}${parts.join("")}`)}\n`;
}

/** A drawing within the file, whose own description says the same. */
function withoutDescription(drawing: string): string {
  return drawing.replace(/^(<svg[^>]*?) role="img" aria-label="[^"]*"/, "$1");
}

function drawLine(y: number, text: string, { pixels, fill, bold }: Setting): string {
  return drawText(margin, coordinate(y), text, {
    "font-size": pixels,
    "font-weight": bold ? "bold" : undefined,
    fill,
  });
}
