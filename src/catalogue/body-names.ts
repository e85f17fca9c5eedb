import { areaName } from "./area-names.ts";
import type { Catalogue, MeetingEntry } from "./catalogue.ts";
import { once } from "./once.ts";

/** The name of a committee or board; with its authority's behind it in a site with meetings of several, unless the name has it. */
export function nameBody(
  catalogue: Pick<Catalogue, "meetings" | "areas">,
  { body, area }: Pick<MeetingEntry, "body" | "area">,
): string {
  const authorities = once(
    catalogue.meetings,
    "authorities",
    () => new Set([...catalogue.meetings.values()].map((meeting) => meeting.area)),
  );
  const name = areaName(catalogue.areas, area);
  return authorities.size < 2 || body.includes(name) ? body : `${body} (${name})`;
}
