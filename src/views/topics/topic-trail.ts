import { sectionUrl, topicUrl } from "../../model/addresses.ts";
import type { Topic } from "../../model/lists.ts";
import { sectionTitles } from "../page/sections.ts";

/** Pages above one, from the home page down, as name and address. */
type Trail = readonly (readonly [name: string, address: string])[];

/** The list of topics in which a topic stands, as the page above its own. */
export function listAboveTopic({ part }: Pick<Topic, "part">): Trail {
  const list = part === "standards" ? sectionUrl.schools : sectionUrl.services;
  return [[sectionTitles[list], list]];
}

/** The pages above what belongs to a topic: its list, and the topic. */
export function listAboveTopicParts(topic: Topic): Trail {
  return [...listAboveTopic(topic), [topic.title, topicUrl(topic)]];
}
