import { isNationalCounterpart } from "../../catalogue/national-counterparts.ts";
import { hasAreaPage } from "../../model/area.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { plainMarkdown } from "../documents/document-markdown.ts";
import { groupByHome } from "../register/register-lists.ts";
import { listThreadPages } from "../threads/thread-pages.ts";
import { listCouncilHomes } from "../councils/choice.ts";
import {
  areaUrl,
  documentUrl,
  indicatorPageUrl,
  indicatorUrl,
  meetingUrl,
  pageUrl,
  planUrl,
  registerFacetUrl,
  stageUrl,
  threadUrl,
  topicUrl,
} from "../../model/addresses.ts";

/** A page as search finds it by its record, without the page being made. */
export interface SearchedRecord {
  readonly url: string;
  readonly title: string;
  /** Kind of page, in readers' words. */
  readonly kind: string;
  /** Names by which readers look for it. */
  readonly names: readonly string[];
  readonly text: string;
  readonly topics: readonly string[];
  /** Ids of the authorities that it is about. */
  readonly areas: readonly string[];
  readonly years: readonly string[];
}

/**
 * What search finds in a preview: every record that has a page, by its names and its own text. Figures, tables and headings of the page
 * are not in it; the search of a built site reads the pages themselves.
 */
export function listSearchedRecords(catalogue: Catalogue): SearchedRecord[] {
  return [
    ...listRecords(catalogue),
    ...[...catalogue.topics.values()].map((topic) => ({
      ...{
        ...plain,
        url: topicUrl(topic),
        title: topic.title,
        kind: "Topic",
      },
      ...{ names: [topic.title], text: topic.summary, topics: [topic.id] },
    })),
    ...[...catalogue.stages.values()].map((stage) => ({
      ...{ ...plain, url: stageUrl(stage.id), title: stage.title, kind: "For parents" },
      ...{ names: [stage.title], text: stage.summary, topics: stage.topics },
    })),
    ...listCouncilHomes(catalogue).map(({ area, name, address }) => ({
      ...{ ...plain, url: address, title: catalogue.areas.get(area)?.fullName ?? name, kind: "Council" },
      ...{ names: [name], text: "", areas: [area] },
    })),
    ...[...catalogue.areas.values()].filter(hasAreaPage).map(({ id, name, fullName }) => ({
      ...{ ...plain, url: areaUrl(id), title: fullName, kind: "Area" },
      ...{ names: [name, fullName], text: "", areas: [id] },
    })),
    ...[...catalogue.pages.values()].map(({ id, title, summary }) => ({
      ...{ ...plain, url: pageUrl(id), title, kind: "Page", names: [title], text: summary },
    })),
  ];
}

const plain = { topics: [], areas: [], years: [] };

function* listRecords(catalogue: Catalogue): Generator<SearchedRecord> {
  const { documents, indicators, families, meetings, plans } = catalogue;
  for (const document of documents.values()) {
    const { id, title, shortTitle, summary, areas, topics = [], published } = document;
    const kind = document.kind.title;
    const text = `${summary} ${plainMarkdown(document.body)}`;
    const years = [published.slice(0, 4)];
    yield { url: documentUrl(id), title, kind, names: [title, shortTitle, kind], text, topics, areas, years };
  }
  for (const indicator of indicators.values()) {
    if (isNationalCounterpart(catalogue, indicator)) continue;
    const { title, shortTitle, definition, topic, series, periods } = indicator;
    const areas = series.map(({ area }) => area);
    const years = [...new Set(periods.map((period) => period.slice(0, 4)))];
    const about = { names: [title, shortTitle], text: definition, topics: [topic], areas, years };
    yield { url: indicatorUrl(indicator), title, kind: "Indicator", ...about };
  }
  for (const { id, title, shortTitle, summary, topic } of families.values())
    yield {
      ...plain,
      ...{ url: indicatorPageUrl(id), title, kind: "Indicator", names: [title, shortTitle], text: summary },
      topics: [topic],
    };
  for (const { id, body, date, items, text } of meetings.values()) {
    const words = [...items.map((item) => item.title), plainMarkdown(text)].join(". ");
    const about = { ...plain, names: [body, date], text: words, years: [date.slice(0, 4)] };
    yield { url: meetingUrl(id), title: `${body}, ${date}`, kind: "Meeting", ...about };
  }
  for (const { id, title, area, summary } of plans.values())
    yield { ...plain, url: planUrl(id), title, kind: "Plan", names: [title], text: summary, areas: [area] };
  for (const { thread, entries } of listThreadPages(catalogue))
    yield {
      ...{ ...plain, url: threadUrl(thread.id), title: thread.title, kind: "Has it improved?", topics: [thread.topic] },
      ...{ names: [thread.title, ...entries.map(({ text }) => text)], text: thread.summary },
    };
  for (const own of groupByHome(catalogue.register.filter(({ threads }) => threads.length === 0))) {
    const title = `${own[0]?.home.shortTitle ?? ""}: recommendations and planned actions`;
    const names = own.map(({ text }) => text);
    yield {
      ...plain,
      url: registerFacetUrl("document", own[0]?.home.id ?? ""),
      title,
      kind: "Recommendations",
      names,
      text: "",
    };
  }
}
