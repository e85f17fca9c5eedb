import { firstDay } from "../../model/date.ts";
import { isHeldAt } from "../../catalogue/held-back/publication.ts";
import { listCitations } from "../references/check-citations.ts";
import { addressLedgerForm } from "../../releases/address-ledger.ts";
import { releaseLedgerForm } from "../../releases/release-ledger.ts";
import type { Check, Checked } from "../check.ts";
import { breach, headOf, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { Place } from "../../records/locate.ts";
import { formatLocalTime } from "../../records/local-time.ts";
import type { SourceRecord } from "../../records/record.ts";

export const timeFuture: Rule = {
  id: "time-future",
  severity: "error",
  says: "No document, cited work, correction, report on a plan, change of a page or release is dated after today.",
};

export const futureChecks: Check = {
  rules: [timeFuture],
  find: (given) => {
    const { day, released, addresses } = given;
    if (day === undefined) return [];
    return [
      ...checkFuture(given, findLastDay(day, [...released, ...addresses])),
      ...checkFutureLedger(releaseLedgerForm, released, day),
      ...checkFutureLedger(addressLedgerForm, addresses, day),
    ];
  },
};

/**
 * Nothing is published before its day: no document, correction, report on a plan or change of a page is dated after `day` (YYYY-MM-DD). A
 * year typed wrongly would lead every list of what is new. What is held back may be dated until the day on which it is published.
 */
function checkFuture({ records, moment }: Checked, day: string): Issue[] {
  const madeFor = moment === undefined ? day : formatLocalTime(moment).slice(0, 10);
  const check = (record: SourceRecord, path: readonly (string | number)[], date: string, what: string): Issue[] => {
    if (date <= day && date > madeFor) {
      const late = `${what} is dated ${date}, and the site is made for ${madeFor}.`;
      return [breach({ ...timeFuture, severity: "warning" }, placeOf(record, path), late, lateRemedy)];
    }
    if (date <= day) return [];
    const problem = `${what} is dated ${date}, and today is ${day}.`;
    return [breach(timeFuture, placeOf(record, path), problem, remedy)];
  };
  return [
    ...records.documents.flatMap((record) =>
      isHeldAt(record, moment) ? [] : check(record, ["published"], record.fields.published, "The document"),
    ),
    ...records.corrections.flatMap((record) => check(record, ["date"], record.fields.date, "The correction")),
    ...records.pages.flatMap((record) => check(record, ["updated"], record.fields.updated, "The change of the page")),
    ...listCitations(records).flatMap(({ record, path, work }) =>
      check(record, [...path, "issued"], firstDay(work.issued), "The work that is cited"),
    ),
    ...records.plans.flatMap((record) =>
      record.fields.themes.flatMap(({ updates = [] }, theme) =>
        updates.flatMap(({ date }, index) =>
          check(record, ["themes", theme, "updates", index, "date"], date, "The report"),
        ),
      ),
    ),
  ];
}

const remedy =
  "Check the year. A record that is to come on its day says so: publishOn: YYYY-MM-DDTHH:MM. If the clock of this computer is wrong, say the day: npx findings check --day YYYY-MM-DD.";

const lateRemedy = "To hold it back until its day, give it publishOn: YYYY-MM-DDTHH:MM; or make the site for that day.";

/** Days by which a release may be made before the site is published. */
const mostDaysAhead = 31;

/** The day up to which records may be dated: today, or that of a release that was made a little ahead. */
function findLastDay(day: string, lines: readonly { readonly released: string }[]): string {
  const limit = addDays(day, mostDaysAhead);
  return lines.reduce((last, { released }) => (released > last && released <= limit ? released : last), day);
}

function addDays(day: string, days: number): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first line of a ledger that is dated long after `day`: later releases would be refused until then. */
function checkFutureLedger(
  { file }: { readonly file: string },
  lines: readonly { readonly released: string; readonly at?: Place }[],
  day: string,
): Issue[] {
  const line = lines.find(({ released }) => released > addDays(day, mostDaysAhead));
  if (!line) return [];
  const problem = `The ledger notes a release of ${line.released}, and today is ${day}.`;
  return [breach(timeFuture, { ...headOf(file), ...line.at }, problem, ledgerRemedy)];
}

const ledgerRemedy =
  "Restore the ledger as it was before that release, and release again. If the clock of this computer is wrong, say the day: npx findings check --day YYYY-MM-DD.";
