import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { listDownloads } from "../../../src/downloads/downloads.ts";
import { buildFiguresFeed } from "../../../src/downloads/feeds/figures-feed.ts";
import { buildAreaFeed, buildSiteFeed, buildTopicFeed } from "../../../src/downloads/feeds/site-feeds.ts";
import { readReleaseDays } from "../../../src/releases/release-days.ts";
import { listTopicPages } from "../../../src/views/topics/topic-pages.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { correctionOf, sheetOf } from "../../release-fixture.ts";
import { loadCorrectSite, replaceInFile, type Changes } from "../../site-fixture.ts";
import { readXml } from "../read-xml.ts";

const changes: Changes = {
  ...planOf2018,
  ...sheetOf(
    "2019-01",
    "2019-02-11",
    "  - { title: Total, indicator: children-looked-after, cells: [316, 323, 12.5] }\n",
  ),
  ...correctionOf("2019-05-03", "{ indicator: reading-expected, area: other-authority }", "reading-elsewhere"),
  ...correctionOf("2019-05-04", "{ indicator: reading-expected }", "reading"),
  ...correctionOf("2019-05-05", "{ table: sheet-2019-01 }", "sheet"),
  ...correctionOf("2019-05-06", "{ plan: plan-2018 }", "plan"),
  ...correctionOf("2019-05-07", "{ document: exampleshire-report-2018 }", "report"),
  ...correctionOf("2019-05-08", "{ indicator: old-name, withdrawn: true }", "withdrawn"),
  ...correctionOf("2018-03-07", "{ document: exampleshire-report-2018 }", "same-day"),
};
const catalogue = loadCorrectSite(changes);
const withoutAddress = replaceInFile("data/site.yaml", "address: https://findings.example.org/\n", "");

function readFeed(text: string) {
  const feed = readXml(text);
  const find = (element: typeof feed, name: string) => element.children.filter((child) => child.name === name);
  const textOf = (element: typeof feed, name: string) => find(element, name)[0]?.text ?? "";
  return {
    id: textOf(feed, "id"),
    title: textOf(feed, "title"),
    updated: textOf(feed, "updated"),
    links: find(feed, "link").map(({ attributes }) => attributes["href"]),
    entries: find(feed, "entry").map((entry) => ({
      id: textOf(entry, "id"),
      title: textOf(entry, "title"),
      updated: textOf(entry, "updated").slice(0, 10),
      summary: textOf(entry, "summary"),
      link: find(entry, "link")[0]?.attributes["href"],
    })),
  };
}

function readAreaFeed(from: Catalogue, id: string) {
  const area = from.areas.get(id);
  if (!area) throw new Error(`The fixture has no area ${id}.`);
  return readFeed(buildAreaFeed(from, area));
}

