import { readdirSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { addressLedgerForm } from "../catalogue/address-ledger.ts";
import { loadCatalogue, type LoadedCatalogue } from "../catalogue/load.ts";
import { noteRelease } from "../catalogue/note-release.ts";
import { releaseLedgerForm } from "../catalogue/release-ledger.ts";
import { issueAt } from "../catalogue/report.ts";
import { isRealDate } from "../model/date.ts";
import { formatIssue } from "../records/issue.ts";
import { findLastRelease, formatLedger, type LedgerLine } from "../records/ledger.ts";
import { openFolder } from "../records/read.ts";
import { countNoun } from "../statistics/format.ts";
import { buildSite } from "./build-site.ts";
import { addressOfFile } from "./expected-files.ts";

/**
 * Builds the site, and notes every figure and every page of it as published on `date` in the two ledgers. Returns whether it did:
 * otherwise it has said why, and the ledgers are as they were.
 */
export async function releaseSite(
  root: string,
  date: string,
  build: (root: string, releaseDay: string) => Promise<boolean> = buildSite,
): Promise<boolean> {
  const loaded = loadCatalogue(openFolder(root));
  const { addresses } = loaded;
  const refusals = findRefusals(loaded, addresses, date);
  for (const refusal of refusals) console.error(refusal);
  if (refusals.length > 0 || !(await build(root, date))) return false;
  const figures = noteRelease(loaded.records, loaded.released, date);
  const pages = noteAddresses(addresses, listAddresses(join(root, "dist")), date);
  writeFileSync(join(root, releaseLedgerForm.file), formatLedger(releaseLedgerForm, figures.lines));
  writeFileSync(join(root, addressLedgerForm.file), formatLedger(addressLedgerForm, pages));
  console.log(
    [
      `Released on ${date}: ${countNoun(figures.lines.length, "figure")} (${figures.added} added, ${figures.changed} changed,`,
      `${figures.removed} removed) and ${countNoun(pages.length, "page")} (${pages.length - addresses.length} added).`,
      `Commit ${releaseLedgerForm.file} and ${addressLedgerForm.file} with what you publish.`,
    ].join(" "),
  );
  return true;
}

/** Why nothing can be released on the day: releases follow each other, and a correction is not of the future. */
function findRefusals(loaded: LoadedCatalogue, addresses: readonly LedgerLine<"address">[], date: string): string[] {
  if (!isRealDate(date)) return [`“${date}” is not a day. Write npm run release -- and the day as YYYY-MM-DD.`];
  const last = findLastRelease([...loaded.released, ...addresses]);
  if (last !== undefined && date < last) return [`The last release was on ${last}. Release on that day or later.`];
  return loaded.records.corrections
    .filter(({ fields }) => fields.date > date)
    .map((correction) => {
      const problem = `The correction is dated after the release of ${date}.`;
      return formatIssue(
        issueAt(correction, ["date"], problem, "Correct its date, or release on that day or later.", {
          rule: "release-day",
        }),
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
