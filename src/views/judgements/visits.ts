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
  /** Whether all that is said here of the visit was written before it, so that nothing published here says that it took place. */
  readonly isAnnounced: boolean;
}

/**
 * Visits to an authority, oldest first: those that its plans list with a day, and those of which an inspector's letter without grades is here. A visit
 * that two plans list stands once, and took place where one of them says so.
 */
export function listVisits(catalogue: Catalogue, authority: string): Visit[] {
  const planned = [...catalogue.plans.values()]
    .filter(({ area }) => area === authority)
    .flatMap(({ visits = [] }) =>
      visits.flatMap(({ from, to, focus, document, source }): Visit[] => {
        const letter = document === undefined ? undefined : catalogue.documents.get(document);
        const date = from ?? letter?.published;
        if (date === undefined) return [];
        const isAnnounced = !letter && isToldBefore(catalogue, source.document, date);
        return [{ date, to, focus, document: letter, told: letter ? undefined : source, isAnnounced }];
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
    ...{ to: document.visit?.to, focus: undefined, document, told: undefined, isAnnounced: false },
  }));
  const heldLast = planned.toSorted((a, b) => Number(b.isAnnounced) - Number(a.isAnnounced));
  return [...new Map(heldLast.map((visit) => [visit.date, visit])).values(), ...ofLetters].sort((a, b) =>
    compareText(a.date, b.date),
  );
}

/** Whether a document was published before a day: what it says of that day is then an intention. */
export function isToldBefore({ documents }: Pick<Catalogue, "documents">, document: string, day: string): boolean {
  const published = documents.get(document)?.published;
  return published !== undefined && published < day;
}
