import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { KeyMeasureStatement } from "../../findings/key-measure.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { sourceUrl } from "../places/find-place.ts";

/** A source in a few words: the indicator's page has its place. */
export interface ShortSource {
  readonly title: string;
  /** When it was published, of a work that is not published here. */
  readonly issue: string | undefined;
  readonly address: string | undefined;
}

/** Sources of the figures that a key measure shows, each document or work once, the council's first. */
export function listShownSources(catalogue: Catalogue, { pair, figures }: KeyMeasureStatement): ShortSource[] {
  const shown = pair ? [pair.own, ...(pair.other ? [pair.other] : [])] : figures.slice(0, 1);
  const sources = shown.map(({ source }): ShortSource => {
    const { citation, document } = source;
    if (citation) return { title: citation.title, issue: formatDate(citation.issued), address: citation.address };
    const title = catalogue.documents.get(document)?.shortTitle ?? document;
    return { title, issue: undefined, address: sourceUrl(catalogue, source) };
  });
  return sources.filter((source, index) => sources.findIndex(({ title }) => title === source.title) === index);
}
