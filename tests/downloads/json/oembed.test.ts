import { expect, test } from "vitest";
import { findDownload, listDownloads } from "../../../src/downloads/downloads.ts";
import { buildOembed } from "../../../src/downloads/json/oembed.ts";
import { measureEmbed } from "../../../src/views/charts/embed-size.ts";
import { findPublishedChart } from "../../../src/views/charts/published.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const loaded = loadCorrectSite();
const withoutAddress = { ...loaded.site, address: undefined };
const catalogue = { ...loaded, site: { ...loaded.site, address: "https://example.org/findings" } };
const nowhere = { ...loaded, site: withoutAddress };
const chart = findPublishedChart(catalogue, "indicators/reading-expected");
if (!chart) throw new Error("The fixture has no such chart.");

test("what another site is told is oEmbed 1.0, with the code in the size that it states", () => {
  const oembed = buildOembed({ ...chart, title: 'Half & "more"' }, catalogue);
  expect(oembed).toMatchObject({
    type: "rich",
    version: "1.0",
    provider_url: "https://example.org/findings",
    provider_name: catalogue.site.title,
    width: 760,
  });
  expect(oembed?.html).toBe(
    `<iframe src="https://example.org/findings/charts/indicators/reading-expected/" title="Half &amp; &quot;more&quot; – ${chart.subtitle}" width="760" height="${oembed?.height ?? 0}" loading="lazy"></iframe>`,
  );
});

test("a site without an address has none, for the code could name no page", () => {
  expect(buildOembed(chart, nowhere)).toBeUndefined();
  const urls = [...listDownloads(nowhere, [])].map(({ url }) => url);
  expect(urls.filter((url) => url.endsWith("oembed.json"))).toEqual([]);
});

test("each chart of a site with an address has a file of its own, found by its address", () => {
  const all = [...listDownloads(catalogue, [])];
  const charts = all.flatMap(({ chart: own }) => (own ? `/charts/${own.id}/oembed.json` : []));
  expect(charts.length).toBeGreaterThan(0);
  expect(all.map(({ url }) => url).filter((url) => url.endsWith("oembed.json"))).toEqual(charts);
  expect(JSON.parse(findDownload(catalogue, [], charts[0] ?? "")?.text ?? "{}")).toMatchObject({ version: "1.0" });
  expect(findDownload(catalogue, [], "/charts/indicators/none/oembed.json")).toBeUndefined();
});

test("the height follows the drawing and its words", () => {
  const draw = (height: number) => () => `<svg width="720" height="${height}"></svg>`;
  // The drawing of 720 pixels fills the 740 of the column.
  expect(measureEmbed({ ...chart, draw: draw(1020) }) - measureEmbed({ ...chart, draw: draw(300) })).toBe(740);
  expect(measureEmbed({ ...chart, notes: [...chart.notes, "word ".repeat(60)] })).toBeGreaterThan(measureEmbed(chart));
});
