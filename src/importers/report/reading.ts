/** What was read of a document, with the page and the words it was read from; or why it was not. */
export type Reading<Value> =
  { readonly value: Value; readonly page: number | undefined; readonly words: string } | { readonly todo: string };

/** A judgement of a report. */
export interface ReadJudgement {
  readonly area: string;
  readonly word: Reading<string>;
  /** Number that is printed beside the word. */
  readonly number?: number;
  /** What it was read from, for readers: "Table of judgements, page 1". */
  readonly place: string;
}

/** How soon something is asked for, as records name it. */
export type ReadTimescale = "immediate" | "within-three-months" | "within-six-months" | "longer-term";

/** What a report asks for. */
export interface ReadRecommendation {
  readonly kind: "recommendation" | "area-for-improvement" | "area-for-development";
  /** The report's own words. */
  readonly words: string;
  readonly heading: string;
  readonly number?: number;
  readonly page: number | undefined;
  readonly timescale?: ReadTimescale;
}
