import { readAddressLedger } from "../../releases/address-ledger.ts";
import { figureKey, readReleaseLedger, type ReleasedFigure } from "../../releases/release-ledger.ts";
import { readSeals } from "../../releases/release-seals.ts";
import { findLastRelease, type LedgerLine } from "../../records/ledger.ts";
import { openFolder } from "../../records/read.ts";
import { findForgottenReleases } from "./forgotten-releases.ts";
import { writeLedgers } from "./write-ledgers.ts";

/**
 * Takes the ledgers of releases that were made apart together: of a figure that both noted the newer line stays, and no page is forgotten.
 * Returns whether there was anything to join.
 */
export function joinLedgers(root: string): boolean {
  const source = openFolder(root);
  const seals = readSeals(source).lines;
  const forgotten = findForgottenReleases(root, seals);
  if (forgotten.length === 0) {
    console.log("The ledgers hold every release; there is nothing to join.");
    return false;
  }
  const sources = [source, ...forgotten.map((release) => release.source)];
  const figures = keepNewest(
    sources.flatMap((from) => readReleaseLedger(from).lines),
    figureKey,
  );
  const addresses = keepOldest(sources.flatMap((from) => readAddressLedger(from).lines));
  const day = findLastRelease([...seals, ...forgotten.map(({ seal }) => seal)]) ?? "";
  writeLedgers(root, seals, { figures, addresses, joined: forgotten.map(({ seal }) => seal.digest) }, day);
  const days = [...new Set(forgotten.map(({ seal }) => seal.released))].sort().join(", ");
  console.log(
    `The ledgers now hold the releases of ${days} too. Run npx findings check: it says what the records differ in.`,
  );
  return true;
}

function keepNewest(lines: readonly ReleasedFigure[], keyOf: (line: ReleasedFigure) => string): ReleasedFigure[] {
  const kept = new Map<string, ReleasedFigure>();
  for (const line of lines) {
    const other = kept.get(keyOf(line));
    if (!other || line.released > other.released) kept.set(keyOf(line), line);
  }
  return [...kept.values()];
}

function keepOldest(lines: readonly LedgerLine<"address">[]): LedgerLine<"address">[] {
  const kept = new Map<string, LedgerLine<"address">>();
  for (const line of lines) {
    const other = kept.get(line.address);
    if (!other || line.released < other.released) kept.set(line.address, line);
  }
  return [...kept.values()];
}
