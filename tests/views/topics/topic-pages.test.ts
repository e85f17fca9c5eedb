import { describe, expect, test } from "vitest";
import {
  buildTopicPage,
  describeTopic,
  listServiceTopics,
  listTopicContents,
  listTopicPages,
} from "../../../src/views/topics/topic-pages.ts";
import { topicUrl } from "../../../src/model/addresses.ts";
import type { Topic } from "../../../src/model/lists.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { loadCorrectSite, readSiteFile, replaceInFile, type Changes } from "../../site-fixture.ts";
import { twoStages } from "../../stage-fixture.ts";

const topicsOfArea: Changes = replaceInFile(
  "data/frameworks/example-assessment.yaml",
  "    theme: staying-safe\n",
  "    theme: staying-safe\n    topics: [safeguarding]\n",
);
const catalogue = loadCorrectSite({ ...planOf2018, ...twoStages, ...topicsOfArea });
const pageOf = (id: string) => buildTopicPage(catalogue, catalogue.topics.get(id) as Topic);

describe("the page of a topic", () => {
  const [attendance, safeguarding] = [pageOf("attendance"), pageOf("safeguarding")];

  test("has the judgements of areas that name the topic, by authority", () => {
    expect(
      safeguarding.judged.map(({ area, judgements }) => [area.id, judgements.map((item) => item.area.id)]),
    ).toEqual([["exampleshire", ["staying-safe"]]]);
    expect(attendance.judged).toEqual([]);
  });

  test("has the council's judgements before those of others", () => {
    const letter = readSiteFile("content/documents/2007/exampleshire-assessment-2007.md");
    const site = loadCorrectSite({
      ...topicsOfArea,
      "content/documents/2007/a-letter.md": letter
        .replace("areas: [exampleshire]", "areas: [other-authority]")
        .replace(/^title: .*$/m, "title: Annual assessment elsewhere"),
    });
    const { judged } = buildTopicPage(site, site.topics.get("safeguarding") as Topic);
    expect(judged.map(({ area }) => area.id)).toEqual(["exampleshire", "other-authority"]);
  });

  test("has the indicators, the register's entries and the plans' themes of the topic", () => {
    expect(attendance.indicators.map(({ id }) => id)).toEqual(["absence-primary"]);
    expect(attendance.entries.map(({ id }) => id)).toEqual(["agree-targets"]);
    expect(attendance.themes.map(({ plan, theme }) => [plan.id, theme.id])).toEqual([["plan-2018", "attendance"]]);
    expect(safeguarding.entries.map(({ id }) => id)).toEqual(["visit-homes"]);
    expect(safeguarding.themes).toEqual([]);
  });

  test("shows charts of a stage of education: of all pupils, with a series or on the home page", () => {
    expect(pageOf("key-stage-2").charted.map(({ id }) => id)).toEqual(["maths-progress"]);
    expect(attendance.charted.map(({ id }) => id)).toEqual(["absence-primary"]);
    expect(safeguarding.charted).toEqual([]);
  });

  test("has the headline measures that the site names, in their order", () => {
    const named = loadCorrectSite({
      ...twoStages,
      "data/site.yaml": `${readSiteFile("data/site.yaml")}headlines:
  - topic: key-stage-2
    indicators: [reading-expected, maths-progress]
`,
    });
    const { tiles } = buildTopicPage(named, named.topics.get("key-stage-2") as Topic);
    expect(tiles.map(({ id }) => id)).toEqual(["reading-expected", "maths-progress"]);
    expect(pageOf("key-stage-2").tiles).toEqual([]);
  });

  test("leads to the stages that explain it to parents", () => {
    expect(attendance.stages.map(({ id }) => id)).toEqual(["going-to-school"]);
  });

  test("lists its sections in their order, and no empty one", () => {
    expect(listTopicContents(attendance).map(({ id }) => id)).toEqual([
      "charts",
      "history",
      "figures",
      "recommendations",
      "plans",
    ]);
    expect(listTopicContents(safeguarding).map(({ id }) => id)).toEqual(["judgements", "history", "recommendations"]);
  });

  test("is described by what it holds", () => {
    expect(describeTopic(safeguarding)).toBe("1 judgement, 1 planned action, 1 document");
    expect(describeTopic(attendance)).toBe("1 planned action, 1 indicator, 2 documents");
  });
});

describe("the pages of topics", () => {
  const bare: Changes = {
    "data/topics.yaml": `${readSiteFile("data/topics.yaml")}- { id: phonics, title: Phonics, part: standards, summary: Reading by sounds. }
- { id: housing, title: Housing, part: services, summary: Homes. }
`,
  };

  test("are those that have anything to show", () => {
    const site = loadCorrectSite(bare);
    expect(listTopicPages(site).map(({ topic }) => topic.id)).toEqual(["key-stage-2", "attendance", "safeguarding"]);
    expect(listServiceTopics(site).map(({ topic }) => topic.id)).toEqual(["safeguarding"]);
  });

  test("lie in one folder, whatever part of the site they are of", () => {
    expect(listTopicPages(catalogue).map(({ topic }) => topicUrl(topic))).toEqual([
      "/topics/key-stage-2/",
      "/topics/attendance/",
      "/topics/safeguarding/",
    ]);
  });
});
