import { describe, expect, test } from "vitest";
import { readTimeOfDay, writeCalendar, type CalendarEvent } from "../../../src/downloads/calendar/calendar.ts";
import { buildCommitteeCalendar, buildSiteCalendar } from "../../../src/downloads/calendar/site-calendar.ts";
import { listCommittees } from "../../../src/views/decisions/committees.ts";
import { decidedSite } from "../../decision-fixture.ts";
import { planOf2018 } from "../../plan-fixture.ts";

const event: CalendarEvent = {
  ...{ uid: "a@example.org", stamped: "2018-03-01", day: "2018-03-07", starts: undefined, ends: undefined },
  ...{ title: "Meeting", place: undefined, text: "", url: undefined },
};
const unfold = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar", () => {
  test("has lines of at most 75 octets that end with CR and LF, cut within no character", () => {
    const title = `Lärm; und, \\ mehr – ${"ü".repeat(90)}\nEnd`;
    const text = writeCalendar("Name", [{ ...event, title }]);
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(unfold(text)).toContain(`SUMMARY:Lärm\\; und\\, \\\\ mehr – ${"ü".repeat(90)}\\nEnd`);
  });

  test("says a time in London with the rules of its zone, and a day without one as a day", () => {
    const timed = unfold(writeCalendar("Name", [{ ...event, starts: "1900", ends: "2035" }]));
    expect(timed).toEqual(
      expect.arrayContaining([
        "TZID:Europe/London",
        "DTSTART;TZID=Europe/London:20180307T190000",
        "DTEND;TZID=Europe/London:20180307T203500",
        "DTSTAMP:20180301T000000Z",
      ]),
    );
    const whole = unfold(writeCalendar("Name", [event]));
    expect(whole).toContain("DTSTART;VALUE=DATE:20180307");
    expect(whole).not.toContain("BEGIN:VTIMEZONE");
  });

  test("has its events in order of time, whatever their order", () => {
    const later = { ...event, uid: "b@example.org", day: "2019-01-01" };
    expect(writeCalendar("Name", [later, event])).toBe(writeCalendar("Name", [event, later]));
  });
});

test.each([
  ["7.00 pm", "1900"],
  ["9.00 AM", "0900"],
  ["12.15 am", "0015"],
  ["12 noon", "1200"],
  ["7pm", "1900"],
  ["19:30", "1930"],
  ["7.00 p.m.", "1900"],
  ["13.00 pm", undefined],
  ["25:00", undefined],
  ["in the evening", undefined],
  [undefined, undefined],
])("the time of day %s is %s", (print, time) => {
  expect(readTimeOfDay(print)).toBe(time);
});

describe("the calendar of a site", () => {
  const catalogue = decidedSite(planOf2018);
  const lines = unfold(buildSiteCalendar(catalogue));

  test("has meetings with their hour, and meetings that are only planned as days", () => {
    expect(lines).toContain("DTSTART;TZID=Europe/London:20180307T190000");
    expect(lines).toContain("LOCATION:Town Hall\\, High Street");
    expect(lines).toContain("SUMMARY:Committee (planned)");
    expect(lines.filter((line) => line === "DTSTART;VALUE=DATE:20190502")).toHaveLength(1);
    expect(lines).toContain("DTSTART;VALUE=DATE:20190912");
  });

  test("has no month, year or timescale as a day", () => {
    expect(lines.filter((line) => line.startsWith("SUMMARY:Due"))).toEqual([]);
  });

  test("has a name for every event, and is the committee's where that is asked for", () => {
    const uids = lines.filter((line) => line.startsWith("UID:"));
    expect(new Set(uids).size).toBe(3);
    expect(uids[0]).toMatch(/@findings\.example\.org$/);
    const [committee] = listCommittees(catalogue);
    expect(committee && unfold(buildCommitteeCalendar(catalogue, committee))).toContain("X-WR-CALNAME:Committee");
  });
});
