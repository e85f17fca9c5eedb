import type { FieldLocator, FieldPath, Place } from "../locate.ts";
import type { YamlNode, YamlScalar } from "./yaml-node.ts";

/** Finds where the fields of a YAML text stand; its first line is `firstLine` of the file. */
export function createYamlLocator(root: YamlNode | undefined, text: string, firstLine: number): FieldLocator {
  let lineStarts: readonly number[] | undefined;
  const placeOf = (offset: number): Place => {
    lineStarts ??= listLineStarts(text);
    const line = countUpTo(lineStarts, offset);
    return { line: line + firstLine - 1, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
  return {
    place(path, part = "value") {
      const { name, value } = find(root, path);
      return placeOf((part === "name" ? (name ?? value) : (value ?? name))?.start ?? 0);
    },
    printed(path) {
      const { value, complete } = find(root, path);
      return complete && value && "printed" in value ? value.printed : undefined;
    },
    within(path, word, nth) {
      const { name, value } = find(root, path);
      const { start = 0, end = start } = value ?? name ?? {};
      let at = start - 1;
      for (let turn = 0; turn <= nth; turn += 1) {
        at = text.indexOf(word, at + 1);
        if (at < 0 || at >= end) return placeOf(start);
      }
      return placeOf(at);
    },
  };
}

interface FoundNode {
  readonly name?: YamlScalar | undefined;
  readonly value?: YamlNode | undefined;
  /** Whether the whole path was there; else the nodes are those of the last part that was. */
  readonly complete: boolean;
}

/** Follows `path` as far as the text goes. */
function find(root: YamlNode | undefined, path: FieldPath): FoundNode {
  let found: FoundNode = { value: root, complete: true };
  for (const step of path) {
    const { value } = found;
    const pair =
      value && "pairs" in value ? value.pairs.find(({ name }) => String(name.value) === String(step)) : undefined;
    const item = value && "items" in value ? value.items[Number(step)] : undefined;
    if (pair) found = { name: pair.name, value: pair.value, complete: true };
    else if (item) found = { value: item, complete: true };
    else return { ...found, complete: false };
  }
  return found;
}

function listLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many numbers of a sorted list are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
