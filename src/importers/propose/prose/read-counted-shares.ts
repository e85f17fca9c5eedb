import type { FoundStatement } from "../proposal.ts";
import { countPrintedDecimals } from "../words/printed-number.ts";
import { splitSentences } from "../words/sentences.ts";

const count = "(\\d{1,3}(?:,\\d{3})+|\\d+)";
const share = "(\\d+(?:\\.\\d+)?) ?(?:%|per ?cent\\b)";
const the = "(?:the |these |all |our |those |a total of )?";
/** Each with its part, whole and share, by their places among what is caught. */
const patterns: readonly (readonly [pattern: RegExp, part: number, whole: number, share: number])[] = [
  // "26 of the 27 plans (96%)", "26 out of 27, 96%"
  [
    new RegExp(`(?<![\\d.,£])${count} (?:out )?of ${the}${count}\\b(?! ?%)[^.;%\\d]{0,60}?[(,] ?${share}`, "gi"),
    1,
    2,
    3,
  ],
  // "96% (26 of 27)"
  [new RegExp(`(?<![\\d.,])${share} ?\\((?:n ?= ?)?${count} (?:out )?of ${the}${count}\\b(?! ?%)`, "gi"), 2, 3, 1],
  // "26 (96%) of the 27"
  [
    new RegExp(`(?<![\\d.,£])${count}\\b[^.;%\\d]{0,40}\\(${share}\\) (?:out )?of ${the}${count}\\b(?! ?%)`, "gi"),
    1,
    3,
    2,
  ],
  // "of 27 young people, 96% (n=26)"
  [new RegExp(`\\bof ${the}${count}\\b(?! ?%)[^;%]{0,300}?(?<![\\d.,])${share} ?\\(n ?= ?${count}\\)`, "gi"), 3, 1, 2],
];

/** Counts that a sentence gives with their share: the percentage follows from the two numbers beside it. Counts that cannot be those of the share are none. */
export function readCountedShares(text: string, place: string): Omit<FoundStatement, "place">[] {
  return splitSentences(text).flatMap((sentence) =>
    patterns.flatMap(([pattern, ...at]) =>
      Array.from(sentence.matchAll(pattern), (match): Omit<FoundStatement, "place"> | undefined => {
        const [part, whole, stated] = at.map((index) => Number((match[index] ?? "").replaceAll(",", "")));
        if (part === undefined || whole === undefined || stated === undefined || part > whole || whole === 0)
          return undefined;
        const decimals = countPrintedDecimals(match[at[2]] ?? "");
        if (Math.abs((part / whole) * 100 - stated) > farthest + 10 ** -decimals) return undefined;
        return {
          content: {
            kind: "percentage",
            stated,
            part: { figure: part, at: place, unit: "count" },
            whole: { figure: whole, at: place, unit: "count" },
          },
          words: sentence,
          why: "the sentence gives both counts beside their share",
        };
      }).filter((found) => found !== undefined),
    ),
  );
}

/** How far, in points, a share may be from its counts: farther apart they belong to other things. */
const farthest = 2;
