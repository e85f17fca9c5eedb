import { engineVersion } from "../model/engine-version.ts";
import type { FileSource } from "../records/folder.ts";
import { breach, type Issue, type Rule } from "../records/issue.ts";
import { readWrittenFor } from "../records/read-engine.ts";

export const engineOlder: Rule = {
  id: "engine-older",
  severity: "error",
  says: "The engine is not older than the records.",
};

export const engineNewer: Rule = {
  id: "engine-newer",
  severity: "warning",
  says: "The records are written for the engine that reads them.",
};

/**
 * Compares the version of the engine with that for which the records are written. An engine that is older does not know their form, so nothing is
 * read; of one that is newer by its first or second number the form may have changed, so the officer is told. The third number changes no form.
 */
export function checkEngine(source: FileSource, version = engineVersion): Issue | undefined {
  const written = readWrittenFor(source);
  if (!written) return undefined;
  const order = compareForms(written.version, version);
  const problem = `The records are written for version ${written.version} of the engine, and this is ${version}`;
  if (order > 0)
    return breach(
      engineOlder,
      written,
      `${problem}, which is older.`,
      "Install the newer one: npm update findings. Nothing was read.",
    );
  if (order < 0)
    return breach(
      engineNewer,
      written,
      `${problem}.`,
      "Run npx findings migrate: it rewrites what has changed its form, and this line.",
    );
  return undefined;
}

/** Above 0 where the first version is the newer one, by the numbers that say that the form of records may have changed. */
function compareForms(one: string, other: string): number {
  const [a = 0, b = 0] = one.split(".").map(Number);
  const [c = 0, d = 0] = other.split(".").map(Number);
  return a - c || b - d;
}
