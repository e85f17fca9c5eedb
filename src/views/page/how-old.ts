/*
 * Age is counted from the site's release, never from the clock: the same records give the same bytes. A site that was never released calls
 * everything old.
 */
import { nameInSentence } from "../../catalogue/area-names.ts";
import { listLeadAreas } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { periodEnd } from "../../model/period.ts";
import type { Elsewhere, SitePart } from "../../model/site.ts";
import { compareText } from "../../records/issue.ts";
import { hasValue, isPlanned } from "../../statistics/series.ts";
import { capitalise } from "../../statistics/format.ts";
import { formatDate, formatPeriod } from "../../statistics/format-time.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import type { DatedJudgement } from "../judgements/judgement-history.ts";

/** What a page shows that has an age. */
export interface DatedContent {
  /** Part of the site that it belongs to; several where it belongs to more than one. */
  readonly parts: readonly SitePart[];
  readonly indicators?: readonly IndicatorEntry[];
  /** Areas whose figures count as its figures; the council's, or those of all councils that share the page, where none are given. */
  readonly areas?: readonly string[];
  readonly judgements?: readonly DatedJudgement[];
  /** Days on which the documents that it lists were published. */
  readonly documents?: readonly string[];
  /** Topics that it is about; none on a page about all of them. */
  readonly topics?: readonly string[];
  /** Where it stands, for a part of a page that holds less than the page: "in this profile"; else "here". */
  readonly where?: string;
}

/** How old a page's newest content is, for its readers. */
export interface HowOld {
  /** "The newest figure here is for 2017, and the newest judgement is of July 2017." */
  readonly words: string;
  /** Whether it is old: more than two years before the site's release, or of a site that was never released. */
  readonly old: boolean;
  /** That what is old says nothing about today; none where nothing is old. */
  readonly caution: string | undefined;
  /** Where newer ones can be looked up; none where the content is not old. */
  readonly elsewhere: readonly Elsewhere[];
}

/** Years after which figures and judgements count as old: a yearly figure is then at least one edition behind. */
const oldAfterYears = 2;

/**
 * Says how old the newest figure, judgement and document of a page are. `released` is the day of the site's release as the ledgers or the
 * build name it, never the clock's; without one everything counts as old. Undefined where the page has nothing dated.
 */
export function describeAge(
  catalogue: Catalogue,
  content: DatedContent,
  released: string | undefined,
): HowOld | undefined {
  const {
    indicators = [],
    areas = listLeadAreas(catalogue.site),
    judgements = [],
    documents = [],
    where = "here",
  } = content;
  const figure = findNewestFigure(indicators, areas);
  const judged = findNewestJudgement(catalogue, judgements, areas);
  const published = documents.toSorted(compareText).at(-1);
  const facts = [
    ...(figure ? [{ noun: "figure", verb: "is for", when: figure.words, end: figure.end }] : []),
    ...(judged
      ? [
          {
            noun: `judgement${judged.of}`,
            verb: "is of",
            when: formatDate(judged.date),
            end: judged.date,
          },
        ]
      : []),
    ...(published ? [{ noun: "document", verb: "is of", when: formatDate(published), end: published }] : []),
  ];
  if (facts.length === 0) return undefined;
  const clauses = [...Map.groupBy(facts, ({ verb, when }) => `${verb} ${when}`)].map(([said, alike], index) => {
    const nouns = alike.map(({ noun }) => noun).join(" and ");
    return `the newest ${nouns}${index === 0 ? ` ${where}` : ""} ${alike.length > 1 ? said.replace(/^is/, "are") : said}`;
  });
  const old = facts.some(({ end }) => isOldDay(end, released));
  return {
    words: `${capitalise(joinWords(clauses))}.`,
    old,
    caution: old ? `${facts.length > 1 ? "They do" : "It does"} not show how things are today.` : undefined,
    elsewhere: old ? listElsewhere(catalogue, content) : [],
  };
}

/** Places elsewhere that serve the page's parts, topics and authorities. */
function listElsewhere({ site }: Catalogue, { parts, topics = [], areas, judgements = [] }: DatedContent): Elsewhere[] {
  const about = new Set([...(areas ?? listLeadAreas(site)), ...judgements.map(({ authority }) => authority)]);
  return (site.elsewhere ?? []).filter(
    (place) =>
      place.ownSchool === undefined &&
      place.parts.some((part) => parts.includes(part)) &&
      (place.area === undefined || about.has(place.area)) &&
      (place.topics === undefined || place.topics.some((topic) => topics.includes(topic))),
  );
}

/** The newest judgement of the areas that the page is about; where it has none of theirs, of another authority, which is then named. */
function findNewestJudgement(
  { areas: names }: Catalogue,
  judgements: readonly DatedJudgement[],
  areas: readonly string[],
): { readonly date: string; readonly of: string } | undefined {
  const newest = (some: readonly DatedJudgement[]) => some.toSorted((a, b) => compareText(a.date, b.date)).at(-1);
  const own = newest(judgements.filter(({ authority }) => areas.includes(authority)));
  const other = own ? undefined : newest(judgements);
  if (other) return { date: other.date, of: ` of ${nameInSentence(other.authority, names)}` };
  return own && { date: own.date, of: "" };
}

/** The latest period for which an area has a number, by its last day. */
function findNewestFigure(indicators: readonly IndicatorEntry[], areas: readonly string[]) {
  return indicators
    .flatMap((indicator) =>
      areas
        .flatMap((area) => listPeriodsWithNumber(indicator, area))
        .map((period) => ({
          words: formatPeriod(period, indicator.periodKind),
          end: periodEnd(period, indicator.periodKind),
        })),
    )
    .toSorted((a, b) => compareText(a.end, b.end))
    .at(-1);
}

/** Periods for which an area has a number: those of its series, or, of an area that the site does not follow, of the figures of all authorities. */
function listPeriodsWithNumber({ series, authorityFigures }: IndicatorEntry, area: string): readonly string[] {
  const own = series.find((item) => item.area === area);
  if (own) return own.observations.filter((item) => hasValue(item) && !isPlanned(item)).map(({ period }) => period);
  return authorityFigures?.periods.filter((period) => authorityFigures.valueOf(area, period) !== undefined) ?? [];
}

/** Whether a day, month or year lies more than two years before the site's release; every one does on a site that was never released. */
export function isOldDay(end: string, released: string | undefined): boolean {
  if (released === undefined) return true;
  const limit = `${Number(released.slice(0, 4)) - oldAfterYears}${released.slice(4)}`;
  return end < limit.slice(0, end.length);
}
