import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { parseParagraphNumbers } from "../../records/markdown/markdown.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { listCorrections } from "../corrections/correction-lists.ts";
import { paragraphId } from "./document-html.ts";
import { absoluteUrl, documentUrl } from "../../model/addresses.ts";

/** Ways to cite a document, each one line of plain text to copy. */
export interface Citations {
  /** The page here, which is a summary. It ends in its address where it is known where the site is published. */
  readonly page: string;
  /** The original that the page summarises. */
  readonly original: string;
  /** One numbered paragraph of it; undefined where the page shows no numbers. */
  readonly paragraph: ParagraphCitation | undefined;
}

/** How to cite a numbered paragraph, with the first that the page shows as the example. */
export interface ParagraphCitation {
  readonly words: string;
  readonly number: string;
  /** Anchor of the paragraph on the page. */
  readonly id: string;
}

/** Cites a document: who, what and when, then where. A page that was corrected is cited as corrected. */
export function citeDocument(catalogue: Catalogue, document: DocumentEntry): Citations {
  const { title, publisher, published, source } = document;
  const { site } = catalogue;
  const [newest] = listCorrections(catalogue, "document", document.id);
  const address = absoluteUrl(documentUrl(document.id), site.address);
  const original = [publisher, `“${title}”`, formatDate(published)];
  const page = [
    namePublisher(site),
    `summary of “${title}” (${publisher}, ${formatDate(published)})`,
    site.title,
    newest && `corrected on ${formatDate(newest.date)}`,
    address,
  ];
  return {
    page: join(page),
    original: join([...original, source.address]),
    paragraph: citeParagraph(document, original, address),
  };
}

function citeParagraph(
  { body }: DocumentEntry,
  original: readonly string[],
  address: string | undefined,
): ParagraphCitation | undefined {
  const label = body.directives.find(({ name }) => name === "para")?.label;
  const [number] = parseParagraphNumbers(label ?? "") ?? [];
  if (number === undefined) return undefined;
  const id = paragraphId(number);
  const words = join([...original, `paragraph ${number}`, address && `summarised at ${address}#${id}`]);
  return { words, number, id };
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(", ");
}
