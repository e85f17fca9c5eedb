import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { CheckedClaim } from "../../claims/claim.ts";
import type { Site } from "../../model/site.ts";
import { listAToZ } from "../search/a-to-z.ts";
import { listComparisons } from "../judgements/comparison-pages.ts";
import { listDisclosureReasons } from "../checks/disclosure-lists.ts";
import { listAllJudgements } from "../judgements/judgement-history.ts";
import { listWork } from "../meetings/meeting-lists.ts";
import { buildKeyMeasureTables } from "../topics/key-measure-tables.ts";
import { aToZUrl, smallNumbersUrl, apiPageUrl, dataPageUrl, feedsPageUrl, sectionUrl } from "../../model/addresses.ts";
import { listServiceTopics, listStandardTopics } from "../topics/topic-pages.ts";

/**
 * The overview pages that a site has only where it has records for them, in the order of a menu. Menu, foot, trail and lists ask
 * `getSections`; the page of a section that is empty answers without a body, of which Astro makes no file.
 */
export const sectionAddresses = [
  sectionUrl.schools,
  sectionUrl.services,
  sectionUrl.judgements,
  sectionUrl.threads,
  sectionUrl.recommendations,
  sectionUrl.documents,
  sectionUrl.meetings,
  sectionUrl.decisions,
  sectionUrl.committees,
  sectionUrl.topics,
  sectionUrl.compare,
  sectionUrl.indicators,
  sectionUrl.checks,
  smallNumbersUrl,
  sectionUrl.glossary,
  aToZUrl,
] as const;

export type SectionAddress = (typeof sectionAddresses)[number];

/** The names of sections in a menu. */
export const sectionTitles: Record<SectionAddress, string> = {
  [sectionUrl.schools]: "Schools",
  [sectionUrl.services]: "Children's services",
  [sectionUrl.judgements]: "Inspections",
  [sectionUrl.threads]: "Has it improved?",
  [sectionUrl.recommendations]: "Recommendations",
  [sectionUrl.documents]: "Documents",
  [sectionUrl.meetings]: "Meetings",
  [sectionUrl.decisions]: "Decisions",
  [sectionUrl.committees]: "Committees and boards",
  [sectionUrl.topics]: "All topics",
  [sectionUrl.compare]: "Compare areas",
  [sectionUrl.indicators]: "All indicators",
  [sectionUrl.checks]: "Checks of stated figures",
  [smallNumbersUrl]: "Small numbers that the sources already published",
  [sectionUrl.glossary]: "Glossary",
  [aToZUrl]: "A to Z",
};

/** Title of the list of meetings and plans: of what there is. */
export function titleMeetings(catalogue: Catalogue): string {
  const { meetings, plans } = listWork(catalogue);
  if (plans.length === 0) return "Meetings";
  return meetings.length === 0 ? "Plans" : "Meetings and plans";
}

/** The sections that the records fill. A page leads to no other, and no other is made. */
export function findSections(catalogue: Catalogue, claims: readonly CheckedClaim[]): ReadonlySet<string> {
  const holds: Record<SectionAddress, () => boolean> = {
    [sectionUrl.schools]: () => catalogue.stages.size + listStandardTopics(catalogue).length > 0,
    [sectionUrl.documents]: () => catalogue.documents.size > 0,
    [sectionUrl.judgements]: () => listAllJudgements(catalogue).length > 0,
    [sectionUrl.recommendations]: () => catalogue.register.length > 0,
    [sectionUrl.services]: () => listServiceTopics(catalogue).length > 0,
    [sectionUrl.meetings]: () => catalogue.meetings.size + catalogue.plans.size > 0,
    [sectionUrl.decisions]: () => catalogue.decisions.length > 0,
    [sectionUrl.committees]: () => catalogue.meetings.size > 0,
    [sectionUrl.topics]: () => listStandardTopics(catalogue).length + listServiceTopics(catalogue).length > 0,
    [sectionUrl.threads]: () => catalogue.threads.size > 0,
    [sectionUrl.compare]: () => listComparisons(catalogue).length > 0 || buildKeyMeasureTables(catalogue).length > 0,
    [sectionUrl.indicators]: () => catalogue.indicators.size > 0,
    [sectionUrl.checks]: () => claims.length > 0,
    [smallNumbersUrl]: () => listDisclosureReasons(catalogue).length > 0,
    [sectionUrl.glossary]: () => catalogue.terms.length > 0,
    [aToZUrl]: () => listAToZ(catalogue).length > 0,
  };
  return new Set(sectionAddresses.filter((address) => holds[address]()));
}

/** The entries of the site's menu, those of its settings or else its sections; what the records do not fill is left out. */
export function listMenu(
  { navigation }: Pick<Site, "navigation">,
  sections: ReadonlySet<string>,
): readonly { readonly title: string; readonly address: string }[] {
  const all = navigation ?? listMenuAddresses(sections).map((address) => ({ title: sectionTitles[address], address }));
  return all.filter(({ address }) => !isLeftOut(address, sections));
}

/** What stands at the foot of every page: overviews that are not in its menu, and what every site has. */
export function listFooterLinks(
  site: Pick<Site, "navigation">,
  sections: ReadonlySet<string>,
): readonly { readonly title: string; readonly address: string }[] {
  const inMenu = new Set(listMenu(site, sections).map(({ address }) => address));
  const overviews = sectionAddresses
    .filter((address) => !ofOthers.includes(address))
    .map((address) => ({ title: sectionTitles[address], address }));
  return [
    ...overviews.filter(({ address }) => !inMenu.has(address) && !isLeftOut(address, sections)),
    { title: "Areas", address: sectionUrl.areas },
    { title: "Corrections", address: sectionUrl.corrections },
    { title: "Feeds", address: feedsPageUrl },
    { title: "Download the data", address: dataPageUrl },
    { title: "Interface for programs (API)", address: apiPageUrl },
  ];
}

/** The sections of which a menu is made where the site's settings have none, in its order. The others stand at the foot of every page. */
function listMenuAddresses(sections: ReadonlySet<string>): readonly SectionAddress[] {
  // What was asked for is read best by matter; where nothing is followed through the years, it stands in a list.
  const asked = sections.has(sectionUrl.threads) ? sectionUrl.threads : sectionUrl.recommendations;
  return [sectionUrl.schools, sectionUrl.services, sectionUrl.judgements, asked, sectionUrl.documents];
}

/** Overviews to which another leads: the checks, and search. */
const ofOthers: readonly string[] = [smallNumbersUrl, aToZUrl];

/** Whether an address is that of a section that the records do not fill. */
export function isLeftOut(address: string, sections: ReadonlySet<string>): boolean {
  const page = address.replace(/[#?].*$/, "");
  return sectionAddresses.some((section) => section === page) && !sections.has(page);
}
