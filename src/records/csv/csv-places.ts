import { citationColumns, type RowSource } from "./csv-citation.ts";
import type { ReadColumn } from "./csv-columns.ts";
import type { RowFigure } from "./csv-figure.ts";
import type { FieldLocator, FieldPath, Place } from "../locate.ts";

/** A source that rows of a file name, with the id that it gets. */
export type NamedSource = RowSource & { readonly id: string };

/** The id of a row's source: one for all rows that name the same. */
export function nameSource(
  figure: Pick<RowFigure, "source" | "cell" | "placeOf">,
  sources: Map<string, NamedSource>,
  places: Places,
): string {
  const words = keyOfSource(figure.source);
  const known = sources.get(words);
  if (known) return known.id;
  const source = { id: `source-${sources.size + 1}`, ...figure.source };
  const at = ["sources", sources.size];
  for (const name of ["document", "place", "page", "boundaries", "disclosure"] as const)
    places.note([...at, name], figure, [name]);
  for (const [field, column] of Object.entries(citationColumns))
    places.note([...at, "citation", field], figure, [column]);
  places.note([...at, "citation"], figure, ["citationTitle"]);
  sources.set(words, source);
  return source.id;
}

/** Tells sources apart: the same for rows that name the same. */
export function keyOfSource({
  document,
  place,
  page,
  citation,
  boundaries,
  disclosure,
  disclosureReason,
}: RowSource): string {
  const work = citation ? Object.entries(citation).flat().join("\n") : "";
  return `${document ?? ""}\n\n${place}\n\n${page ?? ""}\n\n${boundaries ?? ""}\n\n${disclosure ?? ""}\n\n${disclosureReason ?? ""}\n\n${work}`;
}

/** Notes where each field of the value stands in the file. */
export interface Places {
  /** Takes the cells of a row as the places of a field and, where it is given, of its name. */
  readonly note: (
    path: FieldPath,
    figure: Pick<RowFigure, "cell" | "placeOf">,
    columns: readonly [value: ReadColumn, name?: ReadColumn],
  ) => void;
  readonly locator: FieldLocator;
}

/** Notes no field yet. */
export function createPlaces(): Places {
  const noted = new Map<
    string,
    { readonly place: Place; readonly printed: string; readonly name: Place | undefined }
  >();
  const within = (path: FieldPath): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = noted.get(key(path.slice(0, length)));
      if (found) return found.place;
    }
    return { line: 1, column: 1 };
  };
  return {
    note: (path, { cell, placeOf }, [column, name]) => {
      const places = { place: placeOf(column), name: name && placeOf(name) };
      noted.set(key(path), { ...places, printed: cell(column) });
    },
    locator: {
      place: (path, part) => (part === "name" ? noted.get(key(path))?.name : undefined) ?? within(path),
      printed: (path) => noted.get(key(path))?.printed,
      within,
    },
  };
}

function key(path: FieldPath): string {
  return path.join("\u0000");
}
