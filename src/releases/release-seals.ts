import type { Issue } from "../records/issue.ts";
import {
  digestOf,
  readLedger,
  refuse,
  sealText,
  type Ledger,
  type LedgerForm,
  type LedgerLine,
} from "../records/ledger.ts";
import type { FileSource } from "../records/folder.ts";
import { addressLedgerForm } from "./address-ledger.ts";
import { releaseLedgerForm } from "./release-ledger.ts";

/**
 * One line a release: what the two other ledgers held after it, and a digest that takes in the one of the release before. A line or file that
 * is lost, edited by hand, or taken from an older version in a merge no longer fits. `joined` names the digests of releases that were made
 * beside this one and that a merge left out, with a space between them.
 */
export const sealLedgerForm = {
  file: "data/releases.csv",
  columns: ["number", "figures", "figures_digest", "addresses", "addresses_digest", "joined", "digest"],
  key: ["number"],
} as const satisfies LedgerForm<string>;

export type SealColumn = (typeof sealLedgerForm.columns)[number];
export type ReleaseSeal = LedgerLine<SealColumn>;

/** Reads the seals of all releases. */
export function readSeals(source: FileSource): Ledger<SealColumn> {
  return readLedger<SealColumn>(source, sealLedgerForm);
}

/** The seal of a release that leaves the ledgers with these texts. Numbers have as many digits, so that their order is that of texts. */
export function sealRelease(
  before: readonly ReleaseSeal[],
  texts: { readonly figures: string; readonly addresses: string },
  released: string,
  joined: readonly string[] = [],
): ReleaseSeal {
  const [figures, addresses] = [sealText(texts.figures), sealText(texts.addresses)];
  const seal = {
    number: String(before.length + 1).padStart(numberDigits, "0"),
    figures: String(figures.lines),
    figures_digest: figures.digest,
    addresses: String(addresses.lines),
    addresses_digest: addresses.digest,
    joined: joined.join(" "),
    released,
  };
  return { ...seal, digest: chain(before.at(-1)?.digest ?? "", seal) };
}

const numberDigits = 5;

/** A ledger by its text; one in which something is wrong by itself has been reported. */
type LedgerText = Pick<Ledger<string>, "text" | "issues">;

/** Whether the ledgers are as the last release left them, and the seals one after another as the releases wrote them. */
export function checkSeals(seals: Ledger<SealColumn>, figures: LedgerText, addresses: LedgerText): Issue[] {
  if (seals.issues.length > 0) return [];
  const broken = findBrokenSeal(seals.lines);
  if (broken) {
    const at = broken.at ?? { line: 1, column: 1 };
    return [refuse(sealLedgerForm, at, `The line of release ${Number(broken.number)} is not as the release wrote it.`)];
  }
  const last = seals.lines.at(-1);
  return [
    ...checkFile(releaseLedgerForm.file, figures, last && { lines: last.figures, digest: last.figures_digest }),
    ...checkFile(addressLedgerForm.file, addresses, last && { lines: last.addresses, digest: last.addresses_digest }),
  ];
}

function findBrokenSeal(seals: readonly ReleaseSeal[]): ReleaseSeal | undefined {
  return seals.find((seal, index) => {
    const before = seals[index - 1];
    const isLater = before === undefined || seal.released >= before.released;
    return Number(seal.number) !== index + 1 || !isLater || seal.digest !== chain(before?.digest ?? "", seal);
  });
}

function chain(before: string, seal: Omit<ReleaseSeal, "digest" | "at">): string {
  const columns = sealLedgerForm.columns.filter((column) => column !== "digest");
  return digestOf([before, ...columns.map((column) => seal[column]), seal.released].join("\n"));
}

function checkFile(
  file: string,
  { text, issues }: LedgerText,
  seal: { lines: string; digest: string } | undefined,
): Issue[] {
  if (issues.length > 0) return [];
  const at = { line: 1, column: 1 };
  if (seal === undefined)
    return text === undefined || sealText(text).lines === 0
      ? []
      : [refuse({ file }, at, `The file is here, but ${sealLedgerForm.file}, which notes each release, is not.`)];
  if (text === undefined)
    return seal.lines === "0"
      ? []
      : [refuse({ file }, at, `The file is lost: it had ${seal.lines} lines after the last release.`)];
  const now = sealText(text);
  if (now.digest === seal.digest) return [];
  const problem =
    String(now.lines) === seal.lines
      ? "The file was changed since the last release."
      : `The file has ${now.lines} lines, and had ${seal.lines} after the last release.`;
  return [refuse({ file }, at, problem)];
}
