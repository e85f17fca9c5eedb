import { describe, expect, test } from "vitest";
import { listCommittees } from "../../../src/views/decisions/committees.ts";
import {
  describeTask,
  describeVotes,
  findOutcome,
  listDecisionSections,
  listThreadDecisions,
} from "../../../src/views/decisions/decision-lists.ts";
import { decided, decidedSite } from "../../decision-fixture.ts";

const catalogue = decidedSite();
const find = (id: string) => {
  const entry = catalogue.decisions.find((item) => item.id === id);
  if (!entry) throw new Error(`There is no decision ${id}.`);
  return entry;
};

describe("the list of decisions", () => {
  test("has all that meetings decided, asked for and planned and what strategies promise, newest first", () => {
    expect(catalogue.decisions.map(({ home, id, kind }) => [home, id, kind])).toEqual([
      ["2019-05-02-committee", "item-1-decided-1", "resolution"],
      ["2018-03-07-committee", "item-1-decided-1", "resolution"],
      ["2018-03-07-committee", "tell-more", "action"],
      ["2018-03-07-committee", "planned-2019-05-02-1", "planned-business"],
      ["2018-03-07-committee", "planned-2019-09-12-1", "planned-business"],
      ["exampleshire-report-2018", "open-doors", "commitment"],
    ]);
  });

  test("has a section a meeting or document, with the votes and interests of an item", () => {
    const sections = listDecisionSections(catalogue);
    expect(sections.map(({ title }) => title)).toEqual([
      "Committee, 2 May 2019",
      "Committee, 7 March 2018",
      "Report on standards and inspection in Exampleshire",
    ]);
    expect(sections.map(({ day }) => day)).toEqual(["2 May 2019", "7 March 2018", undefined]);
    const [item] = sections[1]?.groups.flatMap((group) => group.item ?? []) ?? [];
    expect(item && describeVotes(item)).toBe("Votes: 5 for, 0 against, 4 abstentions");
    expect(item?.declarations?.map(({ name }) => name)).toEqual(["Councillor A. Example"]);
  });

  test("says of whom and for when", () => {
    expect(describeTask(find("tell-more"))).toBe("Asked of: The director. Due: May 2019.");
    expect(describeTask(find("planned-2019-09-12-1"))).toBe(
      "Report of: Head of Service. Meeting of 12 September 2019.",
    );
  });

  test("names the later paper or meeting, or says that none is published; of a plain resolution it asks nothing", () => {
    expect(findOutcome(catalogue, find("tell-more"))).toEqual({
      kind: "answered-by-meeting",
      text: "More was told.",
      title: "Committee, 2 May 2019, item 1",
      url: "/meetings/2019-05-02-committee/",
    });
    expect(findOutcome(catalogue, find("planned-2019-05-02-1"))).toMatchObject({ kind: "meeting" });
    expect(findOutcome(catalogue, find("planned-2019-09-12-1"))).toMatchObject({ kind: "none" });
    expect(findOutcome(catalogue, find("open-doors"))).toMatchObject({ kind: "none" });
    expect(findOutcome(catalogue, find("item-1-decided-1"))).toBeUndefined();
  });

  test("lends a thread those that it names", () => {
    expect(listThreadDecisions(catalogue, ["2018-03-07-committee#tell-more", "nowhere#x"]).map(({ id }) => id)).toEqual(
      ["tell-more"],
    );
  });
});

test("meetings of one body are one committee, whose name is its address", () => {
  const committees = listCommittees(catalogue);
  expect(committees.map(({ id, name, meetings }) => [id, name, meetings.length])).toEqual([
    ["committee", "Committee", 2],
  ]);
  expect(committees[0]?.planned).toHaveLength(2);
});

test("committees of two authorities that have one name are told apart", () => {
  const file = "content/meetings/2019-05-02-committee.md";
  const other = String(decided[file]).replace("area: exampleshire", "area: other-authority");
  const both = decidedSite({ [file.replace("05-02", "05-03")]: other.replace("2019-05-02", "2019-05-03") });
  const titles = listDecisionSections(both).map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining(["Committee (Other authority), 3 May 2019", "Committee (Exampleshire), 2 May 2019"]),
  );
  expect(listCommittees(both).map(({ name }) => name)).toContain("Committee (Other authority)");
  expect(listDecisionSections(catalogue).map(({ title }) => title)).toContain("Committee, 2 May 2019");
});
