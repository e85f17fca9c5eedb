import type { SiteEntry } from "../../catalogue/catalogue.ts";
import { ledUrl } from "../../model/addresses.ts";

/** Name of a chart as one council's pages show it; the name itself where no council leads. */
export function nameLedChart(id: string, { lead }: Pick<SiteEntry, "lead">): string {
  return ledUrl(`/${id}`, lead).slice(1);
}
