import { execFileSync } from "node:child_process";
import { refuse } from "../../records/ledger.ts";
import type { Issue } from "../../records/issue.ts";
import type { FileSource } from "../../records/folder.ts";
import { readSeals, sealLedgerForm, type ReleaseSeal } from "../../releases/release-seals.ts";

/** A release that a commit noted and the ledgers do not hold any more, as after a merge that took the other side. */
export interface ForgottenRelease {
  readonly seal: ReleaseSeal;
  /** The files of the commit. */
  readonly source: FileSource;
  /** The commit, in short. */
  readonly commit: string;
}

/**
 * Releases that any commit before this one noted and that the seals do not know. None where there is no git, no repository, or only a copy
 * without its past.
 */
export function findForgottenReleases(root: string, seals: readonly ReleaseSeal[]): ForgottenRelease[] {
  const known = new Set(seals.flatMap(({ digest, joined }) => [digest, ...joined.split(" ")]));
  const forgotten = new Map<string, ForgottenRelease>();
  for (const commit of listCommits(root)) {
    const source = openCommit(root, commit);
    for (const seal of readSeals(source).lines)
      if (!known.has(seal.digest) && !forgotten.has(seal.digest)) forgotten.set(seal.digest, { seal, source, commit });
  }
  return [...forgotten.values()];
}

/** Says of forgotten releases what to do: one issue, for the newest. */
export function reportForgotten(forgotten: readonly ForgottenRelease[]): Issue[] {
  const newest = forgotten.reduce<ForgottenRelease | undefined>(
    (last, release) => (last && last.seal.released >= release.seal.released ? last : release),
    undefined,
  );
  if (!newest) return [];
  const problem = `The release of ${newest.seal.released}, noted in the commit ${newest.commit}, is not in the ledgers any more.`;
  const issue = refuse(sealLedgerForm, { line: 1, column: 1 }, problem);
  const remedy = `Restore the files with: git checkout ${newest.commit} -- data/releases.csv data/release-ledger.csv data/addresses.csv. If two people released apart and a merge kept one side, run npx findings join-ledgers, which takes both together.`;
  return [{ ...issue, remedy }];
}

/** Commits that changed the seals, also those of a side of a merge that was given up. */
function listCommits(root: string): string[] {
  const output = runGit(root, ["log", "--full-history", "--format=%h", "--", sealLedgerForm.file]);
  return output === undefined
    ? []
    : output
        .toString()
        .split("\n")
        .filter((line) => line !== "");
}

/** The files of a commit, as they were. */
function openCommit(root: string, commit: string): FileSource {
  const show = (file: string) => runGit(root, ["show", `${commit}:./${file}`]);
  return {
    list: () => [],
    read: (file) => show(file) ?? new Uint8Array(),
    exists: (file) => runGit(root, ["cat-file", "-e", `${commit}:./${file}`]) !== undefined,
  };
}

function runGit(root: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync("git", args, { cwd: root, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
