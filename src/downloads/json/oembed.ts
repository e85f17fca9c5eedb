import type { Catalogue } from "../../catalogue/catalogue.ts";
import { namePublisher } from "../../catalogue/councils.ts";
import { absoluteUrl, chartPageUrl } from "../../model/addresses.ts";
import { embedWidthPixels, measureEmbed } from "../../views/charts/embed-size.ts";
import { writeEmbedCode } from "../../views/charts/embed-code.ts";
import type { PublishedChart } from "../../views/charts/words.ts";

/**
 * What other sites ask for when an author pastes the address of a chart: its title, its publisher and the code that shows it.
 * Undefined where the site has no address, since the code must name one. https://oembed.com (version 1.0)
 */
export function buildOembed(chart: PublishedChart, { site }: Catalogue) {
  const address = absoluteUrl(chartPageUrl(chart.id), site.address);
  if (address === undefined) return undefined;
  const size = { width: embedWidthPixels, height: measureEmbed(chart) };
  const title = `${chart.title} – ${chart.subtitle}`;
  return {
    type: "rich",
    version: "1.0",
    title,
    author_name: namePublisher(site),
    provider_name: site.title,
    provider_url: site.address,
    ...size,
    html: writeEmbedCode(address, title, size),
  };
}
