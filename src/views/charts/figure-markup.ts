import { escapeText } from "../../charts/markup.ts";
import { chartFileUrl, chartPageUrl } from "../../model/addresses.ts";
import { writeChartTable } from "./chart-table-json.ts";
import type { PublishedChart } from "./words.ts";

/** What stands in the figure of a chart besides its words; all but `level` is markup. */
export interface FigureParts {
  /** Level of the title. */
  readonly level: 1 | 2 | 3 | 4;
  /** What is drawn, where that is not the drawing at two widths. */
  readonly drawing?: string | undefined;
  /** What stands between the notes and the sources. */
  readonly below?: string;
  /** The line with the sources. */
  readonly sources?: string;
  /** Whether the ways to take the chart away stand below. */
  readonly withTakeAway: boolean;
  /** Whether the figures stand in the page for the script; not where a table beside the chart holds them. */
  readonly withTable?: boolean;
  /** Whether the page shows the chart once: then both its drawings share one description. */
  readonly isOnce?: boolean;
}

/** The figure of a chart, on its page as on the one to embed. The script of charts belongs beside it. */
export function writeFigure(chart: PublishedChart, parts: FigureParts): string {
  const { level, drawing = writeDrawings(chart, parts), below = "", sources = "" } = parts;
  const { withTakeAway, withTable = true } = parts;
  const notes = chart.notes.map((note) => `<p class="chart__notes">${escapeText(note)}</p>`).join("");
  return [
    `<figure class="chart" data-search-skip><figcaption><h${level}>${escapeText(chart.title)}</h${level}>`,
    `<p class="chart__subtitle">${escapeText(chart.subtitle)}</p></figcaption>`,
    `<div class="chart__drawing">${drawing}</div>`,
    withTable ? `<script type="application/json">${writeChartTable(chart.table)}</script>` : "",
    notes,
    writeFurther(chart),
    below,
    sources,
    withTakeAway ? writeTakeAway(chart) : "",
    "</figure>",
  ].join("");
}

/** The drawing for wide screens and for phones; styles show the one that fits. A description is a kilobyte, so that the second takes it from the first. */
function writeDrawings({ id, draw }: PublishedChart, { isOnce = false }: FigureParts): string {
  const [wide, narrow] = [draw(720), draw(340)].map((drawing) => drawing.replaceAll(namespace, ""));
  const name = `drawing-${id.replaceAll("/", "-")}`;
  const description = / aria-label="[^"]*"/;
  const drawings = isOnce
    ? [wide?.replace("<svg", `<svg id="${name}"`), narrow?.replace(description, ` aria-labelledby="${name}"`)]
    : [wide, narrow];
  return `<div class="chart__wide">${drawings[0] ?? ""}</div><div class="chart__narrow">${drawings[1] ?? ""}</div>`;
}

/** What an SVG file needs and a page does not. */
const namespace = ' xmlns="http://www.w3.org/2000/svg"';

/** The way to the figures of all authorities, which the script of charts reads when a reader adds one to the drawing. */
function writeFurther({ further }: PublishedChart): string {
  if (!further) return "";
  const { address, periods, zero } = further;
  return `<p class="chart__further"><a href="${address}" data-periods="${escapeText(periods.join(" "))}" data-zero="${escapeText(zero)}" download>The figures of all authorities</a> (CSV)</p>`;
}

function writeTakeAway({ id }: PublishedChart): string {
  return `<p class="chart__take">Use this chart: <a href="${chartFileUrl(id)}" download>SVG</a>, <a href="${chartPageUrl(id)}">page to embed</a></p>`;
}