/** The parts of the ids of a feed's entries that differ. */
function namesOf({ entries }: ReturnType<typeof readFeed>): string[] {
  return entries.map(({ id }) => id.replace(/.*[/#]([^/#]+)\/?$/, "$1"));
}

describe("the feed of everything", () => {
  const feed = readFeed(buildSiteFeed(catalogue));

  test("has documents and corrections, newest first; of one day, the corrections first", () => {
    expect(namesOf(feed)).toEqual([
      "2019-05-08-withdrawn",
      "2019-05-07-report",
      "2019-05-06-plan",
      "2019-05-05-sheet",
      "2019-05-04-reading",
      "2019-05-03-reading-elsewhere",
      "sheet-2019-01",
      "2018-03-07-same-day",
      "exampleshire-report-2018",
      "exampleshire-assessment-2007",
    ]);
    expect(feed.updated).toBe("2019-05-08T00:00:00Z");
  });

  test("says who published a document, when, and what it is about", () => {
    expect(feed.entries.at(-1)).toEqual({
      id: "https://findings.example.org/documents/exampleshire-assessment-2007/",
      title: "Annual assessment of services for children in Exampleshire",
      updated: "2007-11-26",
      summary:
        "Example inspectorate, 26 November 2007. The inspectorate found the services good and asked for quicker decisions.",
      link: "https://findings.example.org/documents/exampleshire-assessment-2007/",
    });
  });

  test("says that a correction is one, under the name that it has in the feed of corrections", () => {
    const [first] = feed.entries;
    expect(first?.title).toBe("Correction: A figure was wrong");
    const corrections = [...listDownloads(catalogue, [])].find(({ url }) => url === "/corrections.atom");
    expect(readFeed(corrections?.text ?? "").entries.map(({ id }) => id)).toContain(first?.id);
  });

  test("holds no more than the newest hundred", () => {
    const [document] = catalogue.documents.values();
    if (!document) throw new Error("The fixture has no document.");
    const many = Array.from({ length: 150 }, (_, index) => [`d-${index}`, { ...document, id: `d-${index}` }] as const);
    expect(readFeed(buildSiteFeed({ ...catalogue, documents: new Map(many) })).entries).toHaveLength(100);
  });
});

describe("the feed of an authority", () => {
  test("has the documents about it, and corrections of what is published about it", () => {
    expect(namesOf(readAreaFeed(catalogue, "exampleshire"))).toEqual([
      "2019-05-07-report",
      "2019-05-06-plan",
      "2019-05-05-sheet",
      "2019-05-04-reading",
      "sheet-2019-01",
      "2018-03-07-same-day",
      "exampleshire-report-2018",
      "exampleshire-assessment-2007",
    ]);
    expect(namesOf(readAreaFeed(catalogue, "other-authority"))).toEqual([
      "2019-05-04-reading",
      "2019-05-03-reading-elsewhere",
    ]);
  });

  test("is a feed also while there is nothing in it", () => {
    expect(readAreaFeed(loadCorrectSite(), "other-authority")).toEqual({
      id: "https://findings.example.org/areas/other-authority/feed.atom",
      title: "Council of the other authority – Findings for Exampleshire",
      updated: "2019-01-01T00:00:00Z",
      links: [
        "https://findings.example.org/areas/other-authority/feed.atom",
        "https://findings.example.org/areas/other-authority/",
      ],
      entries: [],
    });
  });

  test("of a site without an address has links that start at the feed, and a name that lasts", () => {
    const feed = readAreaFeed(loadCorrectSite({ ...changes, ...withoutAddress }), "exampleshire");
    expect(feed.id).toBe("tag:exampleshire.invalid,2019-01-01:areas/exampleshire/feed.atom");
    expect(feed.links).toEqual(["../../areas/exampleshire/feed.atom", "../../areas/exampleshire/"]);
    expect(feed.entries[0]?.link).toBe("../../corrections/#2019-05-07-report");
  });
});

test("the feed of a topic has the documents on it and the corrections of its figures, tables and documents", () => {
  const [page] = listTopicPages(catalogue).filter(({ indicators }) =>
    indicators.some(({ id }) => id === "reading-expected"),
  );
  if (!page) throw new Error("The topic of reading has no page.");
  const { entries } = readFeed(buildTopicFeed(catalogue, page.topic, page.indicators));
  const corrected = entries.filter(({ title }) => title.startsWith("Correction")).map(({ link }) => link);
  expect(corrected).toContain("https://findings.example.org/corrections/#2019-05-04-reading");
  expect(corrected).not.toContain("https://findings.example.org/corrections/#2019-05-06-plan");
});

test("the feed of figures has an entry an indicator and release, newest first, and none of what is not here", () => {
  const line = (record: string, released: string, kind: string, column: string) =>
    ({ record, row: "exampleshire", column, kind, value: "69.0", status: "", released }) as const;
  const { figures } = readReleaseDays(
    [
      line("reading-expected", "2019-05-01", "value", "2016"),
      line("reading-expected", "2019-06-01", "value", "2017"),
      line("reading-expected", "2019-06-01", "rank", "2017"),
      line("reading-expected", "2019-07-01", "definition", ""),
      line("old-name", "2019-06-01", "value", "2017"),
    ],
    [],
  );
  const feed = readFeed(buildFiguresFeed(catalogue, figures));
  expect(feed.entries.map(({ updated }) => updated)).toEqual(["2019-06-01", "2019-05-01"]);
  expect(feed.entries[0]?.summary).toBe("2 figures new or changed in the release of 1 June 2019.");
  expect(feed.updated.slice(0, 10)).toBe("2019-06-01");
});

test("the feeds are downloads of the site: of everything, of corrections and figures, one an authority and one a topic", () => {
  const urls = [...listDownloads(catalogue, [])].map(({ url }) => url).filter((url) => url.endsWith(".atom"));
  expect(urls).toEqual(
    expect.arrayContaining([
      "/feed.atom",
      "/corrections.atom",
      "/figures.atom",
      "/areas/exampleshire/feed.atom",
      "/areas/other-authority/feed.atom",
      ...listTopicPages(catalogue).map(({ topic }) => `/topics/${topic.id}/feed.atom`),
    ]),
  );
});
