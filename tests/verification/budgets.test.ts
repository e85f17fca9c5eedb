import { describe, expect, test } from "vitest";
import { budgets, findBudgetFaults } from "../../src/verification/pages/budgets.ts";
import { builtPages } from "./any-site.ts";

const script = (source: string, type = "module") => `<script type="${type}" src="${source}"></script>`;
const chart = '<figure class="chart"></figure>';
const right = {
  "index.html": "<p>Short</p>",
  "indicators/x/index.html": chart + script("../../assets/chart.js"),
  "search/index.html": script("../assets/search.js"),
  "assets/chart.js": "a".repeat(budgets.chartScript),
  "assets/search.js": "a".repeat(100_000),
  "assets/site.css": "a".repeat(budgets.styles),
};

describe("the budgets of any site", () => {
  test("hold for pages of the size that they allow", () => {
    expect(findBudgetFaults(builtPages(right))).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["styles", { "assets/more.css": "a" }, "The styles weigh 10001 bytes, more than 10000."],
    [
      "an indicator's page",
      { "indicators/x/index.html": "a".repeat(14_001) },
      "indicators/x/index.html: It weighs 14001",
    ],
    [
      "an indicator's page with the table of all authorities",
      { "indicators/x/index.html": `<table class="authorities">${"a".repeat(19_977)}` },
      "indicators/x/index.html: It weighs 20004",
    ],
    ["another page", { "index.html": "a".repeat(150_001) }, "index.html: It weighs 150001"],
    ["a chart's script", { "assets/chart.js": "a".repeat(4_001) }, "Its scripts weigh 4001 bytes"],
    ["a script where none is needed", { "index.html": script("a.js") }, "index.html: It has a script"],
    ["a script that holds up", { "indicators/x/index.html": chart + script("a.js", "text/javascript") }, "holds up"],
    ["a font", { "index.html": '<link rel="preload" href="a.woff2" as="font">' }, "index.html: It loads a font."],
  ])("report %s", (_, changes, fault) => {
    expect(findBudgetFaults(builtPages({ ...right, ...changes }))).toEqual([expect.stringContaining(fault)]);
  });
});
