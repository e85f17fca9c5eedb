/*
 * Records name the version of the engine they are written for, in a line that an engine reads before it knows their form. The first two
 * numbers change when the form of records does.
 */
import { UnreadableFile, type FileSource } from "./folder.ts";
import type { FilePlace } from "./issue.ts";

/** For which version of the engine the records are written, and where they say so. */
export interface WrittenFor extends FilePlace {
  /** Three numbers with points between, for example 0.2.0. */
  readonly version: string;
}

const file = "data/site.yaml";
const engineLine = /^(engine:[ \t]*["']?)(\d+\.\d+\.\d+)["']?[ \t]*(?:#.*)?$/;

/**
 * Reads for which version of the engine a site's records are written, from the text alone: an engine that does not know their form can
 * still tell that. Undefined where they do not say so.
 */
export function readWrittenFor(source: FileSource): WrittenFor | undefined {
  const text = readSettingsText(source);
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, before = "", version] = engineLine.exec(line) ?? [];
    if (version !== undefined) return { version, file, line: index + 1, column: before.length + 1 };
  }
  return undefined;
}

/** The text of the settings; empty where they cannot be read, which their own reader reports. */
function readSettingsText(source: FileSource): string {
  try {
    return source.exists(file) ? new TextDecoder().decode(source.read(file)) : "";
  } catch (error) {
    if (error instanceof UnreadableFile) return "";
    throw error;
  }
}
