import { describe, expect, test } from "vitest";
import { writeAtom, type AtomFeed } from "../../../src/downloads/feeds/atom.ts";
import { readXml, type XmlElement } from "../read-xml.ts";

const feed: AtomFeed = {
  id: "https://findings.example.org/corrections/",
  title: "Corrections & notes",
  subtitle: 'What was "changed"',
  updated: "2019-05-03",
  author: "Exampleshire <Council>",
  self: "https://findings.example.org/corrections.atom",
  page: "https://findings.example.org/corrections/",
  entries: [
    {
      id: "https://findings.example.org/corrections/#b",
      title: "5 < 6 & 6 > 5",
      updated: "2019-05-03",
      address: "https://findings.example.org/corrections/?a=1&b=2#b",
      summary: "Before: 71%\nNow: ]]> 69%",
    },
    { id: "urn:a", title: "Older", updated: "2018-01-31", address: "corrections/#a", summary: "é – £" },
  ],
};

describe("an Atom feed", () => {
  const root = readXml(writeAtom(feed));

  test("is well formed, in Atom's name space, and names its language", () => {
    expect(root.name).toBe("feed");
    expect(root.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-GB" });
  });

  test("has what RFC 4287 asks of a feed, once each", () => {
    expect(textOf(root, "id")).toBe(feed.id);
    expect(textOf(root, "title")).toBe(feed.title);
    expect(textOf(root, "subtitle")).toBe(feed.subtitle);
    expect(textOf(root, "updated")).toBe("2019-05-03T00:00:00Z");
    expect(textOf(childOf(root, "author"), "name")).toBe(feed.author);
  });

  test("links to itself and to the page that shows the same", () => {
    expect(root.children.filter(({ name }) => name === "link").map(({ attributes }) => attributes)).toEqual([
      { rel: "self", type: "application/atom+xml", href: feed.self },
      { rel: "alternate", type: "text/html", href: feed.page },
    ]);
  });

  test("has its entries in the order given, each with id, title, day, address and text", () => {
    const entries = root.children.filter(({ name }) => name === "entry");
    expect(
      entries.map((entry) => ({
        id: textOf(entry, "id"),
        title: textOf(entry, "title"),
        updated: textOf(entry, "updated").replace("T00:00:00Z", ""),
        address: childOf(entry, "link").attributes["href"],
        summary: textOf(entry, "summary"),
      })),
    ).toEqual(feed.entries);
    expect(entries.map((entry) => childOf(entry, "link").attributes["rel"])).toEqual(["alternate", "alternate"]);
  });

  test("may be without entries and without a subtitle", () => {
    const { id, title, updated, author, self, page } = feed;
    const empty = readXml(writeAtom({ id, title, updated, author, self, page, entries: [] }));
    expect(empty.children.map(({ name }) => name)).toEqual(["id", "title", "updated", "author", "link", "link"]);
  });
});

describe("the reader of these tests refuses", () => {
  test.each([
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b=c/>",
    '<a b="1" b="2"/>',
    "<a>&</a>",
    "<a>&nbsp;</a>",
    "<a><</a>",
    "",
  ])("%s", (text) => {
    expect(() => readXml(text)).toThrow();
  });
});

function childOf(element: XmlElement, name: string): XmlElement {
  const [child, ...others] = element.children.filter((item) => item.name === name);
  if (!child || others.length > 0) throw new Error(`${element.name} has not exactly one ${name}.`);
  return child;
}

function textOf(element: XmlElement, name: string): string {
  return childOf(element, name).text;
}
