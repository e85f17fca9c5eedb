import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { checkSite } from "./check-site.ts";
import { findIdleRedirects, listExpectedFiles } from "./expected-files.ts";
import { explainFailure, explainOutput } from "./explain-failure.ts";
import { printIssues } from "./print-issues.ts";
import { onStopSignals, runAstro } from "./run.ts";
import { today } from "./today.ts";
import { watchParents } from "./stop-with-parents.ts";
import { isWhole, type BuildPlan } from "./verify-build.ts";
import { lockFolder, mendFolder, replaceSite, scratchFolder } from "./work-folder.ts";

/**
 * Checks the records, builds the site into a scratch folder, makes sure that every record got its page, that no page that was published
 * before is lost and that the site is whole, and only then replaces `dist`. Returns whether it did: otherwise it has said why, and
 * `dist` is as it was. `releaseDay` is the day of the release that it is built for, which the pages show.
 */
export async function buildSite(root: string, releaseDay?: string): Promise<boolean> {
  try {
    mendFolder(root);
    const plan = planBuild(root, releaseDay ?? today());
    return plan !== undefined && (await buildLocked(root, plan, releaseDay));
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    console.error(untouched);
    return false;
  }
}

const untouched = "The site was not built; what was published before is untouched.";

async function buildLocked(root: string, plan: BuildPlan, releaseDay?: string): Promise<boolean> {
  const unlock = lockFolder(root);
  if (typeof unlock === "number") {
    console.error(
      `The site is being built by another command (process ${unlock}). Wait until it has ended, and try again.`,
    );
    return false;
  }
  const scratch = scratchFolder(root);
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
  };
  const ends = [watchParents(stop), onStopSignals(stop)];
  // Web servers run as another user: whatever the officer's own setting, everybody may read what is published.
  const mask = process.umask(0o022);
  try {
    rmSync(scratch, { recursive: true, force: true });
    const options = { releaseDay, keepErrors: true, signal: stopped.signal };
    const { code, errors } = await runAstro(["build", "--outDir", scratch], root, options);
    if (stopped.signal.aborted) console.error("The build was stopped.");
    else if (code !== 0) console.error(explainOutput(errors, root) ?? errors.trimEnd());
    else process.stderr.write(errors);
    const isToPublish = code === 0 && isWhole(scratch, root, plan);
    // Signals and the watch are heard between two steps.
    await setTimeout(1);
    if (!isToPublish || stopped.signal.aborted) {
      console.error(untouched);
      return false;
    }
    replaceSite(root, scratch);
    return true;
  } finally {
    process.umask(mask);
    for (const end of ends) end();
    rmSync(scratch, { recursive: true, force: true });
    unlock();
  }
}

/** What the build must make; undefined where the records may not be built. Only the lists stay in memory during the build. */
function planBuild(root: string, day: string): BuildPlan | undefined {
  const records = checkSite(root, { day });
  if (!records) return undefined;
  const idle = findIdleRedirects(records);
  printIssues(idle);
  const address = records.site[0]?.fields.address;
  const hostFolder = address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/");
  return idle.length === 0 ? { expected: listExpectedFiles(root, records), hostFolder } : undefined;
}
