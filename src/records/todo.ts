/*
 * A value of a draft that is still to be found out says TODO, whatever its field asks for. Where that is no value of the field, the field is left out
 * of what is shown, or what cannot be without it: nothing is put in its place.
 */
import type { z } from "zod";
import { draftStatus } from "../model/publication.ts";
import { breach, placeOf, type Issue, type Rule } from "./issue.ts";
import type { FieldLocator, FieldPath } from "./locate.ts";
import { prune, type Pruned } from "./without-parts.ts";

export const todo: Rule = {
  id: "todo",
  severity: "error",
  says: "Nothing says TODO in what is published.",
};

/** The same of a draft, where it is no mistake. */
const todoInDraft = { ...todo, severity: "warning" } as const;

/** Whether the fields of a record are those of a draft. */
export function isDraft(value: unknown): boolean {
  return typeof value === "object" && value !== null && "status" in value && value.status === draftStatus;
}

/** Paths of all texts in a value that say TODO. */
function findTodos(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === "string") return saysTodo(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, item]) => findTodos(item, [...path, step]));
}

/** Whether a text says, in capitals, that something is to do. */
export function saysTodo(text: string): boolean {
  return /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/u.test(text);
}

/** What is still to be done, each at its place: a mistake, but in a draft. */
export function reportTodos(
  { file, locator }: { readonly file: string; readonly locator: FieldLocator },
  value: unknown,
  mayBeDraft: boolean,
): Issue[] {
  const inDraft = isDraft(value);
  return findTodos(value).map((path) => {
    const text = path.reduce<unknown>((part, step) => Reflect.get(Object(part), step), value);
    return reportTodo(placeOf({ file, locator }, path), String(text), { inDraft, mayBeDraft });
  });
}

/** What is still to be done at one place. */
export function reportTodo(
  place: Parameters<typeof breach>[1],
  text: string,
  { inDraft, mayBeDraft }: { readonly inDraft: boolean; readonly mayBeDraft: boolean },
): Issue {
  const what = text
    .replace(/^[\s\S]*?TODO:?\s*/, "")
    .replace(/\s+/g, " ")
    .trim();
  const problem = `Still to be done${what === "" ? "" : `: ${what}`}${/[.?!…]$/.test(what) ? "" : "."}`;
  const remedy = inDraft
    ? remedyInDraft
    : `Write it in the place of TODO${mayBeDraft ? ", or add status: draft until it is known" : ""}.`;
  return breach(inDraft ? todoInDraft : todo, place, problem, remedy);
}

/** What a text has still to be done, of which is not known whether it is a draft's, as that of a draft. */
export function adaptToDraft(issue: Issue): Issue {
  return { ...issue, severity: todoInDraft.severity, remedy: remedyInDraft };
}

const remedyInDraft = "Write it in the place of TODO; a draft is not published.";

/**
 * A value without what says TODO where its schema asks for something else, and without what cannot be without it; undefined where that is the record
 * itself.
 */
export function withoutUnfitTodos(value: unknown, schema: z.ZodType): Pruned | undefined {
  const going = new Map<string, FieldPath>();
  const todos = findTodos(value);
  for (;;) {
    const pruned = prune(value, [...going.values()]);
    const result = schema.safeParse(pruned.value);
    const more = result.success
      ? []
      : result.error.issues.flatMap(({ path }) => findCause(pruned.pathInWhole(path as FieldPath), todos, going));
    if (more.some((path) => path.length === 0)) return undefined;
    const before = going.size;
    for (const path of more) going.set(JSON.stringify(path), path);
    if (going.size === before) return pruned;
  }
}

/** What has to go for a complaint at a path: what says TODO there, or the holder of what is gone from there. */
function findCause(path: FieldPath, todos: readonly FieldPath[], going: ReadonlyMap<string, FieldPath>): FieldPath[] {
  if (going.has(JSON.stringify(path))) return [path.slice(0, -1)];
  const lost = [...going.values()].filter((gone) => gone.length === path.length + 1 && startsWith(gone, path));
  if (lost.length > 0) return [path];
  return todos.filter((at) => !isGone(at, going) && (startsWith(at, path) || startsWith(path, at)));
}

function isGone(path: FieldPath, going: ReadonlyMap<string, FieldPath>): boolean {
  return [...going.values()].some((gone) => startsWith(path, gone));
}

function startsWith(path: FieldPath, start: FieldPath): boolean {
  return start.length <= path.length && start.every((step, index) => path[index] === step);
}
