/*
 * Calendars as RFC 5545 writes them: lines of at most 75 octets that end with CR and LF, text escaped, times with the rules of their zone in the file. Nothing depends on the clock: the stamp of an event is the day of the record that tells of it, so that the same records give the same bytes.
 */
import { timeZone } from "../../library/time-zone.ts";

/** Something with a day. */
export interface CalendarEvent {
  /** Name for good, unique among all calendars. */
  readonly uid: string;
  /** Day (YYYY-MM-DD) of the record that tells of it. */
  readonly stamped: string;
  readonly day: string;
  /** Hours and minutes on the clocks of the country, 24 hours, as HHMM; undefined for the whole day. */
  readonly starts: string | undefined;
  readonly ends: string | undefined;
  readonly title: string;
  readonly place: string | undefined;
  readonly text: string;
  /** Address of its page, in full; undefined where it is not known where the site is published. */
  readonly url: string | undefined;
}

/** Writes a calendar, its events in order of time. */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const ordered = [...events].sort((a, b) =>
    compare(`${a.day}${a.starts ?? ""}${a.uid}`, `${b.day}${b.starts ?? ""}${b.uid}`),
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Findings//Meetings and due dates//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(ordered.some(({ starts }) => starts !== undefined) ? timeZone.rules : []),
    ...ordered.flatMap(writeEvent),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Time of day as a record prints it ("7.00 pm", "9.00 AM", "19:30", "7pm", "noon") as HHMM; undefined where it tells no time. */
export function readTimeOfDay(print: string | undefined): string | undefined {
  const plain = print?.trim().toLowerCase() ?? "";
  if (/^(?:12 )?noon$/.test(plain)) return "1200";
  const [, hours = "", minutes = "00", half] =
    /^(\d{1,2})(?:[.:](\d{2}))?\s*([ap])\.?m\.?$/.exec(plain) ?? /^(\d{1,2})[.:](\d{2})$/.exec(plain) ?? [];
  if (hours === "" || Number(minutes) > 59 || Number(hours) > (half === undefined ? 23 : 12)) return undefined;
  if (half !== undefined && Number(hours) === 0) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === "p" ? 12 : 0);
  return `${String(hour).padStart(2, "0")}${minutes}`;
}

function writeEvent({ uid, stamped, day, starts, ends, title, place, text, url }: CalendarEvent): string[] {
  const date = day.replaceAll("-", "");
  const at = (time: string) => `;TZID=${timeZone.id}:${date}T${time}00`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamped.replaceAll("-", "")}T000000Z`,
    starts === undefined ? `DTSTART;VALUE=DATE:${date}` : `DTSTART${at(starts)}`,
    ...(starts !== undefined && ends !== undefined && ends > starts ? [`DTEND${at(ends)}`] : []),
    `SUMMARY:${escapeText(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(text === "" ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");
}

/** Lines are cut after 75 octets, never within a character; those that follow begin with a space, which counts. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (size + octets > 75) {
      parts.push(part);
      part = "";
      size = 1;
    }
    part += sign;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
