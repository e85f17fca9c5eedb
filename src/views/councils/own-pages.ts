import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isAboutLead } from "../../catalogue/councils.ts";
import { once } from "../../catalogue/once.ts";
import { comparisonUrl, sectionUrl, stageUrl, topicUrl } from "../../model/addresses.ts";
import { listComparisons } from "../judgements/comparison-pages.ts";
import { buildKeyMeasureTables } from "../topics/key-measure-tables.ts";
import { listServiceTopics, listStandardTopics, listTopicPages } from "../topics/topic-pages.ts";
import { listLeads } from "./lead.ts";

/** The sections of which each council that shares the site has pages of its own, where it fills them. */
const ledSections = [
  sectionUrl.schools,
  sectionUrl.services,
  sectionUrl.topics,
  sectionUrl.compare,
  sectionUrl.indicators,
  sectionUrl.meetings,
] as const;

type LedSection = (typeof ledSections)[number];

/** Whether the council that leads has a page of its own in place of the one at a shared address. */
export function hasOwnPage(led: Catalogue, address: string): boolean {
  const section = ledSections.find((own) => own === address);
  return section === undefined ? listOwnPages(led).has(address) : fillsSection(led, section);
}

/** The routes of a section's overview: that which councils share, and that of each council that fills it. */
export function listSectionPaths(catalogue: Catalogue, section: LedSection): { params: { led: string | undefined } }[] {
  return listLeads(catalogue)
    .filter((own) => own.led === undefined || fillsSection(own.catalogue, section))
    .map(({ led }) => ({ params: { led } }));
}

function fillsSection(led: Catalogue, section: LedSection): boolean {
  const { site, stages, indicators, meetings, plans } = led;
  const isOwn = ({ area }: { readonly area: string }) => area === site.lead;
  const holds: Record<LedSection, () => boolean> = {
    [sectionUrl.schools]: () => stages.size + listStandardTopics(led).length > 0,
    [sectionUrl.services]: () => listServiceTopics(led).length > 0,
    [sectionUrl.topics]: () => listTopicPages(led).length > 0,
    [sectionUrl.compare]: () => listComparisons(led).length > 0 || buildKeyMeasureTables(led).length > 0,
    [sectionUrl.indicators]: () => [...indicators.values()].some((indicator) => isAboutLead(indicator, site)),
    [sectionUrl.meetings]: () => [...meetings.values(), ...plans.values()].some(isOwn),
  };
  return once(led, `fills ${section}`, holds[section]);
}

/** Shared addresses of the pages below a section that the council has too: stages, topics and comparisons. */
function listOwnPages(led: Catalogue): ReadonlySet<string> {
  return once(led, "own pages", () => {
    const stages = [...led.stages.keys()].map((id) => stageUrl(id));
    const topics = listTopicPages(led).map(({ topic }) => topicUrl(topic));
    return new Set([...stages, ...topics, ...listComparisons(led).map(({ framework }) => comparisonUrl(framework.id))]);
  });
}
