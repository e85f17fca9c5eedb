import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { formatIssue } from "../records/issue.ts";
import { checkSite } from "./check-site.ts";
import { findIdleRedirects, listExpectedFiles, type ExpectedFile } from "./expected-files.ts";
import { runAstro } from "./run.ts";

/**
 * Checks the records, builds the site into a scratch folder, makes sure that every record got its page and that no page that was
 * published before is lost, and only then replaces `dist`. Returns whether it did: otherwise `dist` is as it was. `releaseDay` is the
 * day of the release that it is built for, which the pages show.
 */
export async function buildSite(root: string, releaseDay?: string): Promise<boolean> {
  const expected = planBuild(root);
  if (!expected) return false;
  const work = join(root, ".findings");
  const scratch = join(work, `build-${process.pid}`);
  mkdirSync(work, { recursive: true });
  rmSync(scratch, { recursive: true, force: true });
  try {
    const code = await runAstro(["build", "--outDir", scratch], root, releaseDay);
    const missing = code === 0 ? expected.filter(({ file }) => !existsSync(join(scratch, file))) : [];
    for (const { otherwise } of missing) console.error(otherwise);
    if (code !== 0 || missing.length > 0) {
      console.error("The site was not built; what was published before is untouched.");
      return false;
    }
    replaceFolder(join(root, "dist"), scratch, join(work, "previous"));
    return true;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the build must make; undefined where the records may not be built. Only the list stays in memory during the build. */
function planBuild(root: string): ExpectedFile[] | undefined {
  const records = checkSite(root);
  const idle = records ? findIdleRedirects(records) : [];
  for (const issue of idle) console.error(formatIssue(issue));
  return records && idle.length === 0 ? listExpectedFiles(root, records) : undefined;
}

function replaceFolder(target: string, replacement: string, previous: string): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(replacement, target);
  rmSync(previous, { recursive: true, force: true });
}
