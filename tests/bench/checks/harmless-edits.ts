import type { Random } from "../random.ts";
import type { ControlKind, Control } from "./control.ts";
import { locateValue } from "./locate-text.ts";
import { pickOne } from "./sample.ts";
import type { Ground } from "./slip.ts";
import { applyEdits, lineStart, nextLine, offsetAt, type Edit } from "./text-edit.ts";

/** Edits of one file that leave its meaning as it is: at most one a file, so that many files are tried. */
export function listHarmlessEdits(kind: ControlKind, ground: Ground, random: Random): Control[] {
  const find = finders[kind];
  if (!find) return [];
  return listFiles(ground).flatMap((file) => {
    const text = ground.site.textOf(file);
    const edits = pickOne(find(text, file, ground), random);
    return edits ? [{ kind, says: file, files: { [file]: applyEdits(text, edits) } }] : [];
  });
}

function listFiles({ loaded: { records } }: Ground): string[] {
  const { indicators, observations, tables, claims, documents } = records;
  return [...indicators, ...observations, ...tables, ...claims, ...documents].map(({ file }) => file);
}

/** Finds the places in a file where an edit of a kind can be made. */
type Finder = (text: string, file: string, ground: Ground) => Edit[][];

const finders: Partial<Record<ControlKind, Finder>> = {
  "series-reordered": (text, file, { loaded }) => {
    const record = loaded.records.observations.find((item) => item.file === file);
    if (!record || !isYaml(file)) return [];
    const starts = record.fields.series.map((_, index) =>
      lineStart(text, offsetAt(text, record.locator.place(["series", index]))),
    );
    const end = /^\S/m.exec(text.slice(nextLine(text, starts.at(-1) ?? 0)));
    const last = end ? nextLine(text, starts.at(-1) ?? 0) + end.index : text.length;
    return exchangeNeighbours(text, [...starts, last]).filter(() => /^ *- /.test(text.slice(starts[0])));
  },
  "fields-reordered": (text, file) =>
    isYaml(file) ? exchangeNeighbours(text, [...findFields(text), text.length]) : [],
  "comment-added": (text, file) =>
    isYaml(file) ? findFields(text).map((at) => [{ at, length: 0, text: "# Compared with the source.\n" }]) : [],
  "note-reworded": (_, file, ground) => {
    const { observations, tables, claims } = ground.loaded.records;
    const record = [...observations, ...tables, ...claims].find((item) => item.file === file);
    if (!record || !isYaml(file)) return [];
    return listNotePaths(record.fields, []).flatMap((path) => {
      const located = locateValue(ground.site, record, path);
      return located ? [[{ at: located.at, length: located.text.length, text: rewordNote(located.text) }]] : [];
    });
  },
  "quotes-changed": (text, file) => {
    if (!isYaml(file)) return [];
    const keys = [...text.matchAll(/(?<=^ *)"([\w/ -]+)"(?=:)/gm)];
    const titles = [...text.matchAll(/(?<=^(?:title|summary|definition): )([A-Z][\w ,-]*\w)$/gm)];
    return [
      ...keys.map((key) => [{ at: key.index, length: key[0].length, text: `'${key[1] ?? ""}'` }]),
      ...titles.map((title) => [{ at: title.index, length: title[0].length, text: `"${title[0]}"` }]),
    ];
  },
  "text-reflowed": (text, file) => {
    if (isYaml(file))
      return [...text.matchAll(/(?<=>-\n( +)\S[^\n]*)\n\1(?=\S)/g)].map((found) => [
        { at: found.index, length: found[0].length, text: " " },
      ]);
    const body = text.indexOf("\n---\n") + 5;
    return [...text.slice(body).matchAll(/(?<=^[A-Z][a-z][\w ,;’]{10,}) (?=[a-z]+ )/gm)].map((found) => [
      { at: body + found.index, length: 1, text: "\n" },
    ]);
  },
  "title-renamed": (_, file, ground) => {
    const { indicators, tables, documents } = ground.loaded.records;
    const record = [...indicators, ...tables, ...documents].find((item) => item.file === file);
    const title = record && locateValue(ground.site, record, ["title"]);
    return title ? [[{ at: title.at + title.text.length, length: 0, text: " in other words" }]] : [];
  },
};

function isYaml(file: string): boolean {
  return file.endsWith(".yaml");
}

/** Where the fields of a record begin. */
function findFields(text: string): number[] {
  return [...text.matchAll(/^[A-Za-z]+:/gm)].map((field) => field.index);
}

/** Edits that each exchange two pieces that follow each other; each piece ends where the next begins. */
function exchangeNeighbours(text: string, bounds: readonly number[]): Edit[][] {
  return bounds.slice(0, -2).flatMap((start, index) => {
    const [middle = 0, end = 0] = bounds.slice(index + 1);
    const [first, second] = [text.slice(start, middle), text.slice(middle, end)];
    return first.endsWith("\n") && second.endsWith("\n")
      ? [[{ at: start, length: end - start, text: second + first }]]
      : [];
  });
}

/** A note with more words still names its numbers, each among the words that tell what it is. */
function rewordNote(note: string): string {
  return `As the source prints it, ${note}`;
}

/** The ways to all notes below a value. */
function listNotePaths(value: unknown, path: readonly (string | number)[]): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, item]) => {
    const below = [...path, Array.isArray(value) ? Number(field) : field];
    return field === "note" ? [below] : listNotePaths(item, below);
  });
}
