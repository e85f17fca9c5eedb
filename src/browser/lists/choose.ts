import type { StoredFacet } from "../../contract/list.ts";

/** A row or entry, as far as choosing needs it. */
export interface Chosen {
  /** All its words, and those of the heading that it stands under, folded. */
  readonly words: string;
  /** Its values by facet and order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** What a reader asked for: words that all must stand in an item, and a value a facet, empty where any will do. */
export interface Choice {
  readonly words: string;
  readonly facets: ReadonlyMap<string, string>;
}

/** Text without regard to capitals and accents. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase().trim();
}

/** Reads `name=value name=value` of an item. */
export function readValues(stored: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const part of stored.split(" ").filter(Boolean)) {
    const [name = "", value = ""] = part.split("=");
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/** Whether an item of a list has all words that were typed and every value that was chosen; an empty value chooses nothing. */
export function isChosen({ words, values }: Chosen, { words: wanted, facets }: Choice): boolean {
  return (
    fold(wanted)
      .split(" ")
      .every((word) => words.includes(word)) &&
    [...facets].every(([name, value]) => value === "" || values.get(name)?.includes(value))
  );
}

/** How many items each value of a facet would show with all else that was chosen. */
export function countValues(items: readonly Chosen[], facet: StoredFacet, choice: Choice): Map<string, number> {
  const others = { ...choice, facets: new Map([...choice.facets].filter(([name]) => name !== facet.name)) };
  const left = items.filter((item) => isChosen(item, others));
  return new Map(
    facet.values.map(([value]) => [value, left.filter(({ values }) => values.get(facet.name)?.includes(value)).length]),
  );
}

/** Texts by size or the alphabet; what has none stands last either way. */
export function compareCells(a: string, b: string, down: boolean): number {
  const [x, y] = [readNumber(a), readNumber(b)];
  if (x !== undefined && y !== undefined && x !== y) return down ? y - x : x - y;
  if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
  // A dash and an empty cell are no words.
  const [isEmpty, isOtherEmpty] = [/^[–-]?$/.test(a), /^[–-]?$/.test(b)];
  if (isEmpty || isOtherEmpty) return Number(isEmpty) - Number(isOtherEmpty);
  return down ? b.localeCompare(a, "en-GB") : a.localeCompare(b, "en-GB");
}

function readNumber(text: string): number | undefined {
  if (!/^[+−-]?£?\d/.test(text)) return undefined;
  const [number = ""] = /^[+−-]?£?[\d,]*\.?\d*/.exec(text) ?? [];
  return Number(number.replace("−", "-").replace(/[^-\d.]/g, ""));
}
