import { checkEngine } from "../../checks/check-engine.ts";
import { engineVersion } from "../../model/engine-version.ts";
import type { FileSource } from "../../records/folder.ts";
import { breach, type Issue, type Rule } from "../../records/issue.ts";
import { readWrittenFor } from "../../records/read-engine.ts";
import { migrations } from "../migrations/migrations.ts";
import { firstVersion, isBefore } from "../migrations/plan-migration.ts";

export const engineMixed: Rule = {
  id: "engine-mixed",
  severity: "error",
  says: "All records of a site are written for one version of the engine.",
};

/**
 * Finds records in the form of an engine before the one that the site names: they came from somebody who has the older one, and mean something else
 * now. Nothing is said of a site that is to be migrated, or that names no version.
 */
export function checkMixed(source: FileSource): Issue[] {
  const written = readWrittenFor(source)?.version;
  if (written === undefined || isBefore(written, engineVersion) || checkEngine(source)) return [];
  return migrations
    .filter(({ tellsForm }) => tellsForm)
    .flatMap((migration) =>
      migration
        .run(source)
        .changes.map(({ file, steps: [first] }) =>
          breach(
            engineMixed,
            { file, line: first?.line ?? 1, column: 1 },
            `This has the form of an engine before ${migration.version}, and the site is written for ${written}. ${migration.says}`,
            `Write engine: ${firstVersion} in data/site.yaml, and run npx findings migrate, which rewrites it and that line.`,
          ),
        ),
    );
}
