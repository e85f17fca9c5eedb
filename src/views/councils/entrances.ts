import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { listLedCatalogues } from "../../catalogue/councils.ts";
import { councilUrl, ledUrl, sectionUrl } from "../../model/addresses.ts";
import { listJudgements, type DatedJudgement } from "../judgements/judgement-history.ts";

/** What the home page shows of one of the councils that share the site. */
export interface CouncilEntrance {
  readonly area: string;
  readonly name: string;
  readonly address: string;
  /** Its pages for parents; undefined where the site has none. */
  readonly parents: string | undefined;
  /** Its newest overall judgement, else its newest; undefined where it was not judged. */
  readonly judgement: DatedJudgement | undefined;
  /** Its newest documents. */
  readonly documents: readonly DocumentEntry[];
}

const mostDocuments = 2;

/** The councils in the site's order, which says nothing about how they did. */
export function listCouncilEntrances(catalogue: Catalogue): CouncilEntrance[] {
  return listLedCatalogues(catalogue).map((led) => {
    const { area } = led.site.council;
    const judgements = listJudgements(led, area);
    return {
      area,
      name: areaName(led.areas, area),
      address: councilUrl(area),
      parents: led.stages.size > 0 ? ledUrl(sectionUrl.schools, area) : undefined,
      judgement: judgements.findLast((item) => item.area.overall) ?? judgements.at(-1),
      documents: listDocumentsAbout(led, area).slice(0, mostDocuments),
    };
  });
}

/** Documents about an area, newest first. */
export function listDocumentsAbout({ documents }: Catalogue, area: string): DocumentEntry[] {
  return [...documents.values()].filter(({ areas }) => areas.includes(area));
}
