const words = [
  ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
];
const counted = "percentage points?|points?|per ?cent|percent|%|places?";
const written = new RegExp(`\\b(an?|${words.join("|")})( ${counted})\\b`, "gi");

/** A sentence with the words of numbers before points, per cent and places as digits: "four percentage points" is "4 percentage points". */
export function writeNumbers(sentence: string): string {
  return sentence.replace(written, (whole, word: string, unit: string) => {
    const at = words.indexOf(word.toLowerCase());
    if (at >= 0) return `${at + 1}${unit}`;
    return /^ (?:percentage )?point$/i.test(unit) ? `1${unit}` : whole;
  });
}
