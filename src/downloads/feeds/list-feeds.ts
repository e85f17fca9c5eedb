import { listFeedAreas } from "../../catalogue/area-feeds.ts";
import {
  areaFeedUrl,
  correctionsFeedUrl,
  figuresFeedUrl,
  siteFeedUrl,
  threadFeedUrl,
  topicFeedUrl,
} from "../../model/addresses.ts";
import { listThreadPages } from "../../views/threads/thread-pages.ts";
import { listTopicPages } from "../../views/topics/topic-pages.ts";
import { groupFile, type DownloadContext, type DownloadGroup } from "../download.ts";
import { buildCorrectionsFeed } from "./corrections-feed.ts";
import { buildFiguresFeed } from "./figures-feed.ts";
import { buildAreaFeed, buildSiteFeed, buildTopicFeed } from "./site-feeds.ts";
import { buildThreadFeed } from "./thread-feed.ts";

/** The feeds: of everything, of corrections and of figures, of authorities of which news can come, of threads and of topics. */
export function* listFeeds({ catalogue, releases }: DownloadContext): Generator<DownloadGroup> {
  yield groupFile(siteFeedUrl, () => buildSiteFeed(catalogue));
  yield groupFile(correctionsFeedUrl, () => buildCorrectionsFeed(catalogue));
  yield groupFile(figuresFeedUrl, () => buildFiguresFeed(catalogue, releases));
  for (const area of listFeedAreas(catalogue))
    yield groupFile(areaFeedUrl(area.id), () => buildAreaFeed(catalogue, area));
  for (const page of listThreadPages(catalogue))
    yield groupFile(threadFeedUrl(page.thread.id), () => buildThreadFeed(catalogue, page));
  for (const { topic, indicators } of listTopicPages(catalogue))
    yield groupFile(topicFeedUrl(topic.id), () => buildTopicFeed(catalogue, topic, indicators));
}
