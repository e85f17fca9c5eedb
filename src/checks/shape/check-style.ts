import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";

export const styleContrast: Rule = {
  id: "style-contrast",
  severity: "error",
  says: "White text on the brand colour has a contrast of at least 4.5 to 1.",
};

/** Least contrast of text with its ground. WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;

/** White text must be readable on the brand colour. */
export const styleChecks: Check = { rules: [styleContrast], find: checkStyle };

function checkStyle({ records }: RecordSet): Issue[] {
  return records.site.flatMap((site): Issue[] => {
    const { brandColour } = site.fields;
    const contrast = contrastWithWhite(brandColour);
    if (contrast >= leastContrast) return [];
    const problem = `White text on ${brandColour} has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1.`;
    const remedy = `Choose a darker colour: ${leastContrast} to 1 is the least that everybody can read.`;
    return [breach(styleContrast, placeOf(site, ["brandColour"]), problem, remedy)];
  });
}

/** Contrast of a colour such as #12436d with white, from 1 to 21. WCAG 2.2, definitions of contrast ratio and relative luminance. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linearise(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05);
}

function linearise(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
