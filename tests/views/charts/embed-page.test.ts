import { expect, test } from "vitest";
import { describeFilling } from "../../../src/views/charts/embed-page.ts";
import { fillShell, shellWords } from "../../../src/views/charts/embed-shell.ts";
import { findPublishedChart, listChartIds } from "../../../src/views/charts/published.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const chart = findPublishedChart(catalogue, "indicators/reading-expected");
if (!chart) throw new Error("The fixture has no such chart.");
const shell = `<title>${shellWords.title}</title><meta content="${shellWords.description}"><a href="${shellWords.from}">${shellWords.title}</a><link href="https://example.org${shellWords.oembed}">${shellWords.figure}`;

test("every place of the shell is filled, as often as it stands there, with text made safe", () => {
  const page = fillShell(shell, describeFilling({ ...chart, title: 'A <b> & "c" @@figure@@ $& more' }, catalogue));
  const title = "A &lt;b&gt; &amp; &quot;c&quot; @@figure@@ $&amp; more";
  expect(page.match(new RegExp(`>${title.replace("$", "\\$")} –`, "g"))).toHaveLength(2);
  expect(page).toContain(`<meta content="${title}. `);
  expect(page).toContain(`<a href="${chart.page}">`);
  expect(page).toContain('<link href="https://example.org/charts/indicators/reading-expected/oembed.json">');
  expect(page.match(/<figure/g)).toHaveLength(1);
});

test("charts are found by name", () => {
  expect(listChartIds(catalogue)).toContain(chart.id);
  expect(findPublishedChart(catalogue, "indicators/none")).toBeUndefined();
});
