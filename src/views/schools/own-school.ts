import type { Elsewhere, Site } from "../../model/site.ts";

/** Where readers look up a single school, in the order of the site's settings. */
export function listOwnSchoolPlaces({ elsewhere = [] }: Pick<Site, "elsewhere">): readonly Elsewhere[] {
  return elsewhere.filter(({ ownSchool }) => ownSchool);
}
