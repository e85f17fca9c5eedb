import { describe, expect, test } from "vitest";
import type { Topic } from "../../../src/model/lists.ts";
import { listThreadPages } from "../../../src/views/threads/thread-pages.ts";
import { buildTopicPage } from "../../../src/views/topics/topic-pages.ts";
import { stateChanged, stateNeeded, stateTopic } from "../../../src/views/topics/topic-state.ts";
import { describeIndicator, observe } from "../../checks/rules/rule-case.ts";
import { loadCorrectSite, replaceInFile, type Changes } from "../../site-fixture.ts";
import { asked, lettersOf2012And2019, said, threadOf } from "../../thread-fixture.ts";

const topicsOfArea: Changes = replaceInFile(
  "data/frameworks/example-assessment.yaml",
  "    theme: staying-safe\n",
  "    theme: staying-safe\n    topics: [safeguarding]\n",
);

function share(id: string, years: Readonly<Record<string, string>>): Changes {
  return {
    ...describeIndicator(id, { title: `Share of ${id}`, shortTitle: `Share of ${id}`, polarity: "higher-is-better" }),
    ...observe(id, { exampleshire: years }),
  };
}

function changed(measures: Readonly<Record<string, Readonly<Record<string, string>>>>): string | undefined {
  const files = Object.entries(measures).map(([id, years]) => share(id, years));
  const catalogue = loadCorrectSite(Object.assign({}, ...files) as Changes);
  return stateChanged(
    Object.keys(measures).flatMap((id) => catalogue.indicators.get(id) ?? []),
    catalogue,
  );
}

describe("what changed on a topic", () => {
  test("names what moved by more than is small, and counts the rest", () => {
    const said = changed({
      visits: { 2016: "50.0", 2017: "60.0" },
      plans: { 2016: "50.0", 2017: "40.0" },
      reviews: { 2016: "50.0", 2017: "50.2" },
      checks: { 2017: "40.0" },
    });
    expect(said).toBe(
      "Better: Share of visits (2017). Worse: Share of plans (2017). One changed little, and one has no earlier figure to compare. Each newest figure here is compared with the one before it.",
    );
  });

  test("is little where nothing moved", () => {
    expect(changed({ visits: { 2016: "50.0", 2017: "50.2" }, plans: { 2016: "40.0", 2017: "40.1" } })).toMatch(
      /^Both measures that can be compared changed little\./,
    );
  });

  test("is not said where nothing can be compared", () => {
    expect(changed({ visits: { 2017: "50.0" } })).toBeUndefined();
  });
});

describe("what is still needed on a topic", () => {
  const needed = (...words: Parameters<typeof said>) =>
    stateNeeded(
      listThreadPages(
        loadCorrectSite({
          ...lettersOf2012And2019(asked("records", "Write down decisions.")),
          ...threadOf([], said(...words)),
        }),
      ),
    );

  test("is what inspectors said last, with the day of their evidence", () => {
    expect(needed("letter-2012", "still-needed")).toMatch(
      /^When inspectors last reported, more was needed on the one matter followed here: .+ \(.*2012\)\.$/,
    );
    expect(needed("letter-2012", "met")).toMatch(
      /they saw progress, or what they asked for was met, on the one matter/,
    );
  });

  test("is not guessed where they said nothing later, and not said where nothing is followed", () => {
    expect(needed("letter-2012", "planned")).toMatch(
      /^No later verdict of inspectors is published here on the one matter/,
    );
    expect(stateNeeded([])).toBeUndefined();
  });
});

test("a topic opens with the newest judgements of the council, by whom and of which day", () => {
  const catalogue = loadCorrectSite(topicsOfArea);
  const page = buildTopicPage(catalogue, catalogue.topics.get("safeguarding") as Topic);
  const [judged, ...others] = stateTopic(page, catalogue);
  expect(judged?.asks).toBe("What was judged");
  expect(judged?.says).toMatch(/^Example.*2007: \w+ for “.+”\.$/);
  expect(others).toEqual([]);
});
