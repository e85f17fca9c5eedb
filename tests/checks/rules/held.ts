import { readSiteFile, replaceInFile } from "../../site-fixture.ts";
import { ledgerOf, sealOf } from "../../release-fixture.ts";
import { expect } from "vitest";
import type { RuleCases } from "./rule-case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const assessment = "data/indicators/maths-progress.yaml";
const publishOn = (hour: string) =>
  replaceInFile(report, "published: 2018-03-07", `published: 2018-03-07\npublishOn: ${hour}`);
const draft = (file: string) => ({ [file]: readSiteFile(file).replace(/^(title: .*)$/m, "$1\nstatus: draft") });
const addresses = "address,released\n/about/,2018-03-07\n";
const pageLedger = {
  "data/addresses.csv": addresses,
  ...sealOf({ figures: "", addresses }, "2018-03-07"),
};

/** Mistakes in when a record is published. */
export const heldCases: RuleCases = {
  todo: {
    "in a field that asks for a date, where the record is published": {
      mistake: replaceInFile(report, "  from: 2018-01-15", "  from: 'TODO: the day is not printed'"),
      issues: [
        `${report}:12:9  Still to be done: the day is not printed. → Write it in the place of TODO, or add status: draft until it is known.`,
      ],
      control: {},
    },
    "in a grade, which is then no second mistake": {
      mistake: replaceInFile(report, "    word: Outstanding", "    word: TODO"),
      issues: [
        `${report}:29:11  Still to be done. → Write it in the place of TODO, or add status: draft until it is known.`,
      ],
      control: {},
    },
    "in a text, but not as a part of a word": {
      mistake: replaceInFile(report, "### Mathematics", "### Mathematics\n\nTODO: say how many."),
      issues: [
        `${report}:57:1  Still to be done: say how many. → Write it in the place of TODO, or add status: draft until it is known.`,
      ],
      control: replaceInFile(report, "### Mathematics", "### Mathematics\n\nIn the TODOS centre a pupil said todo."),
    },
    "in an indicator": {
      mistake: replaceInFile(assessment, "shortTitle: ", "shortTitle: TODO "),
      issues: [expect.stringContaining("Still to be done: ")],
      control: {},
    },
  },
  "held-hour": {
    "an hour that the clocks leave out": {
      mistake: publishOn("2019-03-31T01:30"),
      issues: [
        `${report}:6:12  The clocks never show 01:30 on 2019-03-31: they go forward. → Write an hour before or after it.`,
      ],
      control: publishOn("2019-03-31T02:00"),
    },
    "a day before that of the document": {
      mistake: publishOn("2018-03-06T23:59"),
      issues: [
        `${report}:6:12  It would be published on 2018-03-06, and is dated 2018-03-07. → Correct one of the two.`,
      ],
      control: publishOn("2018-03-07T00:00"),
    },
  },
  "held-published": {
    "the figures of an indicator": {
      mistake: { ...ledgerOf("maths-progress,exampleshire,2016/17,value,-0.75,,2018-03-07"), ...draft(assessment) },
      issues: [
        `${assessment}:2:9  -0.75 of maths-progress was published on 2018-03-07, and would be left out. → Remove status; to withdraw it, run npx findings withdraw.`,
      ],
      control: ledgerOf("maths-progress,exampleshire,2016/17,value,-0.75,,2018-03-07"),
    },
    "a page": {
      mistake: { ...pageLedger, ...draft("content/pages/about.mdx") },
      issues: [
        "content/pages/about.mdx:3:9  The page /about/ was published on 2018-03-07, and would be left out. → Remove status; to withdraw it, run npx findings withdraw.",
      ],
      control: pageLedger,
    },
  },
};
