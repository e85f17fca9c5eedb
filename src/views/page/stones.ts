import type { Catalogue } from "../../catalogue/catalogue.ts";
import { formatDate } from "../../statistics/format-time.ts";

/** What is left of a page whose record was withdrawn. */
export interface Stone {
  /** Address of the page without the slashes at its ends. */
  readonly path: string;
  readonly title: string;
  /** When it was withdrawn. */
  readonly when: string;
  readonly why: string;
  /** What took its place, if anything did. */
  readonly successor: { readonly title: string; readonly url: string } | undefined;
}

/** The pages that are left of records that were withdrawn. */
export function listStones(catalogue: Catalogue): Stone[] {
  return catalogue.withdrawn.map(({ address, title, noun, on, why, replacedBy }) => ({
    path: address.slice(1, -1),
    title,
    when: `This ${noun} was withdrawn on ${formatDate(on)}.`,
    why,
    successor: replacedBy === undefined ? undefined : { title: titleOf(catalogue, replacedBy), url: replacedBy },
  }));
}

/** The title of the record at an address; the address where no record is there. */
function titleOf({ documents, indicators, meetings, plans }: Catalogue, address: string): string {
  const [, section, id = ""] = address.split("/");
  switch (section) {
    case "documents":
      return documents.get(id)?.title ?? address;
    case "indicators":
      return indicators.get(id)?.title ?? address;
    case "meetings":
      return meetings.get(id)?.body ?? address;
    case "plans":
      return plans.get(id)?.title ?? address;
    default:
      return address;
  }
}
