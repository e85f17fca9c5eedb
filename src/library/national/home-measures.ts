/** Indicators for the home page of a site that begins with the national figures: one of each stage from five to sixteen, of attendance and of care. */
export const homeMeasures: readonly string[] = [
  "good-level-of-development",
  "phonics-year-1-national",
  "ks2-rwm-expected-national",
  "attainment-8",
  "absence-primary-overall",
];
