import { createAreaReader } from "../results/read-area.ts";
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
  const readName = createAreaReader(known);
  const found = [...areas].map(([code, names]) => {
    const [[name, row] = ["", 0]] = names;
    const official = codes[code];
    const id = official === undefined ? byNumber.get(code) : byCode.get(official);
    return { code, name, row, official, id };
  });
  const others = found.flatMap(({ code, official, id }) =>
    official !== undefined || id === undefined
      ? []
      : [...(areas.get(code) ?? [])].flatMap(([name, row]) => {
          const area = known.find((one) => one.id === id);
          return area && isOther(name, area, readName(name)) ? [{ code, name, row, area }] : [];
        }),
  );
  const unknown = found.filter(({ official, id }) => id === undefined && official === undefined);
  const [first] = unknown;
  const place = new Map(known.map(({ id }, index) => [id, index]));
  const sorted = found.flatMap(({ code, id }) => (id === undefined ? [] : [[code, id] as const]));
  sorted.sort(([, a], [, b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return {
    ids: new Map(sorted),
    leftOut: found.flatMap(({ name, id, official }) => (id === undefined && official !== undefined ? [name] : [])),
    problems: [
      ...others.map(({ code, name, row, area }) => ({
        ...{ file, row, column },
        problem: `${code} is the number of ${area.name}, and the file names it “${name}”, which is another authority.`,
        remedy: `Numbers of abolished authorities are given again. Leave its rows out of the file, or name the official code that is meant under areaCodes in data/imports/national.yaml: "${code}": "${"code" in area ? area.code : area.id}".`,
      })),
      ...(first
        ? [
            {
              ...{ file, row: first.row, column },
              problem: `${formatList(unknown.map(({ code, name }) => `${code} (${name})`))} ${unknown.length === 1 ? "is no area" : "are no areas"} that this version of findings knows.`,
              remedy: `Add a file for it to data/areas with educationCode: "${first.code}"; or name its official code under areaCodes in data/imports/national.yaml, or write left-out there.`,
            },
          ]
        : []),
    ],
  };
}

/**
 * Whether a name in the file is that of another area than the number's: one that reads as another, or has no word in common with the area's names. Files
 * spell names in many ways (“Kingston Upon Hull, City of”), so that another spelling is not enough.
 */
function isOther(name: string, area: KnownArea, read: ReturnType<ReturnType<typeof createAreaReader>>): boolean {
  const isSame = "area" in read && read.area.id === area.id;
  return !isSame && listWords(name).length > 0 && !sharesWord(name, area);
}

function sharesWord(name: string, area: KnownArea): boolean {
  const own = new Set(listWords(`${area.name} ${area.fullName} ${area.id}`));
  return listWords(name).some((word) => own.has(word));
}

/** Words of a name that are not in the names of many places. */
function listWords(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll(/['’.]/g, "")
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !common.has(word));
}

const common = new Set(
  "and the city county borough council upon district metropolitan london royal north south east west".split(" "),
);
