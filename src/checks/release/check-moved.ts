import type { Catalogue } from "../../catalogue/catalogue.ts";
import { findMovedEnd } from "../../catalogue/moved-addresses.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordLists } from "../../records/take-library.ts";
import { withinSite } from "./check-addresses.ts";

export const linkMoved: Rule = {
  id: "link-moved",
  severity: "warning",
  says: "A link in a text, the menu or a redirect names the address that a page has now, and not one from which readers are sent on.",
};

/** Links to addresses from which readers are sent on: they arrive, a step later than they need. */
export function reportMovedLinks(catalogue: Catalogue, records: RecordLists): Issue[] {
  const tell = (address: string | undefined, place: Parameters<typeof breach>[1]): Issue[] => {
    const end = address === undefined ? undefined : findMovedEnd(catalogue, address.replace(/\?[^#]*/, ""));
    return end === undefined
      ? []
      : [breach(linkMoved, place, `The page ${address} has moved, and readers are sent on.`, `Write ${end}.`)];
  };
  return [
    ...[...records.documents, ...records.meetings, ...records.pages].flatMap(({ file, body }) =>
      (body?.links ?? []).flatMap(({ address, line, column }) =>
        tell(withinSite(address.trim(), records), { file, line, column }),
      ),
    ),
    ...records.site.flatMap((site) =>
      (site.fields.navigation ?? []).flatMap(({ address }, index) =>
        tell(address, placeOf(site, ["navigation", index, "address"])),
      ),
    ),
    ...records.redirects.flatMap((redirect) => tell(redirect.fields.to, placeOf(redirect, ["to"]))),
  ];
}
