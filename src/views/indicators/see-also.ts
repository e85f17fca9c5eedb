import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { once } from "../../catalogue/once.ts";
import { indicatorPageUrl, indicatorUrl, planUrl, threadUrl } from "../../model/addresses.ts";
import { listThreadPages } from "../threads/thread-pages.ts";
import { listSameMeasure, type IndicatorLine } from "./indicator-lists.ts";

/** Pages that a reader of an indicator goes on to, under what they are to it. */
export interface SeeAlsoGroup {
  readonly title: string;
  readonly lines: readonly IndicatorLine[];
}

type Relation = NonNullable<IndicatorEntry["seeAlso"]>[number]["how"];

/** What the other indicator is to this one, from the record of this one and from that of the other. */
const titles: Record<Relation, readonly [own: string, others: string]> = {
  "counted-otherwise": ["The same counted in another way", "The same counted in another way"],
  earlier: ["The same subject earlier, under another name", "The same subject later, under another name"],
  part: ["Parts of it", "Part of"],
};

/** Where a reader of an indicator goes on: what it is part of, the same subject otherwise, other groups, and what was asked for and planned about it. */
export function listSeeAlso(indicator: IndicatorEntry, catalogue: Catalogue): SeeAlsoGroup[] {
  const { families, plans, pupilGroups } = catalogue;
  const { id } = indicator;
  const groups: readonly (readonly [title: string, lines: readonly IndicatorLine[]])[] = [
    ...listRelated(indicator, catalogue),
    [
      titles.part[0],
      [...families.values()]
        .filter((family) => family.groups.some(({ whole }) => whole === id))
        .map((family) => ({ title: family.title, url: indicatorPageUrl(family.id) })),
    ],
    [
      "The same measure for other groups",
      listSameMeasure(catalogue, indicator).map((other) => ({
        title: pupilGroups.get(other.pupilGroup ?? "")?.title ?? "All pupils",
        url: indicatorUrl(other),
      })),
    ],
    [
      "Has it improved?",
      listThreadPages(catalogue)
        .filter(({ indicators }) => indicators.some((other) => other.id === id))
        .map(({ thread }) => ({ title: thread.title, url: threadUrl(thread.id) })),
    ],
    [
      "Plans judged by it",
      [...plans.values()]
        .filter((plan) => plan.indicators?.some((item) => item.indicator === id))
        .map((plan) => ({ title: plan.title, url: planUrl(plan.id) })),
    ],
  ];
  const titled = [...Map.groupBy(groups, ([title]) => title)];
  return titled.flatMap(([title, same]) => {
    const lines = same.flatMap(([, own]) => own);
    return lines.length > 0 ? [{ title, lines }] : [];
  });
}

/** Relations that records state, seen from this indicator. */
function listRelated(indicator: IndicatorEntry, catalogue: Catalogue): [title: string, lines: IndicatorLine[]][] {
  const { indicators } = catalogue;
  const lineOf = (other: IndicatorEntry): IndicatorLine => ({ title: other.title, url: indicatorUrl(other) });
  const own = (indicator.seeAlso ?? []).flatMap(({ indicator: other, how }) => {
    const found = indicators.get(other);
    return found ? [[titles[how][0], [lineOf(found)]] as [string, IndicatorLine[]]] : [];
  });
  const others = (relateAll(catalogue).get(indicator.id) ?? []).map(({ other, how }): [string, IndicatorLine[]] => [
    titles[how][1],
    [lineOf(other)],
  ]);
  return [...own, ...others];
}

/** Who names an indicator as related, and how, by its id. */
function relateAll(catalogue: Catalogue) {
  return once(catalogue, "related indicators", () =>
    Map.groupBy(
      [...catalogue.indicators.values()].flatMap((other) =>
        (other.seeAlso ?? []).map(({ indicator, how }) => ({ indicator, other, how })),
      ),
      ({ indicator }) => indicator,
    ),
  );
}
