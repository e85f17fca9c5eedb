import type { ChartTable } from "../contract/chart.ts";

/** The face of a kind of chart: what can be made of its data. Every folder of a chart exports one. */
export interface Chart<Data> {
  /** Name of its folder. */
  readonly name: string;
  /** Text alternative: the drawing in words. */
  readonly describe: (data: Data) => string;
  /** The figures that are drawn. */
  readonly tabulate: (data: Data) => ChartTable;
  /** What a reader must know to read the drawing rightly, a sentence each. */
  readonly remark: (data: Data) => string[];
  /** The drawing as an SVG element, about so many pixels wide; `description` is its text alternative. */
  readonly draw: (data: Data, widthPixels: number, description: string) => string;
}
