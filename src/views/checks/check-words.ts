import { addressOfIndicator } from "../../catalogue/families.ts";
import { readNumbers } from "../../catalogue/explained.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { CheckEntry } from "./check-entry.ts";
import { claimUrl, documentUrl, tableUrl } from "../../model/addresses.ts";

/** A page on which a disagreement also stands. */
export interface CheckedPage {
  readonly title: string;
  readonly url: string;
}

/** A disagreement as readers get it: what is said, what is found, and where. */
export interface ToldCheck {
  /** Who says it: "The report says", "A text of this site says". */
  readonly speaker: string;
  /** The statement in quotation marks. */
  readonly says: string;
  /** What comes before the finding: "Its own figures give". */
  readonly finding: string;
  /** What was found, in a sentence or two. */
  readonly found: string;
}

/** What stands before the statement: its speaker is the document, or this site where it is a text of ours. */
export function tellCheck(catalogue: Catalogue, claim: CheckedClaim): ToldCheck {
  const document = catalogue.documents.get(claim.source.document);
  const noun = document?.kind.noun ?? "document";
  return {
    speaker: nameSpeaker(claim, noun),
    // A quotation within the quotation gets single marks.
    says: `“${claim.says.replaceAll("“", "‘").replaceAll("”", "’")}”`,
    finding: claim.origin === "national" ? "National figures say now" : nameFinding(claim),
    found: wordFinding(claim),
  };
}

function nameSpeaker({ origin }: CheckedClaim, noun: string): string {
  if (origin === "text") return "A text of this site says";
  return origin === "national" ? `The ${noun} printed` : `The ${noun} says`;
}

/** The arithmetic and the officer's remark; the remark alone where it gives every number of the arithmetic. */
function wordFinding({ arithmetic, note }: CheckedClaim): string {
  if (note === undefined) return arithmetic;
  const [numbers, named] = [readNumbers(arithmetic), readNumbers(note)];
  const isSaid = numbers.length > 0 && numbers.every((number) => named.includes(number));
  return isSaid ? note : `${arithmetic} ${note}`;
}

function nameFinding(claim: CheckedClaim): string {
  switch (claim.kind) {
    case "value":
    case "period-label":
      return "Another place says";
    case "weekday":
      return "The calendar says";
    case "cross-reference":
      return "The document has";
    case "count":
      return "It lists";
    case "forecast":
      return "The dates say";
    default:
      return isOfOneDocument(claim) ? "Its own figures give" : "The figures give";
  }
}

/** Whether all figures of a claim stand in the document that makes it. */
function isOfOneDocument({ inputs, source }: CheckedClaim): boolean {
  return inputs.every((input) => {
    if (!input.known || !input.held || input.held.kind === "cell") return true;
    return input.held.indicator.sources.every(({ document }) => document === source.document);
  });
}

/** The statements at other places with the same cause, and the pages of the figures concerned, each once. */
export function listEntryPages(catalogue: Catalogue, { lead, others }: CheckEntry): CheckedPage[] {
  const statements = others.map(({ id, source, says }) => {
    const document = catalogue.documents.get(source.document)?.shortTitle ?? source.document;
    const isSamePlace = source.document === lead.source.document && source.place === lead.source.place;
    return { title: isSamePlace ? says : `${document}, ${source.place}: ${says}`, url: claimUrl(source.document, id) };
  });
  const figures = [lead, ...others].flatMap(({ subjects, source }) =>
    subjects.map((held): CheckedPage => {
      if (held.kind !== "cell")
        return { title: held.indicator.shortTitle, url: addressOfIndicator(catalogue, held.indicator.id) };
      const table = catalogue.tables.get(held.table);
      const url = tableUrl(table ?? { id: held.table, source });
      return { title: `${table?.title ?? held.table} (table)`, url };
    }),
  );
  const seen = new Set<string>([documentUrl(lead.source.document)]);
  return [...statements, ...figures].filter(({ url }) => !seen.has(url) && seen.add(url));
}
