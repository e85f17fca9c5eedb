import type { Catalogue } from "../../catalogue/catalogue.ts";
import { sectionUrl } from "../../model/addresses.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import { listLeadNames } from "../councils/lead.ts";

/** The heading of a home page: what is told there, of the past. A site without records has its name. */
export function titleHome(led: Catalogue, sections: ReadonlySet<string>): string {
  const services = [sectionUrl.services, sectionUrl.judgements].some((address) => sections.has(address));
  const subjects = [
    ...(services ? ["children's services"] : []),
    ...(sections.has(sectionUrl.schools) ? ["schools"] : []),
  ];
  return subjects.length === 0 ? led.site.title : `How ${joinWords(subjects)} in ${joinWords(listLeadNames(led))} did`;
}
