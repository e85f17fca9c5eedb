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

/** Names by which councils, inspectors and the trusts that run services also call an authority, by that of the register. */
export const otherNamesOfPlaces: Readonly<Record<string, readonly string[]>> = {
  "Blackburn with Darwen": ["Blackburn"],
  "Bournemouth, Christchurch and Poole": ["BCP", "Bournemouth, Poole and Christchurch"],
  "City of London": ["Corporation of London", "London Corporation"],
  "East Riding of Yorkshire": ["East Riding"],
  "Kingston upon Hull": ["Hull"],
  "Kingston upon Thames": ["Kingston"],
};

/** All of these names. */
export const otherPlaceNames: readonly string[] = Object.values(otherNamesOfPlaces).flat();

/** Councils whose name is not that of their area with a word behind it. */
export const councilsOfOwnName: Readonly<Record<string, string>> = {
  "Isles of Scilly": "Council of the Isles of Scilly",
  "Na h-Eileanan Siar": "Comhairle nan Eilean Siar",
};
