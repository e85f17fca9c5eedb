import { describeIndicator, measure, observe, type RuleCases } from "./rule-case.ts";

const count = { fields: { unit: "count", decimals: "0", counted: "things" } };
const years = (...values: readonly (string | number)[]) => ({
  exampleshire: Object.fromEntries(values.map((value, index) => [2018 - values.length + index, value])),
});

/** Slips of the pen in figures. */
export const slipCases: RuleCases = {
  "value-zero": {
    "0 for a missing share": {
      mistake: measure(years(71.2, 70.5, 0, 72.1)),
      issues: [
        "data/observations/visits.yaml:10:15  warning: A 0 stands among 71.2, 70.5, 72.1. → If the source has no figure, write why, for example not-available; if it prints 0, add a note that says so.",
      ],
      control: measure(years(71.2, 70.5, "not-available", 72.1)),
    },
    "0 for a missing share of one of four areas": {
      mistake: measure({
        exampleshire: { 2017: 0 },
        "example-region": { 2017: 71.2 },
        "example-country": { 2017: 70.5 },
        "other-authority": { 2017: 70.1 },
      }),
      issues: [
        "data/observations/visits.yaml:8:15  warning: A 0 stands among 71.2, 70.5, 70.1. → If the source has no figure, write why, for example not-available; if it prints 0, add a note that says so.",
      ],
      control: measure({
        exampleshire: { 2017: "{ value: 0, note: The report prints 0. }" },
        "example-region": { 2017: 71.2 },
        "example-country": { 2017: 70.5 },
        "other-authority": { 2017: 70.1 },
      }),
    },
    "but not 0 among small counts, nor among scores that lie around 0": {
      mistake: {},
      issues: [],
      control: {
        ...measure(years(3, 6, 0, 4), count),
        ...describeIndicator("progress", { unit: "score", range: "{ minimum: -5, maximum: 5 }" }),
        ...observe("progress", years(1.2, 0.9, 0, 1.1)),
      },
    },
  },
  "value-tenfold": {
    "a decimal point in the wrong place": {
      mistake: measure(years(71.2, 70.5, 7.21, 72.1), { fields: { decimals: "2" } }),
      issues: [
        "data/observations/visits.yaml:10:15  warning: 7.21 is about a tenth of the figures of other periods: 71.2, 70.5, 72.1. → Compare it with the source; if it is printed so, add a note that names the number.",
      ],
      control: measure(years(71.2, 70.5, 72.1, 72.1)),
    },
    "a digit too many": {
      mistake: measure(years(312, 305, 3180, 309), count),
      issues: [
        "data/observations/visits.yaml:10:15  warning: 3180 is about ten times the figures of other periods: 312, 305, 309. → Compare it with the source; if it is printed so, add a note that names the number.",
      ],
      control: measure(years(312, 305, "{ value: 3180, note: The report prints 3180. }", 309), count),
    },
    "one of four areas": {
      mistake: measure({
        exampleshire: { 2017: 6.9 },
        "example-region": { 2017: 71.2 },
        "example-country": { 2017: 70.5 },
        "other-authority": { 2017: 70.1 },
      }),
      issues: [
        "data/observations/visits.yaml:8:15  warning: 6.9 is about a tenth of the figures of other areas: 71.2, 70.5, 70.1. → Compare it with the source; if it is printed so, add a note that names the number.",
      ],
      control: measure({
        exampleshire: { 2017: 69.1 },
        "example-region": { 2017: 71.2 },
        "example-country": { 2017: 70.5 },
        "other-authority": { 2017: 70.1 },
      }),
    },
    "in a young series of two areas and two years": {
      mistake: measure({ exampleshire: { 2016: 52.1, 2017: 5.4 }, "example-country": { 2016: 50.0, 2017: 51.0 } }),
      issues: [
        "data/observations/visits.yaml:9:15  warning: 5.4 is about a tenth of what it can be held against: 52.1, 51. → Its decimal point or a digit may be wrong. Compare it with the source; if it is printed so, add a note that names the number.",
      ],
      control: measure({ exampleshire: { 2016: 52.1, 2017: 54.0 }, "example-country": { 2016: 50.0, 2017: 51.0 } }),
    },
    "a hundredth in a young series, its first figure": {
      mistake: measure({ exampleshire: { 2016: 0.5, 2017: 52.1 }, "example-country": { 2016: 50.0, 2017: 51.0 } }),
      issues: [
        "data/observations/visits.yaml:8:15  warning: 0.5 is about a hundredth of what it can be held against: 52.1, 50. → Its decimal point or a digit may be wrong. Compare it with the source; if it is printed so, add a note that names the number.",
      ],
      control: measure({
        exampleshire: { 2016: "{ value: 0.5, note: Only one school had begun; the report prints 0.5. }", 2017: 52.1 },
        "example-country": { 2016: 50.0, 2017: 51.0 },
      }),
    },
    "a count of the second year, held against its own first only": {
      mistake: measure({ exampleshire: { 2016: 1234, 2017: 12340 }, "example-country": { 2016: 98000 } }, count),
      issues: [
        "data/observations/visits.yaml:9:15  warning: 12340 is about ten times what it can be held against: 1234. → Its decimal point or a digit may be wrong. Compare it with the source; if it is printed so, add a note that names the number.",
      ],
      control: measure(
        { exampleshire: { 2016: 1234, 2017: 1340 }, "example-country": { 2016: 12340, 2017: 13100 } },
        count,
      ),
    },
    "but not small shares, few cases, nor figures that differ among themselves": {
      mistake: {},
      issues: [],
      control: {
        ...measure({ exampleshire: { 2016: 5.2, 2017: 0.5 }, "example-country": { 2017: 5.0 } }),
        ...describeIndicator("few", { unit: "count", decimals: "0", counted: "things" }),
        ...observe("few", { exampleshire: { 2016: 12, 2017: 120 } }),
        ...describeIndicator("spread"),
        ...observe("spread", { exampleshire: { 2016: 12, 2017: 6 }, "example-country": { 2017: 60 } }),
      },
    },
    "but not a country, of which the counts are greater by far": {
      mistake: {},
      issues: [],
      control: measure(
        {
          exampleshire: { 2017: 310 },
          "example-region": { 2017: 305 },
          "example-country": { 2017: 3120 },
          "other-authority": { 2017: 321 },
        },
        count,
      ),
    },
  },
  "value-outlier": {
    "two digits put in each other's place": {
      mistake: measure(years(61.2, 60.5, 61.9, 16.4, 61.1)),
      issues: [
        "data/observations/visits.yaml:11:15  warning: 16.4 lies far from the other figures of its series: 61.2, 60.5, 61.9, 61.1. → Compare it with the source; if it is printed so, add a note that names the number.",
      ],
      control: measure(
        years(61.2, 60.5, 61.9, "{ value: 16.4, note: Most visits were not recorded., explains: 16.4 }", 61.1),
      ),
    },
    "but not a series that rises, nor one that is measured in another way": {
      mistake: {},
      issues: [],
      control: {
        ...measure(years(50.3, 61.6, 67.9, 71.5, 73.1)),
        ...describeIndicator("waits", { seriesBreaks: '[{ period: "2017", reason: The tests changed. }]' }),
        ...observe("waits", years(61.2, 60.5, 61.9, 61.4, 21.1)),
      },
    },
    "but not figures since April, which begin anew every year": {
      mistake: {},
      issues: [],
      control: measure(
        {
          exampleshire: {
            "2017-01": 300,
            "2017-02": 310,
            "2017-03": 320,
            "2017-04": 20,
            "2017-05": 290,
            "2017-06": 310,
          },
        },
        { fields: { ...count.fields, periodKind: "month", counts: "since-april" } },
      ),
    },
  },
};
