/**
 * Every rule that has an id, with how serious a breach is: an error stops the build, a warning is for the officer, a note for readers
 * too. The id stands at the end of the issue; `docs/checks.md` says under it what is checked, what to do, and where the rule comes from.
 */
export const ruleSeverities = {
  "shape-header": "error",
  "shape-header-space": "error",
  "shape-row-length": "error",
  "shape-cell-space": "error",
  "shape-cell-missing": "error",
  "shape-marker": "error",
  "shape-marker-and-number": "error",
  "shape-symbol": "warning",
  "shape-number": "error",
  "shape-number-as-text": "warning",
  "shape-decimals": "error",
  "shape-decimals-mixed": "warning",
  "shape-unit": "error",
  "shape-figure-repeated": "error",
  "shape-label-repeated": "warning",
  "shape-period-missing": "error",

  "time-period": "error",
  "time-gap": "warning",
  "time-after-publication": "error",
  "time-heading": "warning",

  "geography-kind": "error",
  "geography-code-kind": "error",
  "geography-code-name": "error",
  "geography-code-repeated": "error",
  "geography-rank-number": "error",
  "geography-neighbours": "warning",
  "geography-document": "warning",

  "value-range": "error",
  "value-rank": "error",
  "value-target": "error",
  "value-zero": "warning",
  "value-tenfold": "warning",
  "value-outlier": "warning",
  "value-copied": "warning",
  "value-sheets-differ": "warning",
  "value-direction": "warning",
  "value-scale": "error",

  "disclosure-small-count": "error",
  "disclosure-recomputable": "warning",

  "style-contrast": "error",

  "record-repeated": "error",
  "record-address": "error",
  "record-name": "error",
  "record-folder": "error",
  "record-days": "error",
  "entry-repeated": "error",
  "entry-address": "error",
  "reference-record": "error",
  "reference-part": "error",
  "reference-source": "error",
  "reference-figures": "error",
  "judgement-framework": "error",
  "judgement-year": "warning",
  "judgement-area": "error",
  "judgement-word": "error",
  "judgement-number": "error",
  "prose-paragraph": "error",
  "prose-figure": "error",
} as const;

export type RuleId = keyof typeof ruleSeverities;
