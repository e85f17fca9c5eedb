import type { PeriodKind } from "../../model/period.ts";
import type { ReadArea } from "./read-area.ts";
import type { CellRules } from "./read-cell.ts";

/** By which rules a printed table is read. */
export interface ResultRules extends CellRules {
  readonly file: string;
  readonly periodKind: PeriodKind;
  readonly readArea: (label: string) => ReadArea;
}
