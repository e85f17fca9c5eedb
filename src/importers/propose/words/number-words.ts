const words = [
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
];
const points = "percentage points?|points?";
const counted = `${points}|per ?cent|percent|%|places?`;
const written = new RegExp(`\\b(an?|${words.join("|")})( (?:${counted}))(?![\\p{L}])`, "giu");
/** "Half a percentage point", "a quarter of a point". */
const part = new RegExp(`\\b(half(?: of)?|(?:a |one )?quarter of|(?:three[ -])quarters of) an? (${points})\\b`, "gi");
/** "0.4 of a percentage point". */
const ofOne = new RegExp(`(\\d) of an? (${points})\\b`, "gi");

/** "Two points above England and one above the region". */
const goingOn = new RegExp(
  `\\b(and|but) (${words.join("|")})(?= (?:above|below|ahead of|behind|higher than|lower than)\\b)`,
  "gi",
);

/** "Nine fewer than in the year before". */
const fewer = new RegExp(`\\b(${words.join("|")})(?= (?:more|fewer) than in\\b)`, "gi");

/** "2.4pp", "2.4 ppts". */
const shortPoints = /(\d) ?(?:pp|ppts?)\b/gi;

/** A sentence with the words of numbers before points, per cent and places as digits: "four percentage points" is "4 percentage points". */
export function writeNumbers(sentence: string): string {
  return sentence
    .replace(part, (_, word: string, unit: string) => `${readPart(word.toLowerCase())} ${unit}s`)
    .replace(ofOne, "$1 $2s")
    .replace(shortPoints, "$1 percentage points")
    .replace(goingOn, (_, link: string, word: string) => `${link} ${words.indexOf(word.toLowerCase()) + 1}`)
    .replace(fewer, (word: string) => String(words.indexOf(word.toLowerCase()) + 1))
    .replace(written, (whole, word: string, unit: string) => {
      const at = words.indexOf(word.toLowerCase());
      if (at >= 0) return `${at + 1}${unit}`;
      return /^ (?:percentage )?point$/i.test(unit) ? `1${unit}` : whole;
    });
}

function readPart(word: string): number {
  if (word.startsWith("half")) return 0.5;
  return word.startsWith("three") ? 0.75 : 0.25;
}
