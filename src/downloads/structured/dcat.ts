import type { CheckedClaim } from "../../claims/claim.ts";
import { namePublisher } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { withLongSeries } from "../../catalogue/figures/long-series.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import {
  absoluteUrl,
  apiUrl,
  dataPackageUrl,
  dcatUrl,
  indicatorCsvUrl,
  indicatorUrl,
  indicatorWorkbookUrl,
  sectionUrl,
} from "../../model/addresses.ts";
import { locateFrom, type Locate } from "../../views/page/public-address.ts";
import type { CsvFile } from "../csv/csv-file.ts";
import { listCsvLists } from "../csv/lists/all.ts";
import { jsonAddressOf } from "../json/indicator-address.ts";
import { coverPeriods } from "./dataset.ts";

/**
 * What `/data/catalogue.jsonld` holds: the site's data as a catalogue of the W3C's "Data Catalog Vocabulary (DCAT), version 3", by which portals of open data
 * list it: the package of everything, and a data set for each list of records and for each indicator.
 */
export function buildDcat(catalogue: Catalogue, claims: readonly CheckedClaim[]) {
  const { site, licence, indicators, topics } = catalogue;
  const locate = locateFrom(dcatUrl, site.address);
  const home = absoluteUrl("/", site.address);
  const publisher = { "@type": "foaf:Agent", "foaf:name": namePublisher(site) };
  const issued = { "dct:publisher": publisher, "dct:license": { "@id": licence.address } };
  const lists = listCsvLists(catalogue, claims).filter(({ rows }) => rows.length > 0);
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@id": locate(dcatUrl),
    "@type": "dcat:Catalog",
    "dct:title": words(site.title),
    "dct:description": words(site.description),
    "dct:publisher": publisher,
    "dct:license": { "@id": licence.address },
    "dct:language": "en-GB",
    ...(home !== undefined && { "foaf:homepage": { "@id": home } }),
    "dcat:themeTaxonomy": [...topics.values()].map(({ title }) => words(title)),
    "dcat:dataset": [
      {
        "@id": locate(`${sectionUrl.data}#everything`),
        "@type": "dcat:Dataset",
        "dct:title": words(`${site.title}: all data`),
        "dct:description": words(
          "Every table of the site, with what its columns hold, as a Frictionless Data Package.",
        ),
        ...issued,
        "dcat:landingPage": { "@id": locate(sectionUrl.data) },
        "dcat:distribution": [writeDistribution(locate(dataPackageUrl), "application/zip")],
      },
      ...lists.map((list) => ({ ...writeList(list, locate), ...issued })),
      ...Array.from(indicators.values(), (indicator) => ({
        ...writeIndicator(indicator, catalogue, locate),
        ...issued,
      })),
    ],
  };
}

function writeList({ url, title, description }: CsvFile, locate: Locate) {
  return {
    "@id": `${locate(url)}#data`,
    "@type": "dcat:Dataset",
    "dct:title": words(title),
    "dct:description": words(description),
    "dcat:landingPage": { "@id": locate(`${sectionUrl.data}#lists`) },
    "dcat:distribution": [writeDistribution(locate(url), "text/csv")],
  };
}

function writeIndicator(indicator: IndicatorEntry, catalogue: Catalogue, locate: Locate) {
  const { topics, areas } = catalogue;
  const { id, title, definition, topic, periods, periodKind } = indicator;
  const address = locate(indicatorUrl(indicator));
  const [start, end] = coverPeriods(periods, periodKind)?.split("/") ?? [];
  const codes = withLongSeries(indicator, catalogue).series.flatMap(({ area }) => {
    const found = areas.get(area);
    return found && "code" in found ? found.code : [];
  });
  return {
    "@id": `${locate(apiUrl(`indicators/${id}`))}#data`,
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": words(title),
    "dct:description": words(definition),
    "dcat:theme": words(topics.get(topic)?.title ?? topic),
    "dcat:landingPage": { "@id": address },
    ...(start !== undefined && {
      "dct:temporal": {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": writeDay(start),
        "dcat:endDate": writeDay(end ?? start),
      },
    }),
    ...(codes.length > 0 && { "dct:spatial": codes.map((code) => ({ "@id": `${statisticalArea}${code}` })) }),
    "dcat:distribution": [
      writeDistribution(locate(indicatorCsvUrl(id)), "text/csv"),
      writeDistribution(
        locate(indicatorWorkbookUrl(id)),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      ),
      writeDistribution(locate(jsonAddressOf(indicator)), "application/json"),
    ],
  };
}

/** Names of areas as things of the web, which the Office for National Statistics gives by their codes. */
const statisticalArea = "http://statistics.data.gov.uk/id/statistical-geography/";

function writeDistribution(address: string, mediaType: string) {
  return {
    "@type": "dcat:Distribution",
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
  };
}

function words(text: string) {
  return { "@value": text, "@language": "en-GB" };
}

function writeDay(day: string) {
  return { "@value": day, "@type": "xsd:date" };
}
