import { findIndicators } from "../../catalogue/find-indicators.ts";
import { threadGroups } from "../../findings/thread-state.ts";
import { listThreadPages, type ThreadPage } from "../threads/thread-pages.ts";
import { concernsLead, isAboutLead, isShared, listLeadAreas } from "../../catalogue/councils.ts";
import { isNationalCounterpart } from "../../catalogue/national-counterparts.ts";
import type { AreaEntry, Catalogue, PlanEntry, RegisterEntry, TableEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { listHeldTopics } from "../../catalogue/held-topics.ts";
import { once } from "../../catalogue/once.ts";
import type { Topic } from "../../model/lists.ts";
import type { Theme } from "../../model/plan.ts";
import type { Stage } from "../../model/stage.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import type { ContentsEntry } from "../documents/document-contents.ts";
import { listAllJudgements, listJudgedAuthorities, type DatedJudgement } from "../judgements/judgement-history.ts";
import { listPanelSets, type PanelSet } from "../charts/panel-sets.ts";
import { groupAnchor } from "../charts/panels.ts";
import { countEntries } from "../../findings/register-words.ts";
import { chooseTiles } from "../charts/tile.ts";
import { listTopicEvents, type TopicEvent } from "./topic-history.ts";

/** Everything that the site holds on a topic. */
export interface TopicPage {
  readonly topic: Topic;
  readonly indicators: readonly IndicatorEntry[];
  /**
   * Indicators of a stage of education whose charts stand on the page: those shown on the home page, and those of all pupils with a
   * series that is no small chart.
   */
  readonly charted: readonly IndicatorEntry[];
  /** The headline measures: those that the site names for the topic, in its order, else those of a service with a target or a change. */
  readonly tiles: readonly IndicatorEntry[];
  /** Small charts of a stage: its measures, and the groups of pupils of each. */
  readonly panels: readonly PanelSet[];
  readonly tables: readonly TableEntry[];
  /** Judgements by authority, the council first. */
  readonly judged: readonly { readonly area: AreaEntry; readonly judgements: readonly DatedJudgement[] }[];
  /** Recommendations and planned actions, oldest first. */
  readonly entries: readonly RegisterEntry[];
  /** Themes of plans. */
  readonly themes: readonly { readonly plan: PlanEntry; readonly theme: Theme }[];
  /** Matters of the topic that are followed through the years for a council that leads, those that inspectors called for last first. */
  readonly threads: readonly ThreadPage[];
  /** What documents and meetings brought, oldest first. */
  readonly events: readonly TopicEvent[];
  /** Stages of a child's life that explain the topic to parents. */
  readonly stages: readonly Stage[];
}

/** The topics that have a page, in their order: those that have anything to show. */
export function listTopicPages(catalogue: Catalogue): readonly TopicPage[] {
  return once(catalogue, "topic pages", () =>
    [...catalogue.topics.values()]
      .filter(({ id }) => listHeldTopics(catalogue).has(id))
      .map((topic) => buildTopicPage(catalogue, topic)),
  );
}

/** The stages of education that have a page. */
export function listStandardTopics(catalogue: Catalogue): TopicPage[] {
  return listTopicPages(catalogue).filter(({ topic }) => topic.part === "standards");
}

/** The topics of services that have a page. */
export function listServiceTopics(catalogue: Catalogue): TopicPage[] {
  return listTopicPages(catalogue).filter(({ topic }) => topic.part === "services");
}

/** Collects what the site holds on a topic. */
export function buildTopicPage(catalogue: Catalogue, topic: Topic): TopicPage {
  const isConcerned = (document: string) => concernsLead(catalogue, catalogue.documents.get(document)?.areas ?? []);
  const isHere = (record: { readonly topic?: string | undefined }) => record.topic === topic.id;
  const judgements = listAllJudgements(catalogue).filter(({ area }) => area.topics?.includes(topic.id));
  const indicators = (groupByTopic(catalogue).get(topic.id) ?? []).filter((item) => isAboutLead(item, catalogue.site));
  const authorities = listJudgedAuthorities(catalogue, judgements);
  const isJudged = catalogue.site.lead === undefined || authorities.some(({ id }) => id === catalogue.site.lead);
  const isCharted = ({ id, periods, pupilGroup }: IndicatorEntry) =>
    pupilGroup === undefined && (periods.length > 2 || catalogue.site.home.indicators.includes(id));
  const standards = topic.part === "standards";
  const panels = standards ? listPanelSets(indicators, catalogue) : [];
  const onPanels = new Set(panels.flatMap(({ members }) => members));
  const isPanel = (indicator: IndicatorEntry) =>
    !catalogue.site.home.indicators.includes(indicator.id) && onPanels.has(indicator);
  return {
    topic,
    indicators,
    charted: standards ? indicators.filter((indicator) => isCharted(indicator) && !isPanel(indicator)) : [],
    // Tiles and small charts are about one council: on a page that several share they would be about the first.
    tiles: isShared(catalogue.site) ? [] : chooseHeadlines(catalogue, topic, indicators),
    panels: isShared(catalogue.site) ? [] : panels,
    tables: [...catalogue.tables.values()].filter((table) => isHere(table) && isConcerned(table.source.document)),
    // Judgements of others stand beside those of the council that leads, and not in their place.
    judged: (isJudged ? authorities : []).map((area) => ({
      area,
      judgements: judgements.filter(({ authority }) => authority === area.id),
    })),
    entries: catalogue.register.filter((entry) => isHere(entry) && concernsLead(catalogue, entry.document.areas)),
    themes: [...catalogue.plans.values()].flatMap((plan) =>
      !concernsLead(catalogue, [plan.area]) ? [] : plan.themes.filter(isHere).map((theme) => ({ plan, theme })),
    ),
    threads: listTopicThreads(catalogue, topic.id),
    events: listTopicEvents(catalogue, topic.id),
    stages: [...catalogue.stages.values()].filter(({ topics }) => topics.includes(topic.id)),
  };
}

function chooseHeadlines(
  catalogue: Catalogue,
  topic: Topic,
  indicators: readonly IndicatorEntry[],
): readonly IndicatorEntry[] {
  const named = catalogue.site.headlines?.find((item) => item.topic === topic.id)?.indicators;
  if (named) return findIndicators(catalogue, named).filter((item) => isAboutLead(item, catalogue.site));
  return topic.part === "standards" ? [] : chooseTiles(indicators, catalogue);
}

function listTopicThreads(catalogue: Catalogue, topic: string): ThreadPage[] {
  const leads = listLeadAreas(catalogue.site);
  const place = ({ state }: ThreadPage) => threadGroups.indexOf(state.group);
  return listThreadPages(catalogue)
    .filter(({ thread, areas }) => thread.topic === topic && areas.some((area) => leads.includes(area)))
    .toSorted((a, b) => place(a) - place(b));
}

function groupByTopic(catalogue: Catalogue): ReadonlyMap<string, readonly IndicatorEntry[]> {
  return once(catalogue, "indicators by topic", () =>
    Map.groupBy(
      [...catalogue.indicators.values()].filter((indicator) => !isNationalCounterpart(catalogue, indicator)),
      ({ topic }) => topic,
    ),
  );
}

/** The sections that a topic's page has, in their order. */
export function listTopicContents(page: TopicPage): ContentsEntry[] {
  const sections = [
    ["glance", "Headline measures", page.tiles],
    ["charts", "Charts", [...page.charted, ...page.panels]],
    ["threads", "Has it improved?", page.threads],
    ["judgements", "What inspectors judged", page.judged],
    ["history", "Documents and meetings by date", page.events],
    ["figures", "Latest figures", page.indicators],
    ["tables", "Printed tables", page.tables],
    ["recommendations", "Recommendations and planned actions", page.entries],
    ["plans", "Themes of plans", page.themes],
  ] as const;
  return sections.flatMap(([id, text, items]) => (items.length > 0 ? [{ id, text, children: [] }] : []));
}

/** The groups of pupils of the measure with most of them, by their names and places on the topic's page; none where no small charts are of groups. */
export function listTopicGroups({
  panels,
}: Pick<TopicPage, "panels">): readonly { readonly name: string; readonly anchor: string }[] {
  const ofGroups = panels.map(({ members, nameOf }) =>
    members
      .filter((member) => member.pupilGroup !== undefined)
      .map((member) => ({ name: nameOf(member), anchor: groupAnchor(member.id) })),
  );
  return ofGroups.reduce((most, own) => (own.length > most.length ? own : most), []);
}

/** What a topic holds, in words; kinds of which it has none are left out. */
export function describeTopic({ judged, indicators, tables, entries, events }: TopicPage): string {
  const documents = events.filter((event) => "document" in event);
  return [
    ...countSome(
      judged.flatMap(({ judgements }) => judgements),
      "judgement",
    ),
    ...countEntries(entries),
    ...countSome(indicators, "indicator"),
    ...countSome(tables, "printed table"),
    ...countSome(documents, "document"),
    ...countSome(
      events.filter((event) => "meeting" in event),
      "meeting",
    ),
  ].join(", ");
}

function countSome(items: readonly unknown[], noun: string): string[] {
  return items.length > 0 ? [countNoun(items.length, noun)] : [];
}
