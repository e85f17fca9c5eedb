import type { KnownArea } from "../records/site-areas.ts";
import { formatList } from "../records/format-list.ts";
import type { ImportProblem } from "../records/problem.ts";
import type { Collected } from "./collect.ts";

/** The areas of a file: the site's id by the source's code, in the order of a file of figures. */
export interface MappedAreas {
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: readonly ImportProblem[];
  /** Codes that the rules name but no area has: their rows are left out. */
  readonly leftOut: readonly string[];
}

/**
 * Finds each area of a file by its code, never by its name: the department's number of an authority, or the official code that the rules give for a number. A code
 * that nothing knows is a problem, since its figures would be lost without a word.
 */
export function mapAreas(
  { areas }: Pick<Collected, "areas">,
  known: readonly KnownArea[],
  {
    file,
    column,
    codes,
  }: { readonly file: string; readonly column: string; readonly codes: Readonly<Record<string, string>> },
): MappedAreas {
  const byCode = new Map(known.flatMap((area) => ("code" in area ? [[area.code, area.id] as const] : [])));
  const byNumber = new Map(
    known.flatMap((area) =>
      area.kind === "local-authority" && area.educationCode !== undefined
        ? [[area.educationCode, area.id] as const]
        : [],
    ),
  );
  const found = [...areas].map(([code, { name, row }]) => {
    const official = codes[code];
    const id = official === undefined ? byNumber.get(code) : byCode.get(official);
    return { code, name, row, official, id };
  });
  const unknown = found.filter(({ official, id }) => id === undefined && official === undefined);
  const [first] = unknown;
  const place = new Map(known.map(({ id }, index) => [id, index]));
  const sorted = found.flatMap(({ code, id }) => (id === undefined ? [] : [[code, id] as const]));
  sorted.sort(([, a], [, b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return {
    ids: new Map(sorted),
    leftOut: found.flatMap(({ name, id, official }) => (id === undefined && official !== undefined ? [name] : [])),
    problems: first
      ? [
          {
            ...{ file, row: first.row, column },
            problem: `${formatList(unknown.map(({ code, name }) => `${code} (${name})`))} ${unknown.length === 1 ? "is no area" : "are no areas"} that this version of findings knows.`,
            remedy: `Add a file for it to data/areas with educationCode: "${first.code}"; or name its official code under areaCodes in data/imports/national.yaml, or write left-out there.`,
          },
        ]
      : [],
  };
}
