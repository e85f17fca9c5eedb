/** Mistakes in figures, in YAML and in CSV. By folder: every issue, as place, problem and remedy. */
export const figureMistakes: Readonly<Record<string, readonly string[]>> = {
  "csv-blank-cell": [
    "data/observations/absence-primary.csv:2:22  The cell is blank. → Write the number, or a marker in the column marker: missing is not zero.",
  ],
  "csv-comma-in-text": [
    "data/observations/absence-primary.csv:5:1  The row has 10 cells and the heading 9. → Put text that contains a comma in quotation marks.",
  ],
  "csv-missing-column": [
    "data/observations/absence-primary.csv:1:1  The column place is missing. → Add it to the first row.",
  ],
  "csv-percentage-580": [
    "data/observations/absence-primary.csv:2:22  Percentage 580 is above 100. → Did you mean 58.0? If figures of the indicator can be above 100, declare its range.",
  ],
  "csv-rank-beyond-the-last": [
    "data/observations/absence-primary.csv:2:28  Rank 151 does not exist among 150. → A rank lies between 1 and 150.",
  ],
  "csv-row-twice": [
    "data/observations/absence-primary.csv:3:14  There is a row for exampleshire in 2005/06 already. → Keep one of the two.",
  ],
  "csv-text-for-number": ["data/observations/absence-primary.csv:2:22  “5.8%” is not a number. → Write 5.8."],
  "csv-too-few-cells": [
    "data/observations/absence-primary.csv:5:1  The row has 6 cells and the heading 9. → Write a comma for each empty cell too.",
  ],
  "csv-unclosed-quote": [
    'data/observations/absence-primary.csv:2:55  The quotation mark that opens here is not closed. → Write " where the text ends too; one within a text is written twice.',
  ],
  "csv-unknown-column": [
    "data/observations/absence-primary.csv:1:19  There is no column maker here. → Did you mean marker?",
  ],
  "csv-unknown-marker": [
    "data/observations/absence-primary.csv:4:23  “not-yet-know” is not a marker. → Did you mean not-yet-known?",
  ],
  "csv-wrong-period": [
    "data/observations/absence-primary.csv:5:17  “2006/08” is not a period of the kind financial year. → Write it like 2018/19.",
  ],
  "indicator-without-observations": [
    "data/indicators/writing-expected.yaml:1:1  The indicator writing-expected has no figures. → Add data/observations/writing-expected.yaml, or name the indicator in a row of a table.",
  ],
  "marker-unknown": [
    "data/observations/reading-expected.yaml:22:13  series[3].values.2016 “supressed” is neither a number nor a marker. → Write a number, or one of: not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing.",
  ],
  "marker-unknown-beside-value": [
    "data/observations/reading-expected.yaml:32:17  series[4].values.2017.marker “reviewed” is not one of the words allowed here. → Did you mean revised?",
  ],
  "observations-without-indicator": [
    "data/observations/reading-expect.yaml:1:1  There is no indicator reading-expect. → Did you mean reading-expected? The file must have the name of its indicator.",
  ],
  "period-of-series-break": [
    "data/indicators/maths-progress.yaml:13:13  “2015/17” is not a period of the kind academic year. → Write it like 2016/17.",
  ],
  "period-of-target": [
    "data/observations/maths-progress.yaml:30:13  “2017/19” is not a period of the kind academic year. → Write it like 2016/17.",
  ],
  "period-spans-two-years": [
    "data/observations/maths-progress.yaml:9:7  “2015/17” is not a period of the kind academic year. → Write it like 2016/17.",
  ],
  "period-year-for-academic-year": [
    "data/observations/maths-progress.yaml:9:7  “2016” is not a period of the kind academic year. → Write it like 2016/17.",
  ],
  "rank-153-of-152": [
    "data/observations/maths-progress.yaml:18:16  Rank 153 does not exist among 152. → A rank lies between 1 and 152.",
  ],
  "rank-not-a-number": [
    "data/observations/maths-progress.yaml:18:16  ranks[1].values.2016/17 “39th” is not a rank. → Write a whole number, for example 39.",
  ],
  "series-twice": [
    "data/observations/reading-expected.yaml:13:11  This entry of series stands here twice. → Keep one of the two, or give one another name.",
  ],
  "source-of-period-without-figure": [
    "data/observations/reading-expected.yaml:10:16  The series has no figure for 2016. → The periods are: 2017.",
    "data/observations/reading-expected.yaml:10:39  There is no source annx in this file. → Did you mean annex?",
  ],
  "source-unknown": [
    "data/observations/reading-expected.yaml:34:17  There is no source anex in this file. → Did you mean annex?",
  ],
  "sources-empty": [
    "data/observations/maths-progress.yaml:1:10  sources names no source. → Add the document and the place in it that the figures come from.",
  ],
  "target-with-none": [
    "data/observations/maths-progress.yaml:29:5  A target is one thing, and this one gives 0. → Write exactly one of value, band or comparator.",
  ],
  "target-with-two-kinds": [
    "data/observations/maths-progress.yaml:29:5  A target is one thing, and this one gives 2. → Write exactly one of value, band or comparator.",
  ],
  "value-blank": [
    "data/observations/reading-expected.yaml:28:12  series[4].values.2015 is neither a number nor a marker. → Write a number, or one of: not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing.",
  ],
  "value-marked-revised-without-number": [
    "data/observations/reading-expected.yaml:31:9  There is neither a number nor a reason why it is missing. → Add value, or marker with one of: not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing.",
  ],
  "value-outside-range": [
    "data/observations/maths-progress.yaml:10:16  Points -25.5 is below -20. → Check it against the source. If it is right, the indicator needs another range.",
  ],
  "value-percentage-690": [
    "data/observations/reading-expected.yaml:28:13  Percentage 690 is above 100. → Did you mean 69.0? If figures of the indicator can be above 100, declare its range.",
  ],
  "value-percentage-below-0": [
    "data/observations/reading-expected.yaml:28:13  Percentage -57.0 is below 0. → Did you mean 57.0? If figures of the indicator can be below 0, declare its range.",
  ],
  "value-with-absence-marker": [
    "data/observations/reading-expected.yaml:31:9  The marker suppressed says that there is no number, but there is one. → Remove the one that is wrong.",
  ],
  "value-with-more-decimals": [
    "data/observations/reading-expected.yaml:28:13  57.00 has 2 decimals; the indicator declares 1 at most. → Check the number, or change decimals in the indicator.",
  ],
  "value-with-per-cent-sign": [
    "data/observations/reading-expected.yaml:28:13  series[4].values.2015 “57.0%” is neither a number nor a marker. → Write 57.0.",
  ],
  "value-without-number-or-marker": [
    "data/observations/reading-expected.yaml:31:9  There is neither a number nor a reason why it is missing. → Add value, or marker with one of: not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing.",
  ],
};
