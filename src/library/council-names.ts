/**
 * What councils have around the name of their place, in lower case, the longer before the shorter: what stands before one ("london borough of") and
 * behind it ("county council"). London Gazette and the councils' own names.
 */
export const councilWords: readonly string[] = [
  ...["london borough", "royal borough", "metropolitan borough", "metropolitan district", "unitary authority"],
  ...["borough", "county", "city", "district", "council", "corporation", "authority"],
];

/** Those of them that are enough to tell that a council is named, and not a body that has the name of its place. */
export const wordsOfCouncils: readonly string[] = [
  ...["council", "corporation", "london borough", "royal borough", "metropolitan borough", "borough of"],
];

/** Places that councils call by another name than the register. */
export const otherPlaceNames: readonly string[] = ["Hull"];

/** Councils whose name is not that of their area with a word behind it. */
export const councilsOfOwnName: Readonly<Record<string, string>> = {
  "Isles of Scilly": "Council of the Isles of Scilly",
  "Na h-Eileanan Siar": "Comhairle nan Eilean Siar",
};
