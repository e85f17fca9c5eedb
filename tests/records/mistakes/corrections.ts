/** Mistakes in corrections and redirects. By folder: every issue, as place, problem and remedy. */
export const correctionMistakes: Readonly<Record<string, readonly string[]>> = {
  "correction-area-unknown": [
    "data/corrections/2019-05-03-reading.yaml:9:11  There is no area exampelshire. → Did you mean exampleshire?",
  ],
  "correction-area-without-indicator": [
    "data/corrections/2019-05-03-reading.yaml:8:5  concerns[1] gives an area or a period, which only an indicator has. → Remove it, or name the indicator.",
  ],
  "correction-concerns-missing": [
    "data/corrections/2019-05-03-reading.yaml:1:1  The field concerns is missing. → Add it.",
  ],
  "correction-concerns-no-record": [
    "data/corrections/2019-05-03-reading.yaml:8:5  concerns[1] does not say what changed. → Name it by one of: document, indicator, table, meeting, plan.",
  ],
  "correction-concerns-two-at-once": [
    "data/corrections/2019-05-03-reading.yaml:8:5  concerns[1] names document and indicator at once. → Begin each on a line of its own with a hyphen.",
  ],
  "correction-date-not-in-name": [
    "data/corrections/2019-05-03-reading.yaml:1:7  The name of a correction's file begins with its day and a hyphen, so that its address says when it was. → Rename the file to 2019-05-04-….yaml or correct the date.",
  ],
  "correction-field-misspelt": [
    "data/corrections/2019-05-03-reading.yaml:8:5  There is no field indicater here. → Did you mean indicator?",
  ],
  "correction-figure-without-quotation-marks": [
    'data/corrections/2019-05-03-reading.yaml:5:9  before should be text, and is the number 71.0. → Put it in quotation marks: "71.0".',
  ],
  "correction-period-of-other-kind": [
    "data/corrections/2019-05-03-reading.yaml:10:13  “2016/17” is not a period of the kind academic year ending. → Write 2017.",
  ],
  "correction-to-document": [
    "data/corrections/2019-05-03-reading.yaml:8:15  There is no document exampleshire-report-2019. → The documents are: exampleshire-assessment-2007, exampleshire-report-2018. If it was renamed or withdrawn, add withdrawn: true.",
  ],
  "correction-to-indicator": [
    "data/corrections/2019-05-03-reading.yaml:8:16  There is no indicator reading-expectd. → Did you mean reading-expected? If it was renamed or withdrawn, add withdrawn: true.",
  ],
  "correction-to-meeting": [
    "data/corrections/2019-05-03-reading.yaml:8:14  There is no meeting 2019-05-01-committee. → There are no meetings yet. If it was renamed or withdrawn, add withdrawn: true.",
  ],
  "correction-to-plan": [
    "data/corrections/2019-05-03-reading.yaml:8:11  There is no plan plan-2019. → There are no plans yet. If it was renamed or withdrawn, add withdrawn: true.",
  ],
  "correction-to-table": [
    "data/corrections/2019-05-03-reading.yaml:8:12  There is no table table-1. → There are no tables yet. If it was renamed or withdrawn, add withdrawn: true.",
  ],
  "correction-withdrawn-still-here": [
    "data/corrections/2019-05-03-reading.yaml:10:16  The indicator reading-expected is still here. → Remove this line.",
  ],
  "redirect-beyond-the-site": [
    "data/redirects.yaml:2:7  to “https://example.org/report/” is not an address within the site. → Start and end it with a slash; a place on the page follows as #place.",
  ],
  "redirect-of-file": [
    "data/redirects.yaml:1:9  from “/indicators/old-reading.csv” is not an address within the site. → Start and end it with a slash.",
  ],
  "redirect-to-itself": [
    "data/redirects.yaml:2:7  /documents/old-report/ leads to itself. → Write where the page is now.",
  ],
  "redirect-to-redirect": [
    "data/redirects.yaml:2:7  /documents/older-report/ is redirected too. → Write where that leads: /documents/exampleshire-report-2018/.",
  ],
  "redirect-twice": [
    "data/redirects.yaml:3:9  There is a redirect /documents/old-report/ already, in line 1. → Keep one of the two.",
  ],
  "redirect-without-slash": [
    "data/redirects.yaml:1:9  from “/documents/old-report” is not an address within the site. → Start and end it with a slash.",
  ],
};
