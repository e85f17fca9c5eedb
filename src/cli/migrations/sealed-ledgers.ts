import { addressLedgerForm, readAddressLedger } from "../../releases/address-ledger.ts";
import { readReleaseLedger, releaseLedgerForm } from "../../releases/release-ledger.ts";
import { sealLedgerForm, sealRelease } from "../../releases/release-seals.ts";
import { findLastRelease, formatLedger } from "../../records/ledger.ts";
import type { Migration } from "./migration.ts";

export const sealedLedgers: Migration = {
  id: "sealed-ledgers",
  version: "0.2.0",
  says: `What was released is sealed in ${sealLedgerForm.file}, so that a lost line or an edit by hand is seen.`,
  run: (source) => {
    const [figures, addresses] = [readReleaseLedger(source), readAddressLedger(source)];
    const last = findLastRelease([...figures.lines, ...addresses.lines]);
    const isToSeal = last !== undefined && !source.exists(sealLedgerForm.file);
    // A ledger in which something is wrong is never sealed: the check says what.
    if (!isToSeal || figures.issues.length > 0 || addresses.issues.length > 0) return { changes: [], byHand: [] };
    const texts = {
      figures: figures.text ?? formatLedger(releaseLedgerForm, []),
      addresses: addresses.text ?? formatLedger(addressLedgerForm, []),
    };
    const text = formatLedger(sealLedgerForm, [sealRelease([], texts, last)]);
    const what = `${releaseLedgerForm.file} and ${addressLedgerForm.file} sealed as the release of ${last} left them`;
    return { changes: [{ file: sealLedgerForm.file, text, steps: [{ line: 1, what }] }], byHand: [] };
  },
};
