import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { buildChartData } from "../../../src/charts/chart-data.ts";
import { stateTarget } from "../../../src/findings/indicator-statements.ts";
import { stateFinding } from "../../../src/findings/indicator.ts";
import { indicatorsResource } from "../../../src/downloads/api/indicators.ts";
import { publish } from "../../../src/downloads/api/publish.ts";
import { buildMeasureTile } from "../../../src/views/charts/tile.ts";
import { writeCsv } from "../../../src/downloads/csv/csv-file.ts";
import { listFigureFiles } from "../../../src/downloads/csv/lists/figures.ts";
import { buildEesFiles } from "../../../src/downloads/ees/files.ts";
import { buildIndicatorJson } from "../../../src/downloads/json/indicator-json.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const id = "visits-in-time";

const indicator = `title: Visits made in time
shortTitle: Visits in time
definition: The share of visits that were made in time.
unit: percent
decimals: 1
polarity: higher-is-better
periodKind: month
topic: safeguarding
source: { document: exampleshire-report-2018, place: Sheet 1 }
`;

/** The target is given by a sheet where `home` is a table, else by the indicator's own file. */
function load(target: string, home: "observations" | "tables"): Catalogue {
  const own = `sources: [{ id: sheet, document: exampleshire-report-2018, place: Sheet 1 }]
series: [{ area: exampleshire, values: { 2018-01: 71.0 } }]
targets: [{ area: exampleshire, period: 2018-01, value: ${target} }]
`;
  const sheet = `title: Visits
source: { document: exampleshire-report-2018, place: Sheet 1 }
area: exampleshire
topic: safeguarding
rowHeading: Measure
unit: percent
columns: [{ title: Jan, period: 2018-01 }, { title: Target, period: 2018-01, role: target }]
rows: [{ title: Visits in time, indicator: ${id}, cells: [71.0, ${target}] }]
`;
  return loadCorrectSite({
    [`data/indicators/${id}.yaml`]: indicator,
    [`data/${home}/${id}.yaml`]: home === "tables" ? sheet : own,
  });
}

describe.each(["observations", "tables"] as const)("a target from %s has one print wherever it is shown", (home) => {
  test.each(["95", "95.0", "95.5"])("%s", (printed) => {
    const catalogue = load(printed, home);
    const entry = catalogue.indicators.get(id);
    const [target] = entry?.targets ?? [];
    if (!entry || !target) throw new Error("There is no target.");
    const { areas, bands } = catalogue;
    expect(stateTarget(target, entry, areas, bands)).toContain(`Target for January 2018: ${printed}%, missed by `);
    expect(stateFinding(entry, [], areas)).toContain(`target of ${printed}% `);
    expect(buildChartData(entry, areas).targets?.map(({ text }) => text)).toEqual([`${printed}%`]);
    expect(buildMeasureTile(entry, catalogue).target).toMatch(`Target of ${printed}% missed by `);
    const list = listFigureFiles(catalogue).find(({ url }) => url.includes("targets"));
    expect(list && writeCsv(list)).toContain(`2018-01,${printed},percent`);
    const standard = buildEesFiles(entry, catalogue);
    expect(standard && writeCsv(standard.data)).toMatch(new RegExp(`,71\\.0,${printed}\n?$`));
    expect(buildIndicatorJson(entry, bands).targets).toMatchObject([{ value: Number(printed), printed }]);
    const records = [...(indicatorsResource.records?.list({ catalogue, claims: [] }) ?? [])];
    const record = records.find((item) => item.id === id);
    expect(indicatorsResource.records && publish(indicatorsResource.records.record, record?.read())).toMatchObject({
      targets: [{ value: Number(printed), printed }],
    });
  });
});
