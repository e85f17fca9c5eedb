/** Mistakes in claims. By folder: every issue, as place, problem and remedy. */
export const claimMistakes: Readonly<Record<string, readonly string[]>> = {
  "claim-input-in-two-ways": [
    "data/claims/exampleshire-report-2018.yaml:9:56  There is no field figure here. → It does not go together with the fields beside it: remove one of them.",
  ],
  "claim-input-text-with-comma": [
    "data/claims/exampleshire-report-2018.yaml:9:40  There is no field which stands in a chart here. → If it is the rest of a text, put the whole text in quotation marks: a comma ends it here.",
  ],
  "claim-number-in-words": [
    "data/claims/exampleshire-report-2018.yaml:8:13  claims[1].stated should be a number, and is the text “sixty-nine”. → Write only the number, without quotation marks, per cent signs or commas.",
  ],
  "claim-of-period-without-figure": [
    "data/claims/exampleshire-report-2018.yaml:9:9  reading-expected has no figure for exampleshire in 2071. → There are: 2014, 2015, 2016, 2017.",
  ],
  "claim-of-rank-not-held": [
    "data/claims/exampleshire-report-2018.yaml:8:11  reading-expected has no rank for exampleshire in 2017. → Add it, or write missing: and what is missing.",
  ],
  "claim-of-target-not-held": [
    "data/claims/exampleshire-report-2018.yaml:10:13  reading-expected has no target for exampleshire in 2017. → Add it, or write missing: and what is missing.",
  ],
  "claim-of-unknown-band": [
    "data/claims/exampleshire-report-2018.yaml:9:11  There is no band top-11. → The bands are: bottom-half, top-10, top-20, top-5, top-quartile, top-half, bottom-quartile.",
  ],
  "claim-of-unknown-indicator": [
    "data/claims/exampleshire-report-2018.yaml:9:22  There is no indicator reading-expectd. → Did you mean reading-expected?",
  ],
  "claim-of-unknown-kind": [
    "data/claims/exampleshire-report-2018.yaml:7:11  claims[1].kind “percentag” is not one of the words allowed here. → Did you mean percentage?",
  ],
  "claim-of-unknown-table": [
    "data/claims/exampleshire-report-2018.yaml:9:18  There is no table sheet. → There are no tables yet.",
  ],
  "claim-twice": [
    "data/claims/exampleshire-report-2018.yaml:10:9  There is a claim ks2-reading already, in data/claims/exampleshire-report-2018.yaml. → Give one of the two another id.",
  ],
  "claim-without-input": [
    "data/claims/exampleshire-report-2018.yaml:4:5  The field claims[1].of (ks2-reading) is missing. → Add it.",
  ],
};
