import { execFileSync } from "node:child_process";

/** Files below `root` that differ from the last commit, new ones too. None where there is no git, or no repository. */
export function listChangedFiles(root: string): ReadonlySet<string> {
  try {
    const git = (...args: string[]) =>
      execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const output = git("status", "--porcelain", "-z", "--untracked-files=all", ".");
    const prefix = git("rev-parse", "--show-prefix").trim();
    const files = output.split("\0").flatMap((entry) => (entry.length > 3 ? [entry.slice(3)] : []));
    return new Set(files.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)));
  } catch {
    return new Set();
  }
}
