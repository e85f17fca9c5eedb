import { engineVersion } from "../../model/engine-version.ts";
import type { FileSource } from "../../records/folder.ts";
import { readWrittenFor } from "../../records/read-engine.ts";
import { applyInsertions, openYaml, startOf } from "./edit-yaml.ts";
import type { FileChange, ManualStep, Migration } from "./migration.ts";

/** What one migration does to a site. */
export interface PlannedMigration {
  readonly migration: Migration;
  readonly changes: readonly FileChange[];
  readonly byHand: readonly ManualStep[];
}

/** Everything that makes records of an older engine those of this one. */
export interface MigrationPlan {
  /** The version that the records were written for. */
  readonly from: string;
  readonly steps: readonly PlannedMigration[];
  /** The files as they become, by path; none that stays as it is. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Records that do not name a version are of the one before it could be named. */
export const firstVersion = "0.1.0";
const settings = "data/site.yaml";

/**
 * Works out in memory what changes: the migrations that records of their version lack, each on what the one before has left. The version is
 * written into the settings when nothing is left to do by hand.
 */
export function planMigration(source: FileSource, migrations: readonly Migration[]): MigrationPlan {
  const from = readWrittenFor(source)?.version ?? firstVersion;
  const texts = new Map<string, string>();
  const overlaid = overlay(source, texts);
  const steps = migrations
    .filter(({ version }) => isBefore(from, version))
    .flatMap((migration): PlannedMigration[] => {
      const { changes, byHand } = migration.run(overlaid);
      for (const { file, text } of changes) texts.set(file, text);
      return changes.length + byHand.length === 0 ? [] : [{ migration, changes, byHand }];
    });
  const version = steps.every(({ byHand }) => byHand.length === 0) ? markVersion(overlaid) : undefined;
  if (version !== undefined) texts.set(settings, version);
  return { from, steps, texts };
}

/** A source with some files changed. */
export function overlay(source: FileSource, texts: ReadonlyMap<string, string>): FileSource {
  return {
    list: (folder) => {
      const added = [...texts.keys()].filter((file) => file.startsWith(`${folder}/`));
      return [...new Set([...source.list(folder), ...added])].sort();
    },
    read: (file) => {
      const text = texts.get(file);
      return text === undefined ? source.read(file) : new TextEncoder().encode(text);
    },
    exists: (file) => texts.has(file) || source.exists(file),
  };
}

/** The settings with this engine's version; undefined where they have it, or cannot be read. */
function markVersion(source: FileSource): string | undefined {
  const yaml = openYaml(source, settings);
  const [map] = yaml?.maps([]) ?? [];
  if (!yaml || !map) return undefined;
  const written = readWrittenFor(source);
  if (written?.version === engineVersion) return undefined;
  const { text } = yaml;
  if (!written) {
    const line = `engine: ${engineVersion}${text.includes("\r\n") ? "\r\n" : "\n"}`;
    return applyInsertions(text, [{ offset: startOf(map), text: line }]);
  }
  const lines = text.split("\n");
  const before = lines[written.line - 1] ?? "";
  lines[written.line - 1] = before.replace(written.version, engineVersion);
  return lines.join("\n");
}

/** Whether one version is older than another, number by number. */
export function isBefore(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return at !== undefined && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}
