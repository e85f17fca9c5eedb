import type { HeldRecord } from "../../catalogue/held-back/list-held.ts";
import { collectionDefinitions } from "../../model/collections.ts";
import { countNoun } from "../../statistics/format-lists.ts";

/** What a build leaves out, in lines for an officer: drafts, what waits for its hour, and what goes with them; none where nothing is left out. */
export function tellHeld(held: readonly HeldRecord[]): string[] {
  const drafts = held.filter(({ draft }) => draft);
  const waiting = held
    .filter(({ draft, publishOn, wholly }) => wholly && !draft && publishOn !== undefined)
    .toSorted((a, b) => (a.publishOn ?? "").localeCompare(b.publishOn ?? ""));
  const own = new Set([...drafts, ...waiting]);
  const others = held.filter((record) => !own.has(record));
  return [
    ...(drafts.length > 0 ? [`${countNoun(drafts.length, "draft")}, in no build: ${list(drafts)}.`] : []),
    ...waiting.map((record) => `Not before ${(record.publishOn ?? "").replace("T", ", ")}: ${list([record])}.`),
    ...(others.length > 0 ? [`Left out with them, because it points to them: ${list(others)}.`] : []),
  ];
}

function list(records: readonly HeldRecord[]): string {
  const shown = records.slice(0, mostShown).map(({ collection, id, wholly, draft, publishOn }) => {
    const { noun, form } = collectionDefinitions[collection];
    const name = form === "single" ? noun : `${noun} ${id}`;
    return wholly || draft || publishOn !== undefined ? name : `part of ${name}`;
  });
  const rest = records.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

const mostShown = 20;
