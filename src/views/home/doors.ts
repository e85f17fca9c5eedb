import { isLedByPlace } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { areaUrl, dataPageUrl, ledUrl, sectionUrl, stageUrl, topicUrl } from "../../model/addresses.ts";
import { capitalise } from "../../statistics/format.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import { keepChoice } from "../councils/choice.ts";
import { listLeadNames } from "../councils/lead.ts";
import { listOwnSchoolPlaces } from "../schools/own-school.ts";
import { buildInspectionHistory } from "../judgements/inspection-history.ts";
import { sectionTitles, titleMeetings } from "../page/sections.ts";
import { listServiceTopics, listStandardTopics, type TopicPage } from "../topics/topic-pages.ts";

/** A way into the site for readers of one kind. */
export interface Door {
  readonly title: string;
  /** Where its title leads. */
  readonly address: string;
  /** What is behind it, in a sentence. */
  readonly what: string;
  readonly links: readonly (readonly [address: string, words: string])[];
}

/** The ways in, as the reader of one council's pages needs them; those behind which the records hold nothing are left out. */
export function listDoors(led: Catalogue, sections: ReadonlySet<string>): Door[] {
  const have = (links: readonly (readonly [address: string, words: string])[]) =>
    links
      .filter(([address]) => sections.has(address))
      .map(([address, words]) => [keepChoice(led, address), words] as const);
  const services = have([
    [sectionUrl.services, sectionTitles[sectionUrl.services]],
    [sectionUrl.judgements, sectionTitles[sectionUrl.judgements]],
    [sectionUrl.threads, sectionTitles[sectionUrl.threads]],
    [sectionUrl.recommendations, "All recommendations"],
    [sectionUrl.decisions, "What was decided"],
    [sectionUrl.meetings, titleMeetings(led)],
  ]);
  const isOnlyTopics = services.length === 1 && sections.has(sectionUrl.services);
  const inspections = linkInspections(led, sections);
  const checking = have([
    [sectionUrl.checks, "Where figures do not agree"],
    [sectionUrl.compare, "Compare areas"],
    [sectionUrl.indicators, "All indicators"],
  ]);
  return [
    ...openSchools(led, sections),
    ...(services.length > 0
      ? [
          {
            title: hasAfterwards(sections) ? "How services did, and what was done about it" : "How services did",
            address: services[0]?.[0] ?? "",
            what: tellServices(sections, inspections.length > 0),
            links: [...(isOnlyTopics ? linkTopics(led, listServiceTopics(led)) : services), ...inspections],
          },
        ]
      : []),
    {
      title: "For journalists and researchers",
      address: dataPageUrl,
      what: "Every figure with its source, what was checked, and what was corrected.",
      links: [...checking, [dataPageUrl, "Download the data"], [sectionUrl.corrections, "Corrections"]],
    },
  ];
}

function hasAfterwards(sections: ReadonlySet<string>): boolean {
  return sections.has(sectionUrl.threads) || sections.has(sectionUrl.decisions);
}

/** What the records tell of services: no page promises judgements of a site that holds figures alone. */
function tellServices(sections: ReadonlySet<string>, hasInspections: boolean): string {
  const told = [
    ...(sections.has(sectionUrl.judgements) || hasInspections ? ["what inspectors judged"] : []),
    ...(sections.has(sectionUrl.recommendations) ? ["what was asked for"] : []),
    ...(hasAfterwards(sections) ? ["what was said and decided afterwards"] : []),
  ];
  return told.length === 0 ? "Figures of each service." : `${capitalise(joinWords(told))}.`;
}

/** The council's inspections on the page of its area, where a list of outcomes is all that the site has of them. */
function linkInspections(led: Catalogue, sections: ReadonlySet<string>): Door["links"] {
  const { area } = led.site.council;
  if (sections.has(sectionUrl.judgements) || isLedByPlace(led) || !buildInspectionHistory(led, area)) return [];
  return [[`${areaUrl(area)}#inspections`, "Inspections"]];
}

function linkTopics({ site }: Catalogue, topics: readonly TopicPage[]): Door["links"] {
  return topics.map(({ topic }) => [ledUrl(topicUrl(topic), site.lead), topic.title] as const);
}

function openSchools(led: Catalogue, sections: ReadonlySet<string>): Door[] {
  if (!sections.has(sectionUrl.schools)) return [];
  const { lead } = led.site;
  const stages = [...led.stages.values()].map(({ id, title }) => [ledUrl(stageUrl(id), lead), title] as const);
  const topics = linkTopics(led, listStandardTopics(led));
  const where = isLedByPlace(led) ? "" : ` in ${joinWords(listLeadNames(led))}`;
  const way = listOwnSchoolPlaces(led.site).length > 0 ? ", and the way to one school" : "";
  return [
    {
      title: "My child's schools",
      address: keepChoice(led, sectionUrl.schools),
      what: `How children${where} did, ${stages.length > 0 ? "by age" : "stage by stage"}${way}.`,
      links: stages.length > 0 ? stages : topics,
    },
  ];
}
