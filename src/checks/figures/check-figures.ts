import type { Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { checkCopiedRanks } from "./check-copied-ranks.ts";
import { checkCopies } from "./check-copies.ts";
import { checkDecimals } from "../shape/check-decimals.ts";
import { checkSlips } from "./check-slips.ts";
import { checkTime } from "../time/check-time.ts";
import { listSeries } from "./measured.ts";

/** Rules about figures among others: of their series, of other areas, of other indicators. */
export function checkFigures(set: RecordSet): Issue[] {
  const series = listSeries(set.records);
  return [
    ...checkTime(series, set),
    ...checkDecimals(series),
    ...checkSlips(series),
    ...checkCopies(series, set.records),
    ...checkCopiedRanks(set.records),
  ];
}
