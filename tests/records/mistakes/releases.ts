/** Changes to what was published without a word to readers, and mistakes in the ledgers. By folder: every issue, as place, problem and remedy. */
export const releaseMistakes: Readonly<Record<string, readonly string[]>> = {
  "ledger-date-in-words": [
    "data/release-ledger.csv:2:55  “7 March 2018” is not the day of a release. → The ledger is not written by hand: restore the file as it was, and run npx findings release.",
  ],
  "ledger-line-twice": [
    "data/release-ledger.csv:3:1  This line stands here twice. → The ledger is not written by hand: restore the file as it was, and run npx findings release.",
  ],
  "ledger-of-addresses-without-heading": [
    "data/addresses.csv:1:1  The file is not a ledger any more. → The ledger is not written by hand: restore the file as it was, and run npx findings release.",
  ],
  "ledger-with-both-sides-of-a-merge": [
    "data/release-ledger.csv:2:1  Two versions of this file were merged here, and nobody chose between them. → Keep what is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.",
  ],
  "ledger-without-heading": [
    "data/release-ledger.csv:1:1  The file is not a ledger any more. → The ledger is not written by hand: restore the file as it was, and run npx findings release.",
  ],
  "released-cell-changed": [
    "data/tables/workshops-2018.yaml:15:13  Published as 11 on 2018-03-07, and now 12. → Add data/corrections/<date>-….yaml that concerns table: workshops-2018, or restore it. If the source itself revised it, marker: revised is enough.",
  ],
  "released-cell-gone": [
    "data/tables/workshops-2018.yaml:14:3  The cell for Mathematics in Held, published as 11 on 2018-03-07, is gone. → Add data/corrections/<date>-….yaml that concerns table: workshops-2018, or restore it.",
  ],
  "released-cell-of-words-changed": [
    "data/tables/workshops-2018.yaml:15:17  Published as about £200 on 2018-03-07, and now about £300. → Add data/corrections/<date>-….yaml that concerns table: workshops-2018, or restore it. If the source itself revised it, marker: revised is enough.",
  ],
  "released-indicator-gone": [
    "data/release-ledger.csv:2:1  Nothing is left of the indicator reading, published with 2 figures. → Restore it under that name: an id is an address, and kept for good. If it must be renamed or withdrawn, add data/corrections/<date>-….yaml that concerns indicator: reading with withdrawn: true.",
  ],
  "released-rank-changed": [
    "data/observations/maths-progress.yaml:18:16  Published as 38 of 152 on 2018-03-07, and now 39 of 152. → Add data/corrections/<date>-….yaml that concerns indicator: maths-progress, or restore it.",
  ],
  "released-rank-gone": [
    "data/observations/maths-progress.yaml:15:5  The rank for exampleshire in 2015/16, published as 38 of 152 on 2018-03-07, is gone. → Add data/corrections/<date>-….yaml that concerns indicator: maths-progress, or restore it.",
  ],
  "released-rating-changed": [
    "data/observations/maths-progress.yaml:27:13  Published as green on 2018-03-07, and now amber. → Add data/corrections/<date>-….yaml that concerns indicator: maths-progress, or restore it.",
  ],
  "released-table-gone": [
    "data/release-ledger.csv:2:1  Nothing is left of the table table-1, published with 1 figure. → Restore it under that name: an id is an address, and kept for good. If it must be renamed or withdrawn, add data/corrections/<date>-….yaml that concerns table: table-1 with withdrawn: true.",
  ],
  "released-target-changed": [
    "data/observations/maths-progress.yaml:29:5  Published as band top-20 on 2018-03-07, and now band top-10. → Add data/corrections/<date>-….yaml that concerns indicator: maths-progress, or restore it.",
  ],
  "released-value-changed": [
    "data/observations/reading-expected.yaml:31:9  Published as 71.0 (revised) on 2018-03-07, and now 69.0 (revised). → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it.",
  ],
  "released-value-with-correction-of-another": [
    "data/corrections/2019-05-03-reading.yaml:5:9  The correction says 17% was published; 69.0 was released. → Write what readers saw and see.",
    "data/corrections/2019-05-03-reading.yaml:6:8  The correction says 96% stands now; 69.0 stands in the record. → Write what readers saw and see.",
  ],
  "released-value-changed-in-csv": [
    "data/observations/absence-primary.csv:2:22  Published as 5.9 on 2018-03-07, and now 5.8. → Add data/corrections/<date>-….yaml that concerns indicator: absence-primary, or restore it. If the source itself revised it, marker: revised is enough.",
  ],
  "released-value-changed-with-older-correction": [
    "data/observations/reading-expected.yaml:31:9  Published as 71.0 (revised) on 2018-03-07, and now 69.0 (revised). → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it. The newest, data/corrections/2019-05-03-reading.yaml, is older than the release of 2019-06-01.",
  ],
  "released-value-changed-with-other-correction": [
    "data/observations/reading-expected.yaml:31:9  Published as 71.0 (revised) on 2018-03-07, and now 69.0 (revised). → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it.",
  ],
  "released-value-gone": [
    "data/observations/reading-expected.yaml:24:5  The value for exampleshire in 2013, published as 55.1 on 2018-03-07, is gone. → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it.",
  ],
  "released-value-gone-with-its-area": [
    "data/observations/reading-expected.yaml:1:1  The value for third-authority in 2017, published as 55.1 on 2018-03-07, is gone. → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it.",
  ],
  "released-value-of-marker": [
    "data/observations/reading-expected.yaml:28:13  Published as not-available on 2018-03-07, and now 57.0. → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it. If the source itself revised it, marker: revised is enough.",
  ],
  "released-value-printed-otherwise": [
    "data/observations/reading-expected.yaml:16:13  Published as 58 on 2018-03-07, and now 58.0. → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it. If the source itself revised it, marker: revised is enough.",
  ],
  "released-value-suppressed": [
    "data/observations/reading-expected.yaml:22:13  Published as 64.2 on 2018-03-07, and now suppressed. → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it.",
  ],
  "released-values-gone-with-their-area": [
    "data/observations/reading-expected.yaml:1:1  The values for third-authority in 2013, 2014, 2015 and 2 more, the first published as 55.3 on 2018-03-07, are gone. → Add data/corrections/<date>-….yaml that concerns indicator: reading-expected, or restore it.",
  ],
};
