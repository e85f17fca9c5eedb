import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compareText } from "../../records/issue.ts";
import { isNationalCounterpart } from "../../catalogue/national-counterparts.ts";
import { indicatorUrl, termUrl } from "../../model/addresses.ts";

/** An indicator or term under its first letter. */
export interface AToZEntry {
  readonly title: string;
  readonly url: string;
  /** What it is, in readers' words. */
  readonly kind: string;
}

/** A letter with all that begins with it. */
export interface Letter {
  /** Capital letter, or `0-9`. */
  readonly letter: string;
  /** Anchor on the page. */
  readonly id: string;
  readonly entries: readonly AToZEntry[];
}

/** What the list has, in the singular: "indicator", "term", "acronym". */
export function nameAToZ({ indicators, terms }: Pick<Catalogue, "indicators" | "terms">): string[] {
  return [
    ...(indicators.size > 0 ? ["indicator"] : []),
    ...(terms.length > 0 ? ["term"] : []),
    ...(terms.some(({ acronyms = [] }) => acronyms.length > 0) ? ["acronym"] : []),
  ];
}

/** Every indicator, term and acronym under its first letter. A letter without any is left out. */
export function listAToZ({
  indicators,
  families,
  terms,
}: Pick<Catalogue, "indicators" | "families" | "terms">): Letter[] {
  const entries: AToZEntry[] = [
    ...[...indicators.values()]
      .filter((indicator) => !isNationalCounterpart({ families }, indicator))
      .map((indicator) => ({
        title: indicator.title,
        url: indicatorUrl(indicator),
        kind: "Indicator",
      })),
    ...terms.flatMap(({ id, term, acronyms = [] }) => [
      { title: term, url: termUrl(id), kind: "Term" },
      ...acronyms.map((acronym) => ({ title: `${acronym}: ${term}`, url: termUrl(id), kind: "Acronym" })),
    ]),
  ];
  const letters = Map.groupBy(entries, ({ title }) =>
    title.match(/[a-z]/i)?.index === 0 ? title.slice(0, 1).toUpperCase() : "0-9",
  );
  return [...letters]
    .map(([letter, own]) => ({
      letter,
      id: letter.toLowerCase(),
      entries: own.sort((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase())),
    }))
    .sort((a, b) => compareText(a.letter, b.letter));
}
