import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { listLedCatalogues } from "../../catalogue/councils.ts";
import { stateInShort } from "../../findings/stage-in-short.ts";
import { ledUrl, stageUrl } from "../../model/addresses.ts";
import type { Stage } from "../../model/stage.ts";

/** How one council's key measures of a stage stand, with the page that says more. */
export interface CouncilStanding {
  readonly name: string;
  readonly address: string;
  /** How they stand to the widest comparator; undefined where councils have none but each other, which is no contest. */
  readonly words: string | undefined;
  /** The latest periods of its figures; empty where there are none. */
  readonly latest: string;
}

/** A stage as it stands in each council that shares the site, in the site's order. */
export function listStandings(catalogue: Catalogue, stage: Stage): CouncilStanding[] {
  return listLedCatalogues(catalogue).map((led) => {
    const { area } = led.site.council;
    const { standing, latest } = stateInShort(led, stage);
    const held = catalogue.site.comparators.some((comparator) => led.site.comparators.includes(comparator));
    return {
      name: areaName(led.areas, area),
      address: ledUrl(stageUrl(stage.id), area),
      words: held ? standing : undefined,
      latest,
    };
  });
}
