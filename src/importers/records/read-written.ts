import type { FileSource } from "../../records/folder.ts";
import { readContinued } from "./continue-series.ts";
import { readIfThere, type ImportedFigures } from "./edition.ts";
import { readFigureTable, type FigureTable } from "./figure-table.ts";

/** The file that holds the figures of an import: one of their own, or that of the figures which they follow. */
export function observationsFile({ indicator, from }: Pick<ImportedFigures, "indicator" | "from">): string {
  return `data/observations/${indicator}.${from === undefined ? "csv" : "yaml"}`;
}

/** What an import wrote, as it stands now; undefined where it is not there, or not in a form that an import writes. */
export function readWritten(
  site: FileSource,
  figures: Pick<ImportedFigures, "indicator" | "from">,
  importId: string,
): FigureTable | undefined {
  const text = readIfThere(site, observationsFile(figures));
  if (text === undefined) return undefined;
  return figures.from === undefined ? readFigureTable(text) : readContinued(text, importId);
}
