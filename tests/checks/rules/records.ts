import { readSiteFile, replaceInFile } from "../../site-fixture.ts";
import type { RuleCases } from "./rule-case.ts";

const topics = "data/topics.yaml";
const framework = "data/frameworks/example-assessment.yaml";
const addTopic = (title: string) => ({
  [topics]: `${readSiteFile(topics)}\n- id: more\n  title: ${title}\n  summary: More of it.\n  part: services\n`,
});
const report = readSiteFile("content/documents/2018/exampleshire-report-2018.md");
const lineOf = (field: string) => report.split("\n").findIndex((line) => line.startsWith(field)) + 1;
const first = "content/documents/2018/exampleshire-report-2018.md";
const again = "content/documents/2018/exampleshire-report-again.md";

/** Records that readers cannot tell apart, and themes of judgements that put nothing side by side. */
export const recordRuleCases: RuleCases = {
  "record-title": {
    "two topics with one title, in other capitals": {
      mistake: addTopic("ATTENDANCE"),
      issues: [
        `${topics}:15:10  warning: Another topic is called “ATTENDANCE” too: attendance, in line 5. → Say in the title of one of the two what tells them apart.`,
      ],
      control: addTopic("Attendance at colleges"),
    },
  },
  "record-copied": {
    "a document under a second name": {
      mistake: { [again]: report.replace("-0.75", "Good"), [first]: report.replace("-0.75", "Good") },
      issues: [
        `${again}:2:1  warning: The document exampleshire-report-again is the same as exampleshire-report-2018, in content/documents/2018/exampleshire-report-2018.md, in all but its name: “Report on standards and inspection in Exampleshire”. → Fill in what is its own, or delete it.`,
      ],
      control: { [again]: report.replace("-0.75", "Good").replace("title: Report on", "title: Second report on") },
    },
  },
  "document-carries": {
    "judgements in a kind that has none": {
      mistake: replaceInFile(first, "kind: committee-report", "kind: strategy"),
      issues: [
        `${first}:${lineOf("judgements:")}:1  warning: The kind strategy carries no judgements: What the council or its partners planned to do over several years. → Check the kind; a kind of your own can be added in data/document-kinds.yaml.`,
      ],
      control: {
        ...replaceInFile(first, "kind: committee-report", "kind: strategy"),
        "data/document-kinds.yaml":
          "- id: strategy\n  title: Strategy\n  plural: Strategies\n  noun: strategy\n  meaning: With grades.\n  carries: [judgements, recommendations]\n  describedAs: Report\n",
      },
    },
  },
  "document-publisher": {
    "an inspection that a council publishes as its own": {
      mistake: replaceInFile(first, "kind: committee-report", "kind: inspection-report"),
      issues: [
        `${first}:${lineOf("publisher:")}:12  warning: The kind inspection-report is the word of those who inspect, and Exampleshire Council is a council. → Write who inspected as publisher, or choose another kind; if the council speaks, add speaker: council.`,
      ],
      control: replaceInFile(first, "kind: committee-report", "kind: inspection-report\nspeaker: inspector"),
    },
  },
  "judgement-theme": {
    "a theme misspelt": {
      mistake: replaceInFile(framework, "theme: staying-safe", "theme: staying-saef"),
      issues: [
        `${framework}:24:12  warning: No other framework has the theme staying-saef, so it puts nothing side by side. → Did you mean staying-safe?`,
      ],
      control: {},
    },
  },
};
