import {
  ages,
  goesOn,
  labelled,
  lasted,
  limit,
  month,
  moved,
  ofRank,
  ordinal,
  people,
  plain,
  reference,
  several,
  small,
  spans,
} from "./number-surroundings.ts";

/** How numbers stand in a text that state no fact. Each way begins at the number's first digit; `after` is what stands before it. */
export interface ToldApart {
  /** What such a number is. */
  readonly name: string;
  readonly ways: readonly { readonly after?: string; readonly number: string }[];
}

/**
 * The rules by which numbers are told apart that state no fact. Each is about how a number stands, not about which number it is, so
 * that it holds for the texts of any council. What none of them finds is a figure.
 */
export const toldApart: readonly ToldApart[] = [
  {
    name: "dates",
    ways: [
      {
        number: String.raw`\d{1,2}${ordinal}?(?:\s*(?:,|and|or|to|&|–|-)\s*\d{1,2}${ordinal}?)*\s+(?:of\s+)?${month}\b(?:\s+\d{4}\b)?`,
      },
      { after: String.raw`\b${month}\s+`, number: String.raw`\d{1,2}${ordinal}?,?\s+(?:19|20)\d\d\b` },
      {
        after: String.raw`\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[\s-][’']?`,
        number: String.raw`\d\d(?![\d%]|[.,]\d)`,
      },
      { number: String.raw`(?:19|20)\d\d-[01]\d(?:-[0-3]\d)?\b` },
      { number: String.raw`\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b` },
    ],
  },
  {
    name: "times of day",
    ways: [
      { number: String.raw`\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|noon|hrs)\b` },
      { number: String.raw`\d{1,2}:\d\d\b` },
    ],
  },
  {
    name: "telephone numbers",
    ways: [
      { number: String.raw`0\d[\d ()-]{7,}\d` },
      {
        after: String.raw`\b(?:[Cc]all|[Dd]ial|[Rr]ing|[Pp]hone|[Tt]elephone|[Tt]el|[Tt]ext|[Ff]ax)\b[.:]?\s*(?:on\s+)?`,
        number: String.raw`\d[\d -]+\d`,
      },
    ],
  },
  { name: "postcodes", ways: [{ after: String.raw`\b[A-Z]{1,2}`, number: String.raw`\d[A-Z\d]?\s+\d[A-Z]{2}\b` }] },
  {
    name: "years and academic years",
    ways: [
      { number: String.raw`(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d))?s?${plain}` },
      { number: String.raw`\d\d/\d\d(?![\d/])` },
    ],
  },
  {
    name: "bases of rates and ratios",
    ways: [
      { after: String.raw`\b(?:per|every|each)\s+`, number: String.raw`1(?:0{0,3}|0{0,2}(?:,?000)+)\b(?![,.]\d)` },
      { after: String.raw`\d\s?(?:to|:)\s`, number: String.raw`1\b(?![.,]\d)` },
      { number: String.raw`1(?:-to-|:)1\b` },
      { number: String.raw`24/7\b` },
    ],
  },
  {
    name: "ages",
    ways: [
      {
        after: String.raw`\b[Aa]ge(?:s|d)?\b(?:\s+(?:of|from|between|under|over|up to|about|at|is|was))*\s+(?:[a-z]+\s+(?:to|and|or)\s+)?`,
        number: String.raw`(?:${several(small)}|[A-Za-z]+(?:\s+(?:to|and|or)\s+[a-z]+teen)?)`,
      },
      {
        number: String.raw`\d{1,2}-?(?:\s*(?:,|and|or|to|–|-)\s*\d{1,2}-?)*[\s-]*(?:${ages}|[Yy]ears?)[\s-]*(?:olds?\b|of [Aa]ge\b)`,
      },
      { number: String.raw`${several(small)}\s+(?:${ages}\s+)?(?:and|or)\s+(?:over|older|above|younger|under)\b` },
      { after: String.raw`\b(?:[Uu]nder|[Oo]ver)[\s-]?`, number: String.raw`\d{1,2}[’']?s\b` },
      {
        after: String.raw`\b${people}\s+(?:(?:aged|who (?:are|were)|is|are|were)\s+)*(?:under|over|below|above)\s+`,
        number: small,
      },
      {
        after: String.raw`\b(?:[Uu]nder|below|turn(?:s|ed|ing)?|beyond|after|past|until)\s+`,
        number: String.raw`(?:1\d|2[0-5]|\d)${plain}${goesOn}`,
      },
      {
        after: String.raw`\b(?:${people}|person|[a-z]+ers)\s+of\s+`,
        number: String.raw`${several(small)}(?!\s+(?:of|${people})\b)`,
      },
      { after: String.raw`\b(?:younger|older)\s+than\s+`, number: small },
      {
        after: String.raw`\b(?:${people}|[a-z]*leavers)\b[^.;]{0,60}\b(?:until|once|when|after)\s+(?:they|he|she)\s+(?:are|is|were|turn(?:s|ed)?|reach(?:es|ed)?|become)\s+`,
        number: String.raw`(?:1\d|2[0-5]|\d)${plain}`,
      },
      {
        after: String.raw`\b[a-z]*leavers\s+(?:over|under|above|below)\s+`,
        number: String.raw`(?:1\d|2[0-5])${plain}`,
      },
      {
        after: String.raw`\b(?:${people}|[a-z]*leavers)\s+(?:aged\s+)?between\s+(?:1\d\s+and\s+)?`,
        number: String.raw`(?:1\d|2[0-5])(?:\s+and\s+(?:1\d|2[0-5]))?${plain}`,
      },
      { after: String.raw`\b(?:[Aa]t|is|are|was|were)\s+`, number: String.raw`1\d\s+(?:and|or)\s+1\d${plain}` },
      { number: String.raw`0\s?(?:-|–|to)\s?\d{1,2}${plain}` },
      { after: String.raw`\b(?:[Pp]re|[Pp]ost)[\s-]?`, number: String.raw`1[1-9]\b` },
      { number: String.raw`\d{1,2}\+(?!\d)` },
      { number: String.raw`(?:\d|1\d|2[0-5])[-–](?:\d|1\d|2[0-5])${plain}(?=\s+(?!${people}\b|cases\b)[A-Za-z])` },
      {
        after: String.raw`(?<!\b${moved}\s(?:[a-z]+\s)?)\b(?:[Aa]t|[Bb]y|[Aa]fter|[Uu]ntil|[Bb]efore|[Ff]rom|[Ff]or|person of|people of)\s`,
        number: String.raw`1\d\s?(?:-|–|to)\s?(?:1\d|2[0-5])${plain}`,
      },
    ],
  },
  {
    name: "limits behind a sign",
    ways: [{ after: String.raw`[<>≤≥]=?\s?`, number: String.raw`\d+(?:[.,]\d+)*\s?%?` }],
  },
  {
    name: "school years",
    ways: [
      {
        after: String.raw`\b(?:[Yy]ears?|Y)\s?(?:group\s)?`,
        number: String.raw`(?:1[0-4]|\d)${plain}s?(?:\s*(?:and|or|to|–|-)\s*(?:1[0-4]|\d)${plain}s?)?`,
      },
    ],
  },
  {
    name: "grades of examinations",
    ways: [
      { number: String.raw`9\s?(?:-|–|to|down to)\s?[1-8]${plain}` },
      { number: String.raw`[1-8]\s?[-–]\s?9${plain}` },
    ],
  },
  {
    name: "parts of works, laws and lists",
    ways: [
      {
        after: String.raw`\b(?:${labelled})s?\s+(?:no\.?\s*|number\s+)?`,
        number: String.raw`${several(reference)}(?:\s+and\s+${reference})?`,
      },
      { after: String.raw`\b[Kk]ey\s+[Ss]tages?\s+`, number: several(small) },
      { after: String.raw`(?:\b[Nn]o\.\s?|\bp{1,2}\.\s?|#)`, number: reference },
      { after: String.raw`^[ \t]*(?:[#>-]+\s+)?`, number: String.raw`\d+(?:\.\d+)*[.)]?(?=\s+[A-Z*])` },
      { number: String.raw`\d+(?:\.\d+){2,}` },
      { number: String.raw`\d-tier\b` },
    ],
  },
  {
    name: "addresses",
    ways: [
      {
        number: String.raw`\d+[a-z]?,?\s+(?:[A-Z][a-z’']+\s+){1,3}(?:Road|Street|Avenue|Lane|Way|Close|Drive|Square|Place|Terrace|Gardens|Court|House|Hill|Green)\b`,
      },
    ],
  },
  {
    name: "references and names with a number",
    ways: [
      { after: String.raw`[A-Za-z][-/.]?`, number: String.raw`\d[\w/]*(?:[-.]\d+)*` },
      { number: String.raw`\d+(?!(?:k|m|bn|st|nd|rd|th|s|x|p|pp)\b)[A-Za-z]\w*(?:\([a-z]+\))?` },
      { after: String.raw`\b(?:[Aa]ttainment|[Pp]rogress)\s`, number: String.raw`8${plain}` },
    ],
  },
  {
    name: "ordinals that count an order",
    ways: [
      {
        after: String.raw`\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat|[Ee]very|[Ee]ach)\s`,
        number: String.raw`\d{1,3}${ordinal}(?=[\s-]+(?!${ofRank}\b)[a-z])`,
      },
    ],
  },
  {
    name: "days of a month",
    ways: [{ after: String.raw`\b[Oo]n\s+the\s+`, number: String.raw`[1-3]?\d${ordinal}(?![\w-])` }],
  },
  {
    name: "time limits and spans of time",
    ways: [
      {
        after: String.raw`\b(?:[Ww]ithin|[Uu]p to|than|[Aa]t (?:least|most)|[Oo]ver|[Uu]nder|[Ll]ast|past|previous|next|[Ff]irst|[Ee]very)\s+`,
        number: String.raw`${limit}(?:\s*(?:to|or|and|–|-)\s*${limit})?[\s-]+(?:working\s+|calendar\s+|school\s+|full\s+)?${spans}\b`,
      },
      {
        number: String.raw`${limit}(?:\s*(?:to|or|and|–|-)\s*${limit})?[\s-]+(?:working\s+|calendar\s+|school\s+|full\s+)?${spans}\b(?<!\b${lasted}\b[^.;]{0,50})`,
      },
    ],
  },
];
