import { dayAndHour } from "../model/publication.ts";
import { formatLocalTime, readLocalTime } from "../records/local-time.ts";
import { today } from "./today.ts";

/** For when a site is made. */
export interface Moment {
  /** In milliseconds since 1970: what is to be published later is left out. */
  readonly moment: number | undefined;
  /** The day, as YYYY-MM-DD, after which nothing that is published may be dated: today, or that of a later moment. */
  readonly day: string;
}

/** The moment that `--at` names by the clocks of the country; without it, now. Prints why it names none, and gives nothing then. */
export function readMoment(written: string | undefined): Moment | undefined {
  if (written === undefined) return { moment: Date.now(), day: dayAt(Date.now()) };
  const moment = dayAndHour.safeParse(written).success ? readLocalTime(written) : undefined;
  if (moment === undefined) {
    console.error(`“${written}” is not a day and an hour that clocks show. Write them as in --at 2019-05-01T09:30.`);
    return undefined;
  }
  return { moment, day: dayAt(moment) };
}

/** The later of today and the day of a moment by the clocks of the country: at night, a computer elsewhere may still have the day before. */
function dayAt(moment: number): string {
  const [day, now] = [formatLocalTime(moment).slice(0, 10), today()];
  return day > now ? day : now;
}
