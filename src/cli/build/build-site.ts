import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import type { LoadedSite } from "../../checks/load-site.ts";
import { clearMemorySoon, freeMemory } from "../../site/free-memory.ts";
import { findRecordFile, PageFailure } from "../../site/page-failure.ts";
import { requireCatalogue } from "../../site/loaded-site.ts";
import { openSite } from "../../site/site-reader.ts";
import { endStage } from "../../site/stages.ts";
import type { SiteFault } from "../../verification/built-site.ts";
import { checkSite } from "../check/check-site.ts";
import { findIdleRedirects, listExpectedFiles } from "./expected-files.ts";
import { addEditor, readEditor, type EditorPage } from "../editor/add-editor.ts";
import { explainFailure, explainOutput } from "../explain-failure.ts";
import { printIssues } from "../print-issues.ts";
import { renderSite } from "./render-site.ts";
import type { Moment } from "../moment.ts";
import { onStopSignals } from "./run.ts";
import { watchParents } from "./stop-with-parents.ts";
import { today } from "../today.ts";
import { isWhole, type BuildPlan } from "../verify/verify-build.ts";
import { isBuilder, lockFolder } from "./build-lock.ts";
import { findDistObstacle, mendFolder, replaceSite, scratchFolder } from "./replace-site.ts";

/** What a build is made for. */
export interface BuildOptions {
  /** For when it is made; without it, now. */
  readonly at?: Moment;
  /** Day of the release, YYYY-MM-DD, which the pages show. */
  readonly releaseDay?: string;
  /** Whether the editor is put beside the pages. */
  readonly editor?: boolean;
  /** The site's records, where the command has read them; they are then not read again. */
  readonly loaded?: LoadedSite;
  /**
   * Writes what belongs to the site in the folder that it is given, in one step with its publication: where it fails, nothing is published.
   */
  readonly settle?: (folder: string) => void;
}

/**
 * Checks the records, builds the site into a scratch folder, makes sure that every record got its page, that no page that was published
 * before is lost and that the site is whole, and only then replaces `dist`. Returns whether it did: otherwise it has said why, and
 * `dist` is as it was.
 */
export async function buildSite(
  root: string,
  { at, releaseDay, loaded, settle, editor = false }: BuildOptions = {},
): Promise<boolean> {
  const stopped = new AbortController();
  clearMemorySoon();
  try {
    mendFolder(root);
    const obstacle = findDistObstacle(root);
    if (obstacle !== undefined) {
      console.error(`${obstacle}\n${untouched}`);
      return false;
    }
    const { day, moment } = at ?? { day: releaseDay ?? today(), moment: Date.now() };
    const { read, dropFigures } = openSite(root, { day, moment, releaseDay, loaded, signal: stopped.signal });
    const plan = planBuild(root, read);
    const settings = editor && plan ? readEditor(root, read()) : undefined;
    // Pages are made from the catalogue. Only a release notes the figures once more.
    if (releaseDay === undefined) dropFigures();
    freeMemory();
    endStage("check");
    return plan !== undefined && (await buildLocked(root, plan, { stopped, settings, settle }));
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    console.error(untouched);
    return false;
  }
}

/** What a build needs that has the site for itself. */
interface LockedBuild {
  readonly stopped: AbortController;
  readonly settings: EditorPage | undefined;
  readonly settle: BuildOptions["settle"];
}

const untouched = "The site was not built; what was published before is untouched.";

async function buildLocked(
  root: string,
  plan: BuildPlan,
  { stopped, settings, settle }: LockedBuild,
): Promise<boolean> {
  const unlock = lockFolder(root);
  if (typeof unlock === "number") {
    console.error(
      `The site is being built by another command${unlock > 0 ? ` (process ${unlock})` : ""}. Wait until it has ended, and try again.`,
    );
    return false;
  }
  const scratch = scratchFolder(root);
  const stop = () => {
    stopped.abort();
  };
  const ends = [watchParents(stop), onStopSignals(stop)];
  // Web servers run as another user: whatever the officer's own setting, everybody may read what is published.
  const mask = process.umask(0o022);
  try {
    rmSync(scratch, { recursive: true, force: true });
    const faults = await tryToRender(root, scratch, plan, stopped.signal);
    const isToPublish = faults !== undefined && isWhole(scratch, root, plan, faults) && addEditor(scratch, settings);
    endStage("verify");
    // Signals and the watch are heard between two steps.
    await setTimeout(1);
    if (stopped.signal.aborted || !isBuilder(root)) console.error("The build was stopped.");
    if (!isToPublish || stopped.signal.aborted || !isBuilder(root)) {
      console.error(untouched);
      return false;
    }
    // No signal is heard before all of this is done.
    replaceSite(root, scratch, () => settle?.(join(root, "dist")));
    return true;
  } finally {
    process.umask(mask);
    for (const end of ends) end();
    if (isBuilder(root)) rmSync(scratch, { recursive: true, force: true });
    unlock();
  }
}

/** Makes all pages and files, and gives what is wrong with them; undefined where they were not made. Then it has said why, unless somebody stopped it. */
async function tryToRender(
  root: string,
  folder: string,
  plan: BuildPlan,
  signal: AbortSignal,
): Promise<readonly SiteFault[] | undefined> {
  try {
    return await renderSite(root, folder);
  } catch (error) {
    if (!signal.aborted)
      console.error(
        explainFailure(error) ?? explainOutput(inspect(error), root) ?? tellFault(error, plan.read().records),
      );
    return undefined;
  }
}

/** A fault of the engine in words, with the file of the record in which it shows, if there is one, and all that helps to find it. */
function tellFault(error: unknown, records: LoadedSite["records"]): string {
  const file = error instanceof PageFailure ? findRecordFile(records, error.page) : undefined;
  const words = error instanceof PageFailure ? `${error.message}\n` : "";
  const cause = error instanceof PageFailure ? error.cause : error;
  return `${file === undefined ? "" : `${file}  `}${words}This is a fault of the engine, not of the records. Tell those who look after it:\n${inspect(cause)}`;
}

/** What the build must make; undefined where the records may not be built. */
function planBuild(root: string, read: () => LoadedSite): BuildPlan | undefined {
  const records = checkSite(root, { read });
  if (!records) return undefined;
  const idle = findIdleRedirects(records);
  printIssues(idle);
  return idle.length === 0 ? { expected: listExpectedFiles(root, records, requireCatalogue(read())), read } : undefined;
}
