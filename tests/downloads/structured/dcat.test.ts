import { expect, test } from "vitest";
import { listCsvLists } from "../../../src/downloads/csv/lists/all.ts";
import { listDownloads } from "../../../src/downloads/downloads.ts";
import { buildDcat } from "../../../src/downloads/structured/dcat.ts";
import { loadFullSite } from "../../full-site.ts";

const { catalogue, claims } = loadFullSite();
const home = "https://example.test/findings/";
const withAddress = { ...catalogue, site: { ...catalogue.site, address: home } };

test("names the package and a data set for each list and indicator, whose files the site has", () => {
  const datasets = buildDcat(withAddress, claims)["dcat:dataset"];
  const lists = listCsvLists(catalogue, claims).filter(({ rows }) => rows.length > 0);
  expect(datasets).toHaveLength(1 + lists.length + catalogue.indicators.size);
  const files = new Set([...listDownloads(catalogue, claims)].map(({ url }) => url));
  const named = datasets.flatMap((dataset) =>
    dataset["dcat:distribution"].map((one) => one["dcat:downloadURL"]["@id"]),
  );
  const addresses = named.map((address) => `/${address.slice(home.length)}`);
  expect(addresses.filter((address) => !files.has(address))).toEqual(["/data/findings.zip"]);
});

test("says of each indicator from when to when its figures are, and of which areas", () => {
  const datasets = buildDcat(withAddress, claims)["dcat:dataset"];
  const day = (value: string) => ({ "@value": value, "@type": "xsd:date" });
  expect(
    datasets.find((dataset) => JSON.stringify(dataset).includes('"dct:identifier":"absence-primary"')),
  ).toMatchObject({
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": day("2005-04-01"),
      "dcat:endDate": day("2008-03-31"),
    },
    "dct:spatial": [
      { "@id": "http://statistics.data.gov.uk/id/statistical-geography/E06999901" },
      { "@id": "http://statistics.data.gov.uk/id/statistical-geography/E92999901" },
    ],
  });
});

test("addresses are as seen from the file where the site has none of its own", () => {
  const text = JSON.stringify(buildDcat({ ...catalogue, site: { ...catalogue.site, address: undefined } }, claims));
  expect(text).toContain('"dcat:landingPage":{"@id":"../data/"}');
  expect(text).not.toContain("https://example.test");
});
