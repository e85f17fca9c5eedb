import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FileSource } from "../../../src/records/folder.ts";
import { openFolder } from "../../../src/records/read.ts";
import { openBenchSite, type ChangedFiles } from "./bench-site.ts";
import { listChangedVerdicts, listNewFindings, reportSite, type Finding } from "./compare-sites.ts";
import { createQuickLook } from "./look-quickly.ts";

/** What the checks say after an edit. */
export interface EditOutcome {
  /** Problems and disagreements that were not there before. */
  readonly findings: readonly Finding[];
  /** Claims whose verdict is another, or gone. */
  readonly changed: readonly string[];
}

/** Makes each edit by itself and checks the whole site again, from its files on. */
export type MeasureEdits = (edits: readonly ChangedFiles[]) => Promise<readonly EditOutcome[]>;

/** How far an edit is looked into: `all` that the checks say, or only until the `first` of them finds something. */
export type Depth = "all" | "first";

/** Checks the site after each edit, one after the other. */
export function measureHere(source: FileSource, edits: readonly ChangedFiles[], depth: Depth = "all"): EditOutcome[] {
  const site = openBenchSite(source);
  const before = reportSite(site.load());
  const look = depth === "first" ? createQuickLook(site) : () => [];
  return edits.map((changed) => {
    const findings = look(changed);
    if (findings.length > 0) return { findings, changed: [] };
    const after = reportSite(site.load(changed));
    return { findings: listNewFindings(before, after), changed: listChangedVerdicts(before, after) };
  });
}

/** What a worker is given. */
export interface WorkerTask {
  readonly root: string;
  readonly edits: readonly ChangedFiles[];
  readonly depth: Depth;
}

/** The same in several threads, each with its share of the edits. */
export function measureInThreads(root: string, threads: number, depth: Depth = "all"): MeasureEdits {
  return async (edits) => {
    const shares = Array.from({ length: threads }, (_, thread) => edits.filter((_, at) => at % threads === thread));
    const outcomes = await Promise.all(
      shares.map(async (share) => {
        const workerData: WorkerTask = { root, edits: share, depth };
        const worker = new Worker(new URL("./measure-thread.ts", import.meta.url), { workerData });
        const [outcome] = (await once(worker, "message")) as [readonly EditOutcome[]];
        return outcome;
      }),
    );
    return edits.map((_, at) => outcomes[at % threads]?.[Math.floor(at / threads)] ?? { findings: [], changed: [] });
  };
}

/** Checks a site's edits in this thread. */
export function runTask({ root, edits, depth }: WorkerTask): EditOutcome[] {
  return measureHere(openFolder(root), edits, depth);
}
