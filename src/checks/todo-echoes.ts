import type { Issue } from "../records/issue.ts";
import { todo } from "../records/todo.ts";

/** Issues without those about a value that only says what is still to be done: that it is no grade or date follows from it. */
export function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const placeOf = ({ file, line, column }: Issue) => `${file}:${line}:${column}`;
  const open = new Set(issues.filter(({ rule }) => rule === todo.id).map(placeOf));
  return open.size === 0 ? [...issues] : issues.filter((issue) => issue.rule === todo.id || !open.has(placeOf(issue)));
}
