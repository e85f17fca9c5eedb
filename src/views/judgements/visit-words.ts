import { formatDate, formatDays } from "../../statistics/format-time.ts";
import type { Visit } from "./visits.ts";

/** The days of a visit in words; of one that only a letter tells of, the day of the letter. */
export function nameVisitDays({ date, to, document, focus }: Visit): string {
  if (document && focus === undefined && document.visit === undefined) return `Letter of ${formatDate(date)}`;
  return formatDays(date, to ?? date);
}
