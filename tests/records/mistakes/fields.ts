/** Mistakes in single fields, and in what they point to. By folder: every issue, as place, problem and remedy. */
export const fieldMistakes: Readonly<Record<string, readonly string[]>> = {
  "address-broken": [
    "content/documents/2018/exampleshire-report-2018.md:21:12  source.address “www.example.org/reports/2018.pdf” is not a web address. → Write it in full, starting with https://.",
  ],
  "address-javascript-in-field": [
    "content/documents/2018/exampleshire-report-2018.md:21:12  source.address “javascript:alert(1)” is not a web address. → Write it in full, starting with https://.",
  ],
  "date-30-february": [
    "content/documents/2018/exampleshire-report-2018.md:5:12  published “2018-02-30” is a day that does not exist. → Check the day and the month.",
  ],
  "date-in-words": [
    "content/documents/2018/exampleshire-report-2018.md:5:12  published “7 March 2018” is not a date as it is written here. → Write 2018-03-07.",
  ],
  "date-month-first": [
    "content/documents/2018/exampleshire-report-2018.md:5:12  published “03/17/2018” is not a date written as YYYY-MM-DD. → Write 2018-03-17 if the month comes first.",
  ],
  "date-with-slashes": [
    "content/documents/2018/exampleshire-report-2018.md:5:12  published “07/03/2018” is not a date written as YYYY-MM-DD. → Write 2018-03-07 if the day comes first.",
  ],
  "field-blank": [
    "data/indicators/reading-expected.yaml:2:12  shortTitle should be text, and is empty. → Write the value, or remove the line.",
  ],
  "field-empty-list": [
    "content/documents/2018/exampleshire-report-2018.md:7:8  areas is empty. → Add at least one entry.",
  ],
  "field-empty-text": [
    "data/indicators/reading-expected.yaml:2:13  shortTitle “” is empty. → Write the text, or remove the line.",
  ],
  "field-fraction-for-whole-number": [
    "data/indicators/reading-expected.yaml:5:11  decimals should be a whole number, and is the number 1.5. → Write it without decimals.",
  ],
  "field-id-with-capital": [
    "data/indicators/reading-expected.yaml:10:10  measure “Reading-expected” is not an id. → Write reading-expected: an id has lower-case letters, digits and single hyphens.",
  ],
  "field-list-for-text": [
    "data/indicators/reading-expected.yaml:2:13  shortTitle should be text, and is a list. → Write one text; where it begins with [ or {, put all of it in quotation marks.",
  ],
  "field-missing": [
    "data/indicators/reading-expected.yaml:1:1  The field unit is missing. → Add it, with one of: percent, percentage-points, points, score, count, full-time-equivalent, ratio, rate-per-100, rate-per-1000, rate-per-10000, rate-per-100000, hours, days, weeks, years, pounds, pounds-thousand, pounds-million, pounds-each.",
  ],
  "field-missing-in-part": [
    "data/observations/maths-progress.yaml:11:5  The field series[2].area is missing. → Add it.",
  ],
  "field-misspelt": [
    "data/indicators/reading-expected.yaml:6:1  There is no field polartiy here. → Did you mean polarity?",
  ],
  "field-misspelt-in-list": [
    "content/documents/2018/exampleshire-report-2018.md:27:5  There is no field plce here. → Did you mean place?",
  ],
  "field-number-for-text": [
    'content/documents/2018/exampleshire-report-2018.md:3:13  shortTitle should be text, and is the number 2018. → Put it in quotation marks: "2018".',
  ],
  "field-number-too-great": [
    "data/indicators/reading-expected.yaml:5:11  decimals “9” is above 4. → Check the number.",
  ],
  "field-space-at-end": [
    "data/indicators/reading-expected.yaml:2:13  shortTitle “Reading ” starts or ends with a space. → Remove the space.",
  ],
  "field-text-for-list": [
    "content/documents/2018/exampleshire-report-2018.md:7:8  areas should be a list, and is the text “exampleshire”. → Write it in square brackets: [exampleshire].",
  ],
  "field-text-for-number": [
    "data/indicators/reading-expected.yaml:5:11  decimals should be a number, and is the text “one”. → Write only the number, without quotation marks, per cent signs or commas.",
  ],
  "field-unknown": [
    "data/indicators/reading-expected.yaml:5:1  There is no field colour here. → The fields here are: title, shortTitle, definition, unit, decimals, polarity, denominator, leastDifference, periodKind, counts, counted, gap, topic, pupilGroup, measure, range, arithmetic, nationalMeasure, seriesBreaks, seeAlso, earlierFigures, references, source, notes, status, publishOn, withdrawn.",
  ],
  "field-word-not-allowed": [
    "data/indicators/reading-expected.yaml:6:11  polarity “higher-is-beter” is not one of the words allowed here. → Did you mean higher-is-better?",
  ],
  "field-word-of-two-not-allowed": [
    "data/topics.yaml:11:9  part “service” is not one of the words allowed here. → Did you mean services? This record overrides the library's topic safeguarding wholly; without it that one holds.",
  ],
  "reference-to-area": [
    "data/observations/reading-expected.yaml:9:11  There is no area other-autority. → Did you mean other-authority?",
  ],
  "reference-to-band": [
    "data/observations/maths-progress.yaml:31:11  There is no band top-15. → The bands are: bottom-half, top-10, top-20, top-5, top-quartile, top-half, bottom-quartile.",
  ],
  "reference-to-document": [
    "data/indicators/maths-progress.yaml:16:13  There is no document exampleshire-report-2108. → The documents are: exampleshire-assessment-2007, exampleshire-report-2018.",
  ],
  "reference-to-framework": [
    "content/documents/2007/exampleshire-assessment-2007.md:8:12  There is no framework example-asessment. → Did you mean example-assessment?",
  ],
  "reference-to-indicator": [
    "data/site.yaml:17:7  There is no indicator reading-expectd. → Did you mean reading-expected?",
  ],
  "reference-to-topic": [
    "data/indicators/absence-primary.yaml:8:8  There is no topic absence. → Of the 27 topics the most alike are: attendance, phonics, housing, health, workforce, spending, early-help, key-stage-2, early-years, key-stage-1, key-stage-4, key-stage-5, ….",
  ],
  "site-colour-not-a-colour": [
    "data/site.yaml:7:14  brandColour “dark blue” is not a colour. → Write it as #rrggbb, for example #12436d.",
  ],
  "site-email-broken": [
    "data/site.yaml:21:10  contact.email “findings at example.org” is not an e-mail address. → Write it as name@council.gov.uk.",
  ],
  "site-navigation-outside": [
    "data/site.yaml:13:14  navigation[2].address “/about” is not an address within the site. → Start and end it with a slash.",
  ],
  "site-settings-missing": [
    "data/site.yaml:1:1  The file is missing. → It holds the site settings; restore it from an earlier version.",
  ],
  "update-names-unknown-action": [
    "data/plans/plan-2018.yaml:17:25  The theme has no action agree-target. → Did you mean agree-targets?",
  ],
};
