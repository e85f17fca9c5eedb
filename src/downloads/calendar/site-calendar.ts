import type { Catalogue, MeetingEntry, RegisterEntry } from "../../catalogue/catalogue.ts";
import type { DecisionEntry } from "../../catalogue/decisions.ts";
import { absoluteUrl, actionUrl, decisionUrl, meetingUrl } from "../../model/addresses.ts";
import { shorten } from "../../statistics/format.ts";
import { listCommittees, type Committee } from "../../views/decisions/committees.ts";
import { describeTask } from "../../views/decisions/decision-lists.ts";
import { readTimeOfDay, writeCalendar, type CalendarEvent } from "./calendar.ts";

/** What `/calendar.ics` holds: meetings, meetings that a work programme plans, and days by which something is due, all as sources give them. */
export function buildSiteCalendar(catalogue: Catalogue): string {
  return writeCalendar(catalogue.site.title, [
    ...listCommittees(catalogue).flatMap((committee) => listEvents(catalogue, committee)),
    ...catalogue.decisions.flatMap((entry) => (entry.meeting === undefined ? listDue(catalogue, entry) : [])),
    ...catalogue.register.flatMap((entry) => listDueAction(catalogue, entry)),
  ]);
}

/** What `/committees/<id>/meetings.ics` holds: its meetings, those that it plans, and what it asked for by a day. */
export function buildCommitteeCalendar(catalogue: Catalogue, committee: Committee): string {
  return writeCalendar(committee.name, listEvents(catalogue, committee));
}

function listEvents(catalogue: Catalogue, { meetings, planned, decided }: Committee): CalendarEvent[] {
  const held = new Set(meetings.map(({ date }) => date));
  const byDay = Map.groupBy(planned, ({ due }) => due ?? "");
  const coming = [...byDay].flatMap(([day, lines]) =>
    isDay(day) && !held.has(day) ? [planMeeting(catalogue, day, lines)] : [],
  );
  return [
    ...meetings.map((meeting) => writeMeeting(catalogue, meeting)),
    ...coming,
    ...decided.flatMap((entry) => listDue(catalogue, entry)),
  ];
}

function writeMeeting(catalogue: Catalogue, meeting: MeetingEntry): CalendarEvent {
  const { id, body, date, time, ended, venue, summary } = meeting;
  return {
    ...nameEvent(catalogue, meetingUrl(id), date),
    ...{ day: date, starts: readTimeOfDay(time), ends: readTimeOfDay(ended) },
    ...{ title: body, place: venue, text: summary },
  };
}

/** A day for which business is planned; the source gives no hour. */
function planMeeting(catalogue: Catalogue, day: string, lines: readonly DecisionEntry[]): CalendarEvent {
  const [first] = lines;
  const address = decisionUrl(first?.home ?? "", first?.id ?? "");
  return {
    ...nameEvent(catalogue, address, first?.date ?? day),
    ...{ day, starts: undefined, ends: undefined, place: undefined },
    title: `${first?.body ?? ""} (planned)`,
    text: lines.map(({ text }) => text).join("\n"),
  };
}

/** Only whole days stand in a calendar: a month or year is no day. */
function listDue(catalogue: Catalogue, entry: DecisionEntry): CalendarEvent[] {
  const { due, kind, text, home, id, date } = entry;
  if (due === undefined || !isDay(due) || kind === "planned-business") return [];
  return [
    {
      ...nameEvent(catalogue, decisionUrl(home, id), date),
      ...{ day: due, starts: undefined, ends: undefined, place: undefined },
      title: `Due: ${shorten(text, 80)}`,
      text: `${text} ${describeTask(entry)}`,
    },
  ];
}

/** Days that a plan gives; those that the site works out from a timescale are no date of a source. */
function listDueAction(catalogue: Catalogue, entry: RegisterEntry): CalendarEvent[] {
  const { id, due, planned, text, document } = entry;
  if (!planned || due === undefined || !isDay(due)) return [];
  return [
    {
      ...nameEvent(catalogue, actionUrl(planned.plan.id, id), document.published),
      ...{ day: due, starts: undefined, ends: undefined, place: undefined },
      title: `Due: ${shorten(text, 80)}`,
      text: `${text} ${planned.plan.title}.`,
    },
  ];
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** Name for good, after the site's host where it has an address, else after one that nobody can own. */
function nameEvent(
  { site }: Catalogue,
  address: string,
  stamped: string,
): Pick<CalendarEvent, "uid" | "stamped" | "url"> {
  const host = site.address === undefined ? `${site.council.area}.invalid` : new URL(site.address).host;
  const name = address.replace(/^\/|\/$/g, "").replace(/[^a-z0-9]+/gi, "-");
  return { uid: `${name}@${host}`, stamped, url: absoluteUrl(address, site.address) };
}
