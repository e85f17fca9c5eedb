import { describe, expect, test } from "vitest";
import { buildThreadFeed } from "../../../src/downloads/feeds/thread-feed.ts";
import { listThreadPages } from "../../../src/views/threads/thread-pages.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { lettersOf2012And2019, said, threadOf } from "../../thread-fixture.ts";
import { readXml } from "../read-xml.ts";

const findings = said("letter-2012", "still-needed") + said("letter-2019", "met") + said("letter-2019", "met");
const catalogue = loadCorrectSite({ ...lettersOf2012And2019(), ...threadOf([], findings) });

describe("the feed of a thread", () => {
  const [page] = listThreadPages(catalogue);
  const feed = readXml(page ? buildThreadFeed(catalogue, page) : "");
  const entries = feed.children.filter(({ name }) => name === "entry");
  const all = (wanted: string) =>
    entries.map(({ children }) => children.find(({ name }) => name === wanted)?.text.slice(0, 10));

  test("has each request and each later word, on the day of its paper, the newest first", () => {
    expect(all("updated")).toEqual(["2019-03-11", "2019-03-11", "2012-02-24", "2007-11-26"]);
    expect(all("title").at(-1)).toBe("Asked for ");
  });

  test("names every entry for good, also two of one place", () => {
    const ids = entries.map(({ children }) => children.find(({ name }) => name === "id")?.text);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe("https://findings.example.org/threads/decisions/#letter-2019/page-2/met");
  });
});
