import { addressLedgerForm } from "../../releases/address-ledger.ts";
import { releaseLedgerForm, type ReleasedFigure } from "../../releases/release-ledger.ts";
import { sealLedgerForm, sealRelease, type ReleaseSeal } from "../../releases/release-seals.ts";
import { formatLedger, type LedgerLine } from "../../records/ledger.ts";
import { writeFiles } from "../write-files.ts";

/** What the ledgers are to hold. */
export interface LedgerLines {
  readonly figures: readonly ReleasedFigure[];
  readonly addresses: readonly LedgerLine<"address">[];
  /** Digests of releases that a merge had left out and that these lines take in. */
  readonly joined?: readonly string[];
}

/**
 * Writes the ledgers and seals them, all or none. Each file is whole at every moment; the seals come last, so that a release that was cut off by force
 * shows as one.
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
  const ledgers = new Map([
    [releaseLedgerForm.file, figures],
    [addressLedgerForm.file, addresses],
    [sealLedgerForm.file, formatLedger(sealLedgerForm, [...seals, seal])],
  ]);
  writeFiles(root, ledgers);
}
