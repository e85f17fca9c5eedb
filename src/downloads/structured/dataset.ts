import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { withLongSeries } from "../../catalogue/figures/long-series.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { periodEnd, periodStart, type PeriodKind } from "../../model/period.ts";
import type { CitedWork } from "../../model/source.ts";
import { listWorks } from "../../statistics/cited-work.ts";
import { unitTitles } from "../../statistics/format.ts";
import type { Locate } from "../../views/page/public-address.ts";
import { documentUrl, indicatorCsvUrl, indicatorUrl } from "../../model/addresses.ts";
import { jsonAddressOf } from "../json/indicator-address.ts";
import { describeArea, describeOrganization, type Thing } from "./thing.ts";

/** An indicator as a data set: what it measures, of whom and when, where it comes from and where it can be taken away. */
export function describeDataset(catalogue: Catalogue, indicator: IndicatorEntry, locate: Locate): Thing {
  const { id, title, definition, unit, periods, periodKind } = indicator;
  const { series } = withLongSeries(indicator, catalogue);
  const documents = [...new Set(indicator.sources.map(({ document }) => document))].flatMap(
    (document) => catalogue.documents.get(document) ?? [],
  );
  const works = listWorks(indicator.sources);
  const address = locate(indicatorUrl(indicator));
  return {
    "@type": "Dataset",
    "@id": address,
    url: address,
    name: title,
    description: `${title}. ${definition}`,
    temporalCoverage: coverPeriods(periods, periodKind),
    spatialCoverage: series.flatMap(({ area }) => catalogue.areas.get(area) ?? []).map(describeArea),
    variableMeasured: { "@type": "PropertyValue", name: title, unitText: unitTitles[unit] },
    distribution: [
      describeFile("text/csv", locate(indicatorCsvUrl(id))),
      describeFile("application/json", locate(jsonAddressOf(indicator))),
    ],
    isAccessibleForFree: true,
    license: catalogue.licence.address,
    creator: [...new Set([...documents, ...works].map(({ publisher }) => publisher))].map(describeOrganization),
    publisher: describeOrganization(namePublisher(catalogue.site)),
    isBasedOn: [...documents.map((document) => describeSource(document, locate)), ...works.map(describeCited)],
  };
}

/** The time from the start of the first period to the end of the last, as an ISO 8601 interval; undefined where there is none. */
export function coverPeriods(periods: readonly string[], kind: PeriodKind): string | undefined {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [periodStart(first, kind), periodEnd(last, kind)];
  return start === end ? start : `${start}/${end}`;
}

function describeFile(encodingFormat: string, contentUrl: string): Thing {
  return { "@type": "DataDownload", encodingFormat, contentUrl };
}

function describeCited({ title, publisher, issued, address }: CitedWork): Thing {
  return {
    ...{ "@type": "CreativeWork", name: title, publisher: describeOrganization(publisher), datePublished: issued },
    ...(address && { url: address }),
  };
}

function describeSource({ id, title, published }: DocumentEntry, locate: Locate): Thing {
  return { "@type": "Report", "@id": locate(documentUrl(id)), name: title, datePublished: published };
}
