import type { FieldLocator, FieldPath } from "./locate.ts";
import type { SourceRecord } from "./record.ts";

/** A value without some of its parts, and where what is left stood in it. */
export interface Pruned {
  readonly value: unknown;
  /** The path in the whole value of a path in what is left. */
  readonly pathInWhole: (path: FieldPath) => FieldPath;
}

/** Takes the parts at some paths out of a value: fields of groups and entries of lists. */
export function prune(value: unknown, paths: readonly FieldPath[]): Pruned {
  const gone = new Set(paths.map(keyOf));
  const root = pruneNode(value, [], gone);
  return {
    value: root.value,
    pathInWhole: (path) => {
      let node: Node | undefined = root;
      return path.map((step) => {
        const found: { readonly step: string | number; readonly node: Node } | undefined = node?.children?.get(step);
        node = found?.node;
        return found?.step ?? step;
      });
    },
  };
}

/** A record without some of its parts; its locator finds what is left. */
export function withoutParts<Source extends SourceRecord>(record: Source, paths: readonly FieldPath[]): Source {
  if (paths.length === 0) return record;
  const { value, pathInWhole } = prune(record.fields, paths);
  return { ...record, fields: value as Source["fields"], locator: locateInWhole(record.locator, pathInWhole) };
}

/** The locator of a whole for what is left of it. */
export function locateInWhole(locator: FieldLocator, pathInWhole: Pruned["pathInWhole"]): FieldLocator {
  return {
    place: (path, part) => locator.place(pathInWhole(path), part),
    printed: (path) => locator.printed(pathInWhole(path)),
    within: (path, word, nth) => locator.within(pathInWhole(path), word, nth),
  };
}

/** A value that is left, with its parts by their steps in it, each with its step in the whole. */
interface Node {
  readonly value: unknown;
  readonly children?: ReadonlyMap<string | number, { readonly step: string | number; readonly node: Node }>;
}

function pruneNode(value: unknown, path: FieldPath, gone: ReadonlySet<string>): Node {
  if (typeof value !== "object" || value === null) return { value };
  const isList = Array.isArray(value);
  const entries: [string | number, unknown][] = isList ? [...value.entries()] : Object.entries(value);
  const left = entries
    .filter(([step]) => !gone.has(keyOf([...path, step])))
    .map(([step, item]) => ({ step, node: pruneNode(item, [...path, step], gone) }));
  const children = new Map(left.map((child, index) => [isList ? index : child.step, child]));
  if (isList) return { value: left.map(({ node }) => node.value), children };
  return { value: Object.fromEntries(left.map(({ step, node }) => [step, node.value])), children };
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}
