import { readLedger, type Ledger, type LedgerForm } from "../records/ledger.ts";
import type { FileSource } from "../records/folder.ts";

/** The address of every page that was ever published. An address is never taken out of it. */
export const addressLedgerForm = {
  file: "data/addresses.csv",
  columns: ["address"],
  key: ["address"],
} as const satisfies LedgerForm<string>;

/** Reads which pages were published. */
export function readAddressLedger(source: FileSource): Ledger<"address"> {
  return readLedger<"address">(source, addressLedgerForm);
}
