import type { FieldPath } from "./locate.ts";

/** The way to a field in an officer's words: `judgements[2].word` for the second judgement. */
export function nameField(path: FieldPath): string {
  const name = path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step + 1}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
  return name === "" ? "The record" : name;
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === "object" && part !== null ? (part as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

/** By what an officer knows the entry of a list that a field belongs to, or the record where a file holds several: its id, area or name. */
export function nameEntry(value: unknown, path: FieldPath): string | undefined {
  const index = path.findLastIndex((step) => typeof step === "number");
  const entry = valueAt(value, path.slice(0, index + 1));
  if (typeof entry !== "object" || entry === null) return undefined;
  const names = index < 0 ? ["id"] : ["id", "area", "name", "title", "word"];
  return names
    .map((name): unknown => (Object.hasOwn(entry, name) ? Reflect.get(entry, name) : undefined))
    .find((name): name is string => typeof name === "string" && name !== "");
}
