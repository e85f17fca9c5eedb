import type { ImportRecord } from "../../model/import.ts";
import { suggest } from "../../records/nearest.ts";
import type { ImportProblem } from "../records/problem.ts";
import type { KnownArea } from "../records/site-areas.ts";
import type { Collected } from "./collect.ts";

/** Names under `take` and `areaCodes` of the site's record that name nothing: without a word, their figures would be missing or withdrawn. */
export function checkTaking(
  record: ImportRecord | undefined,
  { measures, seen }: Pick<Collected, "measures" | "seen">,
  known: readonly KnownArea[],
): ImportProblem[] {
  const file = "data/imports/national.yaml";
  const ids = new Set(known.map(({ id }) => id));
  const codes = new Set(known.flatMap((area) => ("code" in area ? [area.code] : [])));
  return [
    ...(record?.take?.measures ?? [])
      .filter((code) => !measures.has(code))
      .map((code) => ({
        ...{ file, problem: `take names the measure ${code}, which the file does not have.` },
        remedy: suggest(code, seen, "measures of the file"),
      })),
    ...(record?.take?.areas ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => ({
        ...{ file, problem: `take names the area ${id}, which is no area that is known.` },
        remedy: suggest(id, ids, "areas"),
      })),
    ...Object.entries(record?.areaCodes ?? {})
      .filter(([, code]) => code !== "left-out" && !codes.has(code))
      .map(([number, code]) => ({
        ...{ file, problem: `areaCodes gives ${number} the official code ${code}, which no area has.` },
        remedy: "Mend the code, add a file with it to data/areas, or write left-out to leave its figures out.",
      })),
  ];
}
