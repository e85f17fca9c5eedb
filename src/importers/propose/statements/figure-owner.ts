import type { AreaWords } from "../words/area-words.ts";

const joined =
  "(?:average|mean|figure|rate|score|percentage|proportion|share|number|result|level|position|performance|total|authorities|council|averages|figures)";
/** What may stand between the name of an area and its figure: "average (", "figure of", "at". */
const between = new RegExp(
  `(?:\\s+${joined}){0,2}\\s*(?:\\(|:|of|is|was|at|stands at|stood at|which is|which was|=)?\\s*(?:\\(|at|of)?\\s*$`,
  "i",
);
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
  const before = sentence.slice(Math.max(0, start - 70), start).replace(between, "");
  const words = before.trim().split(/\s+/);
  for (let from = Math.max(0, words.length - 4); from < words.length; from += 1) {
    const text = words.slice(from).join(" ");
    const { groups, length } = areas.readList(text);
    if (groups.length === 1 && length === text.length) return groups[0] ?? [];
  }
  const after = sentence.slice(end);
  const lead = behind.exec(after)?.[0] ?? "";
  const rest = after.slice(lead.length);
  return /^\p{L}/u.test(rest) ? (areas.startOf(rest) ?? []) : [];
}
