import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { PageSubject } from "../../views/page/page-subject.ts";
import type { Locate } from "../../views/page/public-address.ts";
import { describeDataset } from "./dataset.ts";
import { describeReport } from "./report.ts";
import type { Thing } from "./thing.ts";

/** The record that a page presents as a thing; none for records that schema.org has no fitting word for. */
export function describeSubject(catalogue: Catalogue, subject: PageSubject, locate: Locate): Thing[] {
  if (subject.kind === "document") {
    const document = catalogue.documents.get(subject.id);
    return document ? [describeReport(catalogue, document, locate)] : [];
  }
  if (subject.kind === "indicator") {
    const indicator = catalogue.indicators.get(subject.id);
    return indicator ? [describeDataset(catalogue, indicator, locate)] : [];
  }
  return [];
}
