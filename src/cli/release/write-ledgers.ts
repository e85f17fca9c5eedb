import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressLedgerForm } from "../../releases/address-ledger.ts";
import { releaseLedgerForm, type ReleasedFigure } from "../../releases/release-ledger.ts";
import { sealLedgerForm, sealRelease, type ReleaseSeal } from "../../releases/release-seals.ts";
import { formatLedger, type LedgerLine } from "../../records/ledger.ts";

/** What the ledgers are to hold. */
export interface LedgerLines {
  readonly figures: readonly ReleasedFigure[];
  readonly addresses: readonly LedgerLine<"address">[];
  /** Digests of releases that a merge had left out and that these lines take in. */
  readonly joined?: readonly string[];
}

/**
 * Writes the ledgers and seals them. Each file is whole at every moment; the seals come last, so that a release that was cut off shows as one.
 */
export function writeLedgers(
  root: string,
  seals: readonly ReleaseSeal[],
  { joined = [], ...lines }: LedgerLines,
  day: string,
): void {
  const figures = formatLedger(releaseLedgerForm, lines.figures);
  const addresses = formatLedger(addressLedgerForm, lines.addresses);
  const seal = sealRelease(seals, { figures, addresses }, day, joined);
  writeWhole(join(root, releaseLedgerForm.file), figures);
  writeWhole(join(root, addressLedgerForm.file), addresses);
  writeWhole(join(root, sealLedgerForm.file), formatLedger(sealLedgerForm, [...seals, seal]));
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
