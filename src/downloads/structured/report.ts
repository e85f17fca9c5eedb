import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { findLicenceAddress } from "../../views/page/licence.ts";
import type { Locate } from "../../views/page/public-address.ts";
import { documentUrl } from "../../model/addresses.ts";
import { describeArea, describeOrganization, type Thing } from "./thing.ts";

/** A document as its kind is described, most often as a report: the original, with the page here that summarises it. */
export function describeReport(catalogue: Catalogue, document: DocumentEntry, locate: Locate): Thing {
  const { title, published, publisher, areas, summary, source } = document;
  const address = locate(documentUrl(document.id));
  const authors = listAuthors(document).map((name) => ({ "@type": "Person", name }));
  return {
    "@type": document.kind.describedAs,
    "@id": address,
    url: address,
    name: title,
    ...(document.kind.describedAs === "Dataset" ? { description: summary } : { abstract: summary }),
    inLanguage: "en-GB",
    datePublished: published,
    publisher: describeOrganization(publisher),
    author: authors.length > 0 ? authors : undefined,
    about: areas.flatMap((area) => catalogue.areas.get(area) ?? []).map(describeArea),
    license: findLicenceAddress(catalogue, source.licence) ?? { "@type": "CreativeWork", name: source.licence },
    sdPublisher: describeOrganization(namePublisher(catalogue.site)),
  };
}

/** The people whom a document names as its authors: those who wrote, signed or reported, not those whom it is addressed to. */
export function listAuthors({ people }: Pick<DocumentEntry, "people">): string[] {
  return (people ?? []).filter(({ role }) => authorRole.test(role)).map(({ name }) => name);
}

const authorRole = /\b(author|inspector|signatory|signed|report of)\b/i;
