import type { Migration } from "./migration.ts";
import { otherPupils } from "./other-pupils.ts";
import { overallJudgements } from "./overall-judgements.ts";
import { sealedLedgers } from "./sealed-ledgers.ts";
import { smallCountReasons } from "./small-count-reasons.ts";
import { statusAddresses } from "./status-addresses.ts";

/** Every change of the form of records, in the order in which they are made. A new one goes to the end, and stays as it is for good. */
export const migrations: readonly Migration[] = [
  overallJudgements,
  otherPupils,
  statusAddresses,
  sealedLedgers,
  smallCountReasons,
];
