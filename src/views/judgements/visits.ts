import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { compareText } from "../../records/issue.ts";

/** A visit of inspectors that gave no grade. */
export interface Visit {
  /** First day of the visit; the day of the letter where the visit's own is not known. */
  readonly date: string;
  /** Last day, where the visit took several. */
  readonly to: string | undefined;
  /** What inspectors looked at; undefined where only the letter says so. */
  readonly focus: string | undefined;
  /** The letter about it, where it is published here. */
  readonly document: DocumentEntry | undefined;
  /** Where the visit is told of, where there is no letter. */
  readonly told: { readonly document: string; readonly place: string } | undefined;
}

/**
 * Visits to an authority, oldest first: those that its plans list with a day, and those of which an inspector's letter without grades is here. A visit
 * that two plans list stands once.
 */
export function listVisits(catalogue: Catalogue, authority: string): Visit[] {
  const planned = [...catalogue.plans.values()]
    .filter(({ area }) => area === authority)
    .flatMap(({ visits = [] }) =>
      visits.flatMap(({ from, to, focus, document, source }): Visit[] => {
        const letter = document === undefined ? undefined : catalogue.documents.get(document);
        const date = from ?? letter?.published;
        return date === undefined ? [] : [{ date, to, focus, document: letter, told: letter ? undefined : source }];
      }),
    );
  const told = new Set(planned.map(({ document }) => document));
  const letters = [...catalogue.documents.values()].filter(
    (document) =>
      document.kind.voice === "inspector" &&
      document.areas.includes(authority) &&
      !document.judgements?.length &&
      !told.has(document),
  );
  const ofLetters = letters.map((document): Visit => ({
    date: document.visit?.from ?? document.published,
    ...{ to: document.visit?.to, focus: undefined, document, told: undefined },
  }));
  return [...new Map(planned.map((visit) => [visit.date, visit])).values(), ...ofLetters].sort((a, b) =>
    compareText(a.date, b.date),
  );
}
