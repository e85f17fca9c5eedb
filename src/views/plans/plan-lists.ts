import type { Catalogue, PlanEntry, RegisterEntry } from "../../catalogue/catalogue.ts";
import { isSilent } from "../../findings/register-words.ts";
import type { Action, Theme } from "../../model/plan.ts";
import { planUrl } from "../../model/addresses.ts";

/** Actions of a theme by the priority that they stand under, in order. */
export function groupActions(theme: Theme): { priority: string | undefined; actions: readonly Action[] }[] {
  const groups: { priority: string | undefined; actions: Action[] }[] = [];
  for (const action of theme.actions ?? []) {
    const last = groups.at(-1);
    if (last && last.priority === action.priority) last.actions.push(action);
    else groups.push({ priority: action.priority, actions: [action] });
  }
  return groups;
}

/** Ids of the actions of which a plan's page says once for all, and not below each, that no later statement is recorded; none where they are few. */
export function listSaidOnce(actions: readonly RegisterEntry[]): ReadonlySet<string> {
  const silent = actions.filter(isSilent);
  return new Set(silent.length > mostSaidEach ? silent.map(({ id }) => id) : []);
}

const mostSaidEach = 3;

/** Themes of other plans that this one continues, or that continue it. */
export function listLinkedThemes(
  catalogue: Catalogue,
  plan: PlanEntry,
  theme: Theme,
): { words: string; title: string; url: string }[] {
  const own = `${plan.id}#${theme.id}`;
  const describe = (key: string, words: string) => {
    const [planId = "", themeId = ""] = key.split("#");
    const other = catalogue.plans.get(planId);
    const found = other?.themes.find((item) => item.id === themeId);
    return other && found
      ? [{ words, title: `${found.title} (${other.shortTitle})`, url: `${planUrl(planId)}#${themeId}` }]
      : [];
  };
  const later = [...catalogue.plans.values()].flatMap((other) =>
    other.themes.filter((item) => item.continues?.includes(own)).map((item) => `${other.id}#${item.id}`),
  );
  return [
    ...(theme.continues ?? []).flatMap((key) => describe(key, "Continues")),
    ...later.flatMap((key) => describe(key, "Continued by")),
  ];
}

type Update = NonNullable<Theme["updates"]>[number];

/** Reports on a theme by the day of the paper, in order; without those that name the action `except`. */
export function groupUpdates(theme: Theme, except?: string): { date: string; updates: readonly Update[] }[] {
  const updates = (theme.updates ?? []).filter(({ actions }) => !actions?.some(({ id }) => id === except));
  return [...Map.groupBy(updates, ({ date }) => date)].map(([date, group]) => ({ date, updates: group }));
}
