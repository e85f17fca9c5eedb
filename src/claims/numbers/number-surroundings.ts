/** Months, in full and in short. */
export const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
/** Endings of ordinals. */
export const ordinal = "(?:st|nd|rd|th)";
/** No share and no decimal: `16` in "16 and", not in "16%" or "16.5". */
export const plain = String.raw`(?![\d%]|[.,]\d|\s?per\s?cent\b)`;
/** A whole number below 100 that is no share. */
export const small = String.raw`\d{1,2}${plain}`;
const whole = String.raw`\d{1,4}${plain}`;
/** A whole number in digits or in a word from ten on. */
export const limit = String.raw`(?:${whole}|(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)\b)`;
/** A number of a part: 47, 1.30, 5b, 2a(i). */
export const reference = String.raw`\d+(?:\.\d+)*[a-z]?(?:\([a-z\d]+\))*(?!\d|[.,]\d|%|\s?per\s?cent\b)`;
/** One, two, or a row of them: `5`, `5 to 7`, `5, 7 and 11`. */
export const several = (one: string) =>
  String.raw`${one}(?:(?:,\s+${one})+,?\s+(?:and|or)\s+${one}|\s*(?:\band\b|\bor\b|\bto\b|&|/|–|-)\s*${one})?`;

/** Nouns before a number that name a part of a work, a law or a list and count nothing. */
const labels = [
  ...[
    "paragraph",
    "para",
    "page",
    "section",
    "sub-?section",
    "chapter",
    "part",
    "table",
    "chart",
    "figure",
    "graph",
    "box",
    "slide",
  ],
  ...[
    "appendi(?:x|ces)",
    "annex(?:e)?",
    "item",
    "schedule",
    "regulation",
    "article",
    "clause",
    "rule",
    "note",
    "footnote",
  ],
  ...["column", "row", "line", "point", "step", "stage", "phase", "tier", "level", "grade", "band", "category", "type"],
  ...[
    "version",
    "volume",
    "issue",
    "edition",
    "number",
    "outcome",
    "enabler",
    "priorit(?:y|ies)",
    "objective",
    "theme",
    "recommendation",
  ],
  ...[
    "action",
    "strand",
    "workstream",
    "goal",
    "standard",
    "criteri(?:on|a)",
    "principle",
    "module",
    "unit",
    "entry",
    "form",
  ],
  ...[
    "room",
    "floor",
    "route",
    "zone",
    "class",
    "quarter",
    "term",
    "day",
    "week",
    "visit",
    "case",
    "study",
    "option",
    "risk",
    "team",
    "indicator",
    "question",
  ],
];
/** With a capital or without. */
export const labelled = labels
  .map((label) => `[${label[0]?.toUpperCase() ?? ""}${label[0] ?? ""}]${label.slice(1)}`)
  .join("|");

/** Units of an age. */
export const ages = "(?:years?|yrs?|months?|weeks?)";
/** Nouns of whom an age can be said. */
export const people =
  "(?:child(?:ren)?|people|persons?|residents?|pupils?|students?|learners?|patients?|those|girls|boys|adults|men|women|teenagers|bab(?:y|ies)|youths?|infants?|anyone|anybody|everyone|them|whom)";
/** What goes on a sentence after an age. */
export const goesOn = String.raw`(?=\s*(?:[,.;:)]|$)|\s+(?:and|or|in|if|who|years?|at|with|were|was|are|is|had|have|has|said|only|from|on|before|by|where|when|unless|but|living|leaving)\b)`;
/** Units of time. */
export const spans = "(?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|terms?|years?)";
/** Words that make a span of time a figure. */
export const lasted =
  "(?:averaged?|mean|median|took|taken|lasted|lasting|lost|spent|wait(?:ed|ing)?|total(?:led|ling)?)";
/** Words of a change between two figures. */
export const moved =
  "(?:r[oi]se|risen|f[ae]ll|fallen|increased?|decreased?|reduced|dropped|went|gone|grew|grown|up|down|changed?|moved|improved?)";
/** Words after a rank. */
export const ofRank =
  "(?:of|in|out|place|position|best|worst|highest|lowest|percentile|and|or|to|from|but|by|than|rather|against)";
