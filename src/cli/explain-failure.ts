/** What the file system's own words mean for an officer, by the code of the error. */
const meanings: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOSPC: ["The disk is full", "Make room on it, and try again."],
  EDQUOT: ["Your share of the disk is full", "Make room in your folders, and try again."],
  EROFS: ["The disk can only be read", "Build in a folder that can be written to."],
  EACCES: ["You may not read or write here", "Ask whoever looks after this computer for the right to do so."],
  EPERM: ["You may not change this", "Ask whoever looks after this computer for the right to do so."],
  ENOTDIR: ["A file lies where a folder is needed", "Move it away, or name another folder."],
  EEXIST: ["Something else lies where a file or folder is to be made", "Move it away, and try again."],
  ENAMETOOLONG: ["This name is too long", "Use a shorter one."],
  EMFILE: ["Too many files are open at once", "Close other programs, and try again."],
  ENFILE: ["Too many files are open at once", "Close other programs, and try again."],
  EBUSY: ["Another program is using this", "Close it, and try again."],
  ENOTEMPTY: ["Another program wrote here in the meantime", "Close it, and try again."],
  EXDEV: ["This folder lies on another disk than the site", "Make it a folder of the site's own disk."],
  ERR_WORKER_OUT_OF_MEMORY: [
    "There is too little memory for a site of this size",
    "Close other programs, or build on a computer with more of it.",
  ],
  HELPER_ENDED: [
    "A program that this command needs was ended from outside",
    "Try again. If it happens again, memory may be short: close other programs, or use a computer with more of it.",
  ],
  EIO: ["The disk could not be read or written", "Have it looked at; keep a copy of your work elsewhere."],
};

/** A failure of the file system, or one that it caused, as one line with its path and what to do; undefined for any other error. */
export function explainFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [problem, remedy] = ("code" in error && meanings[String(error.code)]) || [];
  if (problem === undefined || remedy === undefined) return explainFailure(error.cause);
  const path = "path" in error && typeof error.path === "string" ? `: ${error.path}` : "";
  return `${problem}${path}. ${remedy}`;
}

/**
 * The same for what a program printed about its failure while it wrote into `folder`; undefined where it names no failure of the file
 * system.
 */
export function explainOutput(output: string, folder?: string): string | undefined {
  const [, code, path = folder] =
    /\b(E[A-Z]{3,9})\b(?::[^\n']*)?(?:'([^'\n]+)')?/.exec(
      output.split("\n").find((line) => Object.keys(meanings).some((code) => line.includes(code))) ?? "",
    ) ?? [];
  if (code !== undefined) return explainFailure(Object.assign(new Error(), { code, path }));
  return /No space left on device|os error 28\b/.test(output)
    ? explainFailure(Object.assign(new Error(), { code: "ENOSPC", path: folder }))
    : undefined;
}
