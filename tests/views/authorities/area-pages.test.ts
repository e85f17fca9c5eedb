import { describe, expect, test } from "vitest";
import { listFeedAreas } from "../../../src/catalogue/area-feeds.ts";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { siteParts } from "../../../src/model/site.ts";
import { listAreas } from "../../../src/views/authorities/area-lists.ts";
import { listIndicatorsOf } from "../../../src/views/authorities/figures-of-area.ts";
import { buildProfile } from "../../../src/views/authorities/profile.ts";
import { describeProfile } from "../../../src/views/authorities/profile-words.ts";
import { describeAge } from "../../../src/views/page/how-old.ts";
import { listAuthorityRows, otherAuthorities } from "../../national-fixture.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite(listAuthorityRows(30, ["5.0", "5.0"]));
const other = otherAuthorities[3] ?? "";

describe("the page of an authority that the site does not follow", () => {
  test("says how old its figures among all are", () => {
    const indicators = listIndicatorsOf(catalogue, other);
    expect(indicators.map(({ id }) => id)).toEqual(["absence-primary"]);
    const age = describeAge(catalogue, { parts: siteParts, indicators, areas: [other] }, "2012-01-01");
    expect(age).toMatchObject({ words: "The newest figure here is for 2007/08.", old: true });
  });

  test("says so of its profile, and speaks of neighbours only where it has some", () => {
    const words = describeFor(other);
    expect(words).toContain("The newest figure in this profile is for 2007/08. It does not show how things are today.");
    expect(words).not.toContain("neighbours");
    expect(describeFor(other, "2009-01-01")).not.toContain("The newest figure");
  });

  test("says from which end ranks count where no direction is better, and only then", () => {
    expect(describeFor(other)).not.toContain("1st");
    expect(describeFor(other, undefined, "neither")).toMatch(
      /from the lowest to the highest, and 1st is the highest\.$/,
    );
  });
});

test("a feed is of authorities that news can come of: those of the site, and those that documents are about", () => {
  const feeds = listFeedAreas(catalogue).map(({ id }) => id);
  expect(feeds).toContain("exampleshire");
  expect(feeds).not.toContain(other);
});

test("the list of areas has its own first, others by region, and those that ended apart", () => {
  const ended = (area: Catalogue["areas"]): Catalogue["areas"] =>
    new Map(
      [...area].map(([id, entry]) => [
        id,
        id === other && entry.kind === "local-authority"
          ? { ...entry, changes: [{ on: "2019-04-01", what: "Ended.", effect: "ended" as const }] }
          : entry,
      ]),
    );
  const lists = listAreas({ ...catalogue, areas: ended(catalogue.areas) });
  const others = lists.others.flatMap(({ authorities }) => authorities.map(({ id }) => id));
  expect(lists.own.map(({ id }) => id)).toContain("exampleshire");
  expect(others).not.toContain("exampleshire");
  expect(others).toContain(otherAuthorities[4]);
  expect(others).not.toContain(other);
  expect(lists.ended.map(({ id }) => id)).toEqual([
    other,
    "bedfordshire",
    "bournemouth",
    "cheshire",
    "dorset-until-2019",
    "poole",
  ]);
});

function describeFor(id: string, released = "2012-01-01", polarity?: "neither"): string {
  const area = catalogue.areas.get(id);
  if (area?.kind !== "local-authority") throw new Error(`There is no authority ${id}.`);
  const topics = buildProfile(catalogue, id).map((topic) => ({
    ...topic,
    rows: topic.rows.map((row) => ({
      ...row,
      indicator: { ...row.indicator, polarity: polarity ?? row.indicator.polarity },
    })),
  }));
  return describeProfile(catalogue, area, topics, released).join(" ");
}
