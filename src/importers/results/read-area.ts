import { councilWords } from "../../library/council-names.ts";
import { distance } from "fastest-levenshtein";
import type { KnownArea } from "../records/site-areas.ts";

/** The area that a label of a table names, or why none can be told. */
export type ReadArea = { readonly area: KnownArea } | { readonly problem: string; readonly remedy: string };

/**
 * Reads areas as tables print them: an official code, a three-digit number of the Department for Education, the id of a record, a name, or the name
 * of a council. Nothing is guessed: what could be two areas is neither.
 */
export function createAreaReader(areas: readonly KnownArea[]): (label: string) => ReadArea {
  const byCode = new Map(areas.flatMap((area) => ("code" in area ? [[area.code, area] as const] : [])));
  const byNumber = new Map(
    areas.flatMap((area) =>
      area.kind === "local-authority" && area.educationCode !== undefined ? [[area.educationCode, area] as const] : [],
    ),
  );
  const byName = Map.groupBy(
    areas.flatMap((area) =>
      [...new Set([area.id, area.name, area.fullName].map(plain))].map((name) => ({ name, area })),
    ),
    ({ name }) => name,
  );
  const find = (name: string) => [...new Set((byName.get(name) ?? []).map(({ area }) => area))];
  return (label) => {
    const written = label.trim();
    const direct = byCode.get(written.toUpperCase()) ?? byNumber.get(written);
    if (direct) return { area: direct };
    const name = plain(written);
    const exact = find(name);
    // The words that councils have around the name of their place.
    const found = exact.length > 0 ? exact : find(name.replace(councilStyle, " ").replace(/\s+/g, " ").trim());
    const [one, ...others] = found;
    if (one && others.length === 0) return { area: one };
    if (one) {
      const codes = found.map((area) => `${area.name} ${"code" in area ? area.code : area.id}`);
      return { problem: `“${written}” can be ${codes.join(" or ")}.`, remedy: "Write the official code." };
    }
    return { problem: `“${written}” is no area that is known.`, remedy: suggestName(name, areas) };
  };
}

const councilStyle = new RegExp(`\\b(?:${councilWords.join("|")})\\b(?: of\\b)?`, "g");

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’.]/g, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

function suggestName(name: string, areas: readonly KnownArea[]): string {
  const near = areas.find((area) => {
    const other = plain(area.name);
    return Math.abs(other.length - name.length) <= 2 && distance(other, name) <= 2;
  });
  return near
    ? `Did you mean ${near.name}?`
    : "Write its name as the Office for National Statistics does, or its official code.";
}
