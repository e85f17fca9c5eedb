import { timeZone } from "../library/library.ts";

/** A moment in milliseconds since 1970, as the clocks of the country show it: YYYY-MM-DDTHH:MM. */
export function formatLocalTime(moment: number): string {
  // Swedish times are written YYYY-MM-DD HH:MM.
  return clock.format(moment).replace(" ", "T");
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone,
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
});

/**
 * The moment, in milliseconds since 1970, at which the clocks of the country show a day and hour (YYYY-MM-DDTHH:MM). Where they show it twice, because
 * they go back, it is the later one, before which nobody can say that the hour has passed; undefined where they never show it, because they go
 * forward.
 */
export function readLocalTime(written: string): number | undefined {
  const asWorldTime = Date.parse(`${written}:00Z`);
  return [0, 1]
    .map((hoursAhead) => asWorldTime - hoursAhead * 3_600_000)
    .find((moment) => formatLocalTime(moment) === written);
}
