import { parse } from "yaml";
import type { FileSource } from "../../records/folder.ts";
import { readIfThere } from "../records/edition.ts";

/** Ids of the councils whose site it is; none for a site without one. What is wrong with the settings is told by `check`. */
export function readCouncils(site: FileSource): ReadonlySet<string> {
  const text = readIfThere(site, "data/site.yaml");
  if (text === undefined) return new Set();
  const settings = readQuietly(text) as { council?: { area?: unknown }; councils?: unknown } | undefined;
  const several: readonly unknown[] = Array.isArray(settings?.councils) ? settings.councils : [];
  return new Set([settings?.council?.area, ...several].filter((id): id is string => typeof id === "string"));
}

function readQuietly(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return undefined;
  }
}
