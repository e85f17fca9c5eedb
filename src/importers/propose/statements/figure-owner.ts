import type { AreaWords } from "../words/area-words.ts";

const joined =
  "(?:average|mean|figure|rate|score|percentage|proportion|share|number|result|level|position|performance|total|authorities|council|averages|figures)";
/** What may stand between the name of an area and its figure: "average (", "figure of", "at". */
const between = new RegExp(
  `(?:\\s+${joined}){0,2}\\s*(?:\\(|:|,|of|is|was|at|stands at|stood at|which is|which was|=)?\\s*(?:\\(|at|of)?\\s*$`,
  "i",
);
/** The same without the words that are no part of it. */
const plainly = /\s*[(:,]?\s*$/;
/** What may stand between a figure and the name of its area behind it: "for", "seen". */
const behind =
  /^\s*\)?,?\s*(?:(?:seen|reported|recorded|achieved|found)\s+)?(?:(?:for|in|among|amongst|across|by)\s+)?(?:(?:our|its|the|all)\s+)?/i;

/**
 * The areas whose figure a number is, by the words that stand right before or behind it: "the national average of 51%", "84% nationally",
 * "statistical neighbours (41.2)". Several where they name sets of neighbours; none where they name no area.
 */
export function ownersOf(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  areas: AreaWords,
): readonly string[] {
  const before = sentence.slice(Math.max(0, start - 70), start);
  // "Similar authorities (47)": the last word may be part of the name.
  for (const text of [before.replace(between, ""), before.replace(plainly, "")]) {
    const named = namedAtEnd(text, areas);
    if (named) return named;
  }
  const after = sentence.slice(end);
  const lead = behind.exec(after)?.[0] ?? "";
  const rest = after.slice(lead.length);
  return /^\p{L}/u.test(rest) ? (areas.startOf(rest) ?? []) : [];
}

/** The areas that a text ends with the name of; undefined where it ends with none, or with several. */
function namedAtEnd(text: string, areas: AreaWords): readonly string[] | undefined {
  const words = text.trim().split(/\s+/);
  for (let from = Math.max(0, words.length - 4); from < words.length; from += 1) {
    const part = words.slice(from).join(" ");
    const { groups, length } = areas.readList(part);
    if (groups.length === 1 && length === part.length) return groups[0] ?? [];
  }
  return undefined;
}
