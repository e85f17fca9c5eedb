import type { Changes } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

/** A list of outcomes of one authority, one line an inspection. */
function listOf(...lines: readonly string[]): Changes {
  const head =
    'citation: { title: Outcomes, publisher: Example inspectorate, issued: "2019", address: "https://example.com/outcomes" }';
  return {
    "data/outcomes/list.yaml": [
      head,
      "outcomes:",
      ...lines.map((line) => `  - { area: exampleshire, ${line} }`),
      "",
    ].join("\n"),
  };
}

const good = 'framework: example-inspection, published: "2015-03-01", judgements: { overall-effectiveness: Good }';
const later = 'framework: example-inspection, published: "2018-03-01", judgements: { leadership: Adequate }';

export const outcomeCases: RuleCases = {
  "outcome-repeated": {
    "an inspection that stands twice": {
      mistake: listOf(good, good),
      issues: [
        "data/outcomes/list.yaml:4:5  The inspection of exampleshire that was published on 2015-03-01 stands in data/outcomes/list.yaml:3 already. → Keep one of the two.",
      ],
      control: listOf(good, later),
    },
  },
  "outcome-area": {
    "a grade of what the framework does not judge": {
      mistake: listOf(good.replace("overall-effectiveness", "leaders")),
      issues: [
        "data/outcomes/list.yaml:3:97  Example inspection has no judgement area leaders. → Did you mean leadership?",
      ],
      control: listOf(good),
    },
  },
  "outcome-grade": {
    "a word of another framework": {
      mistake: listOf(good.replace("Good", "Requires improvement")),
      issues: [
        "data/outcomes/list.yaml:3:120  Example inspection has no grade “Requires improvement”. → The grades are: Outstanding, Good, Adequate, Inadequate.",
      ],
      control: listOf(later),
    },
  },
  "outcome-year": {
    "an inspection from before its framework": {
      mistake: listOf(good.replace("2015", "2011")),
      issues: [
        "data/outcomes/list.yaml:3:69  warning: Example inspection was used from 2012 to now; this outcome is of 2011. → Check the framework and the day.",
      ],
      control: listOf(good.replace("2015", "2012")),
    },
  },
};
