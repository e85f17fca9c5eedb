import { replaceInFile } from "../../site-fixture.ts";
import { describeIndicator, measure, sheet, type RuleCases } from "./rule-case.ts";

const monthly = describeIndicator("visits", { periodKind: "month", unit: "count", decimals: "0" });
const row = ["title: North, indicator: visits, cells: [61, 60]"];
const months = (first: string, second: string) => ({ ...monthly, ...sheet({ columns: [first, second], rows: row }) });

/** Mistakes in periods. */
export const timeCases: RuleCases = {
  "time-gap": {
    "a year that was passed over": {
      mistake: measure({ exampleshire: { 2013: 71.2, 2014: 70.5, 2016: 72.1, 2017: 71.9 } }),
      issues: [
        "data/observations/visits.yaml:10:7  warning: 2015 is missing between 2014 and 2016. → Add the figure, or a marker such as not-available; or say why in a note on the figure after the gap.",
      ],
      control: measure({
        exampleshire: { 2013: 71.2, 2014: 70.5, 2015: "not-available", 2016: 72.1, 2017: 71.9 },
      }),
    },
    "several years, with a note on the figure after them as the remedy": {
      mistake: measure({ exampleshire: { 2011: 70.2, 2012: 71.2, 2013: 70.5, 2016: 72.1, 2017: 71.9 } }),
      issues: [
        "data/observations/visits.yaml:11:7  warning: 2014 to 2015 are missing between 2013 and 2016. → Add the figure, or a marker such as not-available; or say why in a note on the figure after the gap.",
      ],
      control: measure({
        exampleshire: {
          2011: 70.2,
          2012: 71.2,
          2013: 70.5,
          2016: "{ value: 72.1, note: None were collected. }",
          2017: 71.9,
        },
      }),
    },
    "but not single figures that the source compares": {
      mistake: {},
      issues: [],
      control: measure({ exampleshire: { 2007: 70.2, 2016: 72.1, 2017: 71.9 } }),
    },
  },
  "time-after-publication": {
    "a school year that ended after the report": {
      mistake: measure({ exampleshire: { 2017: 71.2, 2018: 70.5 } }),
      issues: [
        "data/observations/visits.yaml:9:15  The period 2018 ends on 2018-08-31, after its document was published (2018-03-07). → Check the period and the document; a figure for a period that was not over has marker: provisional.",
      ],
      control: measure({ exampleshire: { 2017: 71.2, 2018: "{ value: 70.5, marker: provisional }" } }),
    },
    "a month of a sheet, reported once at its column": {
      mistake: months('title: Feb, period: "2018-02"', 'title: Mar, period: "2018-03"'),
      issues: [
        "data/tables/sheet.yaml:9:27  The period 2018-03 ends on 2018-03-31, after its document was published (2018-03-07). → Check the period and the document; a figure for a period that was not over has marker: provisional.",
      ],
      control: months('title: Feb, period: "2018-02"', 'title: Target for March, period: "2018-03", role: target'),
    },
    "a table as of a later day": {
      mistake: sheet({ columns: ["title: Number"], rows: ["title: North, cells: [61]"], more: "asOf: 2018-03-31\n" }),
      issues: [
        "data/tables/sheet.yaml:11:7  The table is as of 2018-03-31, after its document was published (2018-03-07). → Check both days.",
      ],
      control: sheet({ columns: ["title: Number"], rows: ["title: North, cells: [61]"], more: "asOf: 2018-03\n" }),
    },
  },
  "time-heading": {
    "a heading that was changed over a period that was not": {
      mistake: months('title: Jan-18, period: "2018-01"', 'title: Feb-18, period: "2017-12"'),
      issues: [
        "data/tables/sheet.yaml:9:30  warning: The heading “Feb-18” stands over the period 2017-12. → Correct the one that is wrong; if it is printed so, quote the heading in a note of the table.",
      ],
      control: months('title: Jan-18, period: "2018-01"', 'title: Feb-18, period: "2018-02"'),
    },
    "a year, where a note says that it is printed so": {
      mistake: months('title: January 2017, period: "2018-01"', 'title: Feb, period: "2018-02"'),
      issues: [
        "data/tables/sheet.yaml:8:36  warning: The heading “January 2017” stands over the period 2018-01. → Correct the one that is wrong; if it is printed so, quote the heading in a note of the table.",
      ],
      control: {
        ...monthly,
        ...sheet({
          columns: ['title: January 2017, period: "2018-01"', 'title: Feb, period: "2018-02"'],
          rows: row,
          more: "notes: [The heading January 2017 is a misprint for 2018.]\n",
        }),
      },
    },
  },
  "judgement-year": {
    "a judgement under a framework that had ended": {
      mistake: replaceInFile("data/frameworks/example-assessment.yaml", "to: 2008", "to: 2006"),
      issues: [
        "content/documents/2007/exampleshire-assessment-2007.md:15:5  warning: Example assessment was used from 2005 to 2006; this judgement is of 2007. → Check the framework; or add when the judgement was made, as made.",
        "content/documents/2007/exampleshire-assessment-2007.md:19:5  warning: Example assessment was used from 2005 to 2006; this judgement is of 2007. → Check the framework; or add when the judgement was made, as made.",
        "content/documents/2018/exampleshire-report-2018.md:31:5  warning: Example assessment was used from 2005 to 2006; this judgement is of 2007. → Check the framework; or add when the judgement was made, as made.",
      ],
      control: {},
    },
  },
};
