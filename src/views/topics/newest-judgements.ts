import { listLeadAreas } from "../../catalogue/councils.ts";
import type { AreaEntry, Catalogue, SiteEntry } from "../../catalogue/catalogue.ts";
import { listJudgements, type DatedJudgement } from "../judgements/judgement-history.ts";
import type { TopicPage } from "./topic-pages.ts";
import { lowerFirst } from "../../statistics/format.ts";

/** What a council was last judged for on a topic. */
export interface NewestJudgement {
  readonly area: AreaEntry;
  readonly judgements: readonly DatedJudgement[];
}

/** More say too much in a list: then those of the whole stand for them. */
const most = 2;

/**
 * The newest judgements on a topic of each council that leads, of one day: those that are of the topic most of all, which are of the fewest topics; a
 * judgement of the whole only where there is no other, or where others are too many. Councils that were not judged on it are left out.
 */
export function listNewestJudgements({ judged }: Pick<TopicPage, "judged">, site: SiteEntry): NewestJudgement[] {
  const leads = listLeadAreas(site);
  return judged
    .filter(({ area }) => leads.includes(area.id))
    .flatMap(({ area, judgements }) => {
      const day = judgements.at(-1)?.date;
      const chosen = choose(judgements.filter(({ date }) => date === day));
      return chosen.length === 0 ? [] : [{ area, judgements: chosen }];
    });
}

/**
 * Whether an authority was inspected after a judgement that is the newest on its topic: what that judged was then not judged on its own again, so that
 * readers must not take it for a word of today.
 */
export function isPassedOver({ authority, date }: DatedJudgement, catalogue: Catalogue): boolean {
  const newest = listJudgements(catalogue, authority).at(-1);
  return newest !== undefined && newest.date > date;
}

/** What was judged, told apart from others of the same name. */
export function nameAmong(item: DatedJudgement, all: readonly DatedJudgement[]): string {
  const { title, part } = item.area;
  const isAlone = all.every((other) => other === item || other.area.title !== title);
  return isAlone || part === undefined ? title : `${title} (${lowerFirst(part)})`;
}

function choose(newest: readonly DatedJudgement[]): readonly DatedJudgement[] {
  const whole = newest.filter(({ area }) => area.overall);
  const parts = newest.filter(({ area }) => !area.overall);
  const fewest = Math.min(...parts.map(({ area }) => area.topics?.length ?? 0));
  const closest = parts.filter(({ area }) => (area.topics?.length ?? 0) === fewest);
  if (closest.length > 0 && closest.length <= most) return closest;
  return whole.length > 0 ? whole : closest.slice(0, most);
}
