import { formatDate, formatDays } from "../../statistics/format-time.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Plan } from "../../model/plan.ts";
import { isToldBefore, type Visit } from "./visits.ts";

const untold = "no document here says whether it took place";

/** The days of a visit in words, as a beginning; of one that only a letter tells of, the day of the letter. Says so where a visit was only announced. */
export function nameVisitDays({ date, to, document, focus, isAnnounced }: Omit<Visit, "told">): string {
  if (document && focus === undefined && document.visit === undefined) return `Letter of ${formatDate(date)}`;
  const days = formatDays(date, to ?? date);
  return isAnnounced ? `Announced for ${days}; ${untold}` : days;
}

/** A visit that a plan numbers, with its days where they are known. */
export function nameNumberedVisit(
  catalogue: Pick<Catalogue, "documents">,
  { number, from, to, document, source }: NonNullable<Plan["visits"]>[number],
): string {
  if (from === undefined) return `Visit ${number}`;
  const days = formatDays(from, to ?? from);
  const isAnnounced = document === undefined && isToldBefore(catalogue, source.document, from);
  return `Visit ${number}: ${isAnnounced ? `announced for ${days}; ${untold}` : days}`;
}
