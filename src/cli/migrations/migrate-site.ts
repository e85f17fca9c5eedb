import { checkEngine } from "../../checks/check-engine.ts";
import { loadSite } from "../../checks/load-site.ts";
import { engineVersion } from "../../model/engine-version.ts";
import { formatIssue, hasErrors } from "../../records/issue.ts";
import { openFolder } from "../../records/read.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { listChangedFiles } from "./changed-files.ts";
import { explainFailure } from "../explain-failure.ts";
import type { Migration } from "./migration.ts";
import { migrations as all } from "./migrations.ts";
import { overlay, planMigration, type MigrationPlan } from "./plan-migration.ts";
import { writeFiles } from "../write-files.ts";

/** How records are migrated. */
export interface MigrateOptions {
  /** Says what would change, and changes nothing. */
  readonly dryRun?: boolean;
  readonly migrations?: readonly Migration[];
}

/**
 * Brings the records of an older engine into the form of this one, file by file, and says of each what was changed and what is left to do by hand.
 * Nothing is written unless everything can be, nor over changes that git does not have yet. Returns whether nothing is left to do.
 */
export function migrateSite(root: string, { dryRun = false, migrations = all }: MigrateOptions = {}): boolean {
  const source = openFolder(root);
  const tooOld = checkEngine(source);
  if (tooOld?.severity === "error") {
    console.error(formatIssue(tooOld));
    return false;
  }
  const plan = planMigration(source, migrations);
  if (plan.steps.length === 0 && plan.texts.size === 0) {
    console.log(`The records are in the form of version ${engineVersion}. There is nothing to migrate.`);
    return true;
  }
  const changed = listChangedFiles(root);
  const unsaved = [...plan.texts.keys()].filter((file) => changed.has(file));
  if (unsaved.length > 0 && !dryRun) {
    console.error(
      `${unsaved.join(", ")}: changed since the last commit. Commit first, so that git shows what migrate changes. Nothing was written.`,
    );
    return false;
  }
  try {
    if (!dryRun) writeFiles(root, plan.texts);
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    console.error(`${words}\nNothing was changed.`);
    return false;
  }
  tellPlan(plan, dryRun);
  const { issues } = loadSite(overlay(source, plan.texts));
  if (hasErrors(issues)) console.log("The check finds more to mend in the records: findings check.");
  return plan.steps.every(({ byHand }) => byHand.length === 0);
}

function tellPlan({ from, steps, texts }: MigrationPlan, dryRun: boolean): void {
  console.log(`From version ${from} to ${engineVersion}${dryRun ? ", if it were not a dry run" : ""}:`);
  for (const { migration, changes, byHand } of steps) {
    console.log(`\n${migration.id}: ${migration.says}`);
    for (const { file, steps: made } of changes)
      for (const { line, what } of made) console.log(`  ${file}:${line}  ${what}`);
    for (const { file, line, column, what } of byHand) console.log(`  by hand: ${file}:${line}:${column}  ${what}`);
  }
  const left = steps.reduce((sum, { byHand }) => sum + byHand.length, 0);
  const verb = dryRun ? "would be changed" : "changed";
  const next = dryRun ? "Without --dry-run they are." : "Look at them with git diff, run findings check, and commit.";
  console.log(`\n${countNoun(texts.size, "file")} ${verb}. ${next}`);
  if (left > 0)
    console.log(
      `${countNoun(left, "step")} left to do by hand. Then run findings migrate again: it notes the version when nothing is left.`,
    );
}
