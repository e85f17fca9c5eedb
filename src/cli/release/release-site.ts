import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { addressLedgerForm } from "../../releases/address-ledger.ts";
import { noteRelease } from "../../releases/note-release.ts";
import { releaseLedgerForm } from "../../releases/release-ledger.ts";
import { sealLedgerForm } from "../../releases/release-seals.ts";
import type { LoadedSite } from "../../checks/load-site.ts";
import { isRealDate } from "../../model/date.ts";
import { breach, formatIssue, placeOf, type Rule } from "../../records/issue.ts";
import { formatLocalTime, readLocalTime } from "../../records/local-time.ts";
import { siteUnwritten } from "../../records/markdown/page-elements.ts";
import { findLastRelease, type LedgerLine } from "../../records/ledger.ts";
import { openSite } from "../../site/site-reader.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { buildSite, type BuildOptions } from "../build/build-site.ts";
import { addressOfFile } from "../build/expected-files.ts";
import { writeLedgers } from "./write-ledgers.ts";

export const releaseDay: Rule = {
  id: "release-day",
  severity: "error",
  says: "No correction is dated after the release that brings it.",
};

/** What a release takes from outside. */
interface ReleaseOptions {
  /** Makes the site. */
  readonly build?: (root: string, options: BuildOptions) => Promise<boolean>;
  /** Today, as YYYY-MM-DD: a day far after it is a slip, and would refuse every release until then. Without it no day is too late. */
  readonly today?: string;
  /** The moment for which the site is made, in milliseconds since 1970; records of a later hour are left out. */
  readonly moment?: number | undefined;
  /** Whether somebody named it, and it is not the clock's. */
  readonly isMomentGiven?: boolean;
}

/** A site may be released some days before it is published. */
const mostDaysAhead = 31;

/**
 * Builds the site, and notes everything that it says of figures, grades and binding words, and every page, as published on `date` in the
 * ledgers. Returns whether it did: otherwise it has said why, and the ledgers are as they were.
 */
export async function releaseSite(
  root: string,
  date: string,
  { build = buildSite, today, moment: asked, isMomentGiven = false }: ReleaseOptions = {},
): Promise<boolean> {
  const refused = refuseDay(date, today) ?? (isMomentGiven ? refuseMoment(date, asked) : undefined);
  if (refused !== undefined) {
    console.error(refused);
    return false;
  }
  const moment = notAfter(asked, date);
  const loaded = openSite(root, { day: date, moment, releaseDay: date }).read();
  const { addresses } = loaded;
  const refusals = findRefusals(loaded, date);
  for (const refusal of refusals) console.error(refusal);
  if (refusals.length > 0) return false;
  const figures = noteRelease(loaded.records, loaded.released, date);
  let pages: LedgerLine<"address">[] = [];
  const settle = (folder: string) => {
    pages = noteAddresses(addresses, listAddresses(folder), date);
    writeLedgers(root, loaded.seals, { figures: figures.lines, addresses: pages }, date);
  };
  if (!(await build(root, { at: { day: date, moment }, releaseDay: date, loaded, settle }))) return false;
  console.log(
    [
      `Released on ${date}: ${figures.lines.length} figures, grades and wordings (${figures.added} added, ${figures.changed} changed,`,
      `${figures.removed} removed) and ${countNoun(pages.length, "page")} (${pages.length - addresses.length} added).`,
      `Commit ${releaseLedgerForm.file}, ${addressLedgerForm.file} and ${sealLedgerForm.file} with what you publish.`,
    ].join(" "),
  );
  return true;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A release of a day that is over has nothing of a later one. */
function notAfter(moment: number | undefined, date: string): number | undefined {
  const end = readLocalTime(`${date}T23:59`);
  return moment === undefined || end === undefined ? moment : Math.min(moment, end);
}

function refuseMoment(date: string, moment: number | undefined): string | undefined {
  const hour = moment === undefined ? "" : formatLocalTime(moment);
  return hour.slice(0, 10) > date
    ? `A release of ${date} cannot have what is published at ${hour}. Release on that day, or name an hour of ${date}.`
    : undefined;
}

/** Why there is no release on such a day, whatever the site. */
function refuseDay(date: string, today: string | undefined): string | undefined {
  if (!isRealDate(date)) return `“${date}” is not a day. Write npx findings release and the day as YYYY-MM-DD.`;
  return today !== undefined && date > addDays(today, mostDaysAhead)
    ? `${date} is more than ${mostDaysAhead} days ahead. Write the day on which the site is published.`
    : undefined;
}

/** Why the site cannot be released on the day: releases follow each other, and a correction is not of the future. */
function findRefusals(loaded: LoadedSite, date: string): string[] {
  const { addresses } = loaded;
  const last = findLastRelease([...loaded.released, ...addresses, ...loaded.seals]);
  if (last !== undefined && date < last) return [`The last release was on ${last}. Release on that day or later.`];
  const unwritten = loaded.issues.filter(({ rule }) => rule === siteUnwritten.id);
  if (unwritten.length > 0)
    return [...unwritten.map(formatIssue), "Nothing was released: what is still to be written would be published."];
  return loaded.records.corrections
    .filter(({ fields }) => fields.date > date)
    .map((correction) => {
      const problem = `The correction is dated after the release of ${date}.`;
      return formatIssue(
        breach(
          releaseDay,
          placeOf(correction, ["date"]),
          problem,
          "Correct its date, or release on that day or later.",
        ),
      );
    });
}

function noteAddresses(
  before: readonly LedgerLine<"address">[],
  built: readonly string[],
  date: string,
): LedgerLine<"address">[] {
  const known = new Set(before.map(({ address }) => address));
  const added = built.filter((address) => !known.has(address));
  return [...before, ...added.map((address) => ({ address, released: date }))];
}

/** The addresses of all pages of a built site. */
function listAddresses(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap(
    (path) => addressOfFile(path.split(sep).join("/")) ?? [],
  );
}
