import type { Chart } from "../chart.ts";
import type { PanelsData } from "./layout.ts";
import { drawPanelSheet } from "./sheet.ts";
import { remarkPanels, tabulatePanels } from "./words.ts";

/** Panels beside each other on one scale, which a page lays out as elements (`SmallMultiples.astro`) and a file as one drawing. */
export const smallMultiples: Chart<PanelsData> = {
  name: "small-multiples",
  describe: ({ panels }) => `${panels.length} charts.`,
  tabulate: tabulatePanels,
  remark: remarkPanels,
  draw: drawPanelSheet,
};
