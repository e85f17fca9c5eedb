import { wrapText } from "../../charts/labels.ts";
import type { PublishedChart } from "./words.ts";

/** The width in pixels for which the code to embed asks where a site gives no other; the wide drawing is shown at it. */
export const embedWidthPixels = 760;

/** Width of the column that a drawing fills there. */
const columnPixels = embedWidthPixels - 20;

/** Pixels beside the text of a page to embed, and below its title, controls, sources and the way to the site. */
const margin = 60;
const around = 270;
const controlHeight = 45;
const boxesALine = 6;
/** Size and height of a line of text in pixels. */
const settings = { title: [24, 30], subtitle: [19, 25], note: [16, 22] } as const;

/** How high the page of a chart to embed is at `embedWidthPixels`, with all that its script adds; rather a little too much, or it would scroll. */
export function measureEmbed(chart: PublishedChart): number {
  const drawing = (Number(/ height="([\d.]+)"/.exec(chart.draw(720))?.[1] ?? 400) * columnPixels) / 720;
  const texts = [
    measureText(chart.title, settings.title),
    measureText(chart.subtitle, settings.subtitle),
    ...chart.notes.map((note) => measureText(note, settings.note) + 10),
    ...chart.sources.map(({ place }) => measureText(place.padEnd(60, "."), settings.note)),
  ];
  const { rows, columns } = chart.table;
  // Boxes to switch rows off, a slider over the columns, the choice of a further authority.
  const controls =
    Math.ceil((rows.length - 1) / boxesALine) + Number(columns.length > 1) + Number(chart.further !== undefined);
  const height = texts.reduce((sum, own) => sum + own, drawing + around) + controls * controlHeight;
  return Math.ceil(height / 20) * 20;
}

function measureText(text: string, [size, line]: readonly [size: number, line: number]): number {
  return wrapText(text, embedWidthPixels - margin, size).length * line;
}
