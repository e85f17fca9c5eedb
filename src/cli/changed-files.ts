import { execFileSync } from "node:child_process";

/** Files below `root` that differ from the last commit, new ones too. None where there is no git, or no repository. */
export function listChangedFiles(root: string): ReadonlySet<string> {
  try {
    const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] } as const;
    const output = execFileSync("git", ["status", "--porcelain", "-z", "--untracked-files=all", "."], options);
    const prefix = execFileSync("git", ["rev-parse", "--show-prefix"], options).trim();
    const files = output.split("\0").flatMap((entry) => (entry.length > 3 ? [entry.slice(3)] : []));
    return new Set(files.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)));
  } catch {
    return new Set();
  }
}
