import type { RegisterEntry, RegisterKind } from "../catalogue/catalogue.ts";
import { timescaleTitles } from "../model/document.ts";
import { bearingTitles, type Bearing } from "../model/thread.ts";
import { countNoun, formatDate } from "../statistics/format.ts";

/** What an entry of the register is, in readers' words. */
export const registerKindTitles: Record<RegisterKind, string> = {
  recommendation: "Recommendation",
  "area-for-improvement": "Area for improvement",
  "area-for-development": "Area for development",
  "planned-action": "Planned action",
};

/** What is said where no source speaks of an entry later. */
export const noFindingTitle = "No later finding in the documents published here";

/** Status of an entry: the bearing of the latest finding; undefined where there is none. */
export function findStatus({ findings }: Pick<RegisterEntry, "findings">): Bearing | undefined {
  return findings.at(-1)?.bearing;
}

/** Status in readers' words. */
export function statusTitle(entry: Pick<RegisterEntry, "findings">): string {
  const status = findStatus(entry);
  return status === undefined ? noFindingTitle : bearingTitles[status];
}

/** By when an entry was to be acted on; undefined where its source does not say. */
export function describeDue({ timescale, due }: Pick<RegisterEntry, "timescale" | "due">): string | undefined {
  const day = due === undefined ? undefined : formatDate(due);
  if (timescale === undefined) return day && `Due: ${day}`;
  return day === undefined ? timescaleTitles[timescale] : `${timescaleTitles[timescale]}: by ${day}`;
}

/** Who is to act; undefined where the source does not say. */
export function describeAddressee({
  addressee,
  planned,
}: Pick<RegisterEntry, "addressee" | "planned">): string | undefined {
  return addressee && (planned ? `Lead: ${addressee}` : `For: ${addressee}`);
}

/** How many recommendations and how many planned actions there are; a kind of which there is none is left out. */
export function countEntries(entries: readonly Pick<RegisterEntry, "planned">[]): string[] {
  const planned = entries.filter((entry) => entry.planned).length;
  return [[entries.length - planned, "recommendation"] as const, [planned, "planned action"] as const].flatMap(
    ([count, noun]) => (count > 0 ? countNoun(count, noun) : []),
  );
}
