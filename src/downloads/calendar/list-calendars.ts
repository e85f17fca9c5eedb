import type { Catalogue } from "../../catalogue/catalogue.ts";
import { calendarUrl, committeeCalendarUrl } from "../../model/addresses.ts";
import { listCommittees } from "../../views/decisions/committees.ts";
import { groupFile, type DownloadGroup } from "../download.ts";
import { buildCommitteeCalendar, buildSiteCalendar } from "./site-calendar.ts";

/** The calendars: of everything, and of each committee; none where no meeting is published. */
export function* listCalendars(catalogue: Catalogue): Generator<DownloadGroup> {
  if (catalogue.meetings.size === 0) return;
  yield groupFile(calendarUrl, () => buildSiteCalendar(catalogue));
  for (const committee of listCommittees(catalogue))
    yield groupFile(committeeCalendarUrl(committee.id), () => buildCommitteeCalendar(catalogue, committee));
}
