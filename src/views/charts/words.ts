import type { Chart } from "../../charts/chart.ts";
import type { ChartPeriod } from "../../charts/chart-data.ts";
import type { ChartTable } from "../../contract/chart.ts";
import type { SourcePlace } from "../../model/source.ts";

/** A drawing and what stands around it. */
export interface PublishedChart {
  /** Its name among all charts, which is part of its addresses: a word for its kind, a slash, and the record that it shows. */
  readonly id: string;
  /** Address of the page that it belongs to. */
  readonly page: string;
  /** The finding, stated in about ten words. */
  readonly title: string;
  /** Measure, place and period. */
  readonly subtitle: string;
  /** Text alternative: the drawing in words. */
  readonly description: string;
  /** What a reader must know to read the drawing rightly. */
  readonly notes: readonly string[];
  /** Where the figures come from. */
  readonly sources: readonly SourcePlace[];
  /** The figures that are drawn. */
  readonly table: ChartTable;
  /** The drawing as an SVG element, about so many pixels wide. */
  readonly draw: (widthPixels: number) => string;
  /** Where a script finds the figures of further authorities, to draw one of them too. */
  readonly further?: FurtherAuthorities;
}

/** Figures of all authorities, of which a reader may add one to a chart. */
export interface FurtherAuthorities {
  /** Address of a CSV file with areas down and periods across. */
  readonly address: string;
  /** Periods of the chart's columns, as the file names them. */
  readonly periods: readonly string[];
  /** A zero as the chart prints it: “0%”, “£0 thousand”. */
  readonly zero: string;
}

/** What is made of a chart's data by its kind: text alternative, table and drawing, and remarks that further ones may follow. */
export function presentChart<Data>(
  chart: Chart<Data>,
  data: Data,
  describe: (words: string) => string = (words) => words,
): Pick<PublishedChart, "description" | "notes" | "table" | "draw"> & { readonly data: Data } {
  const description = describe(chart.describe(data));
  const drawn = new Map<number, string>();
  return {
    data,
    description,
    notes: chart.remark(data),
    table: chart.tabulate(data),
    // The page, the page to embed and the file show the same drawing.
    draw: (widthPixels) => {
      const known = drawn.get(widthPixels) ?? chart.draw(data, widthPixels, description);
      drawn.set(widthPixels, known);
      return known;
    },
  };
}

/** The time that a chart covers: “2017”, “2013 to 2017”. */
export function stateSpan(periods: readonly Pick<ChartPeriod, "label">[]): string {
  const [first = "", last = ""] = [periods[0]?.label, periods.at(-1)?.label];
  return first === last ? first : `${first} to ${last}`;
}

/** Each document and place once, in their order. */
export function listUniqueSources(sources: readonly SourcePlace[]): SourcePlace[] {
  return [...new Map(sources.map((source) => [`${source.document} ${source.place}`, source])).values()];
}
