import { loadCatalogue } from "../../../src/checks/load-catalogue.ts";
import { findStatements } from "../../../src/importers/propose/find-statements.ts";
import { isChartTitle } from "../../../src/importers/propose/held/held-tables.ts";
import { readMarkedText } from "../../../src/importers/propose/source/read-marked-text.ts";
import type { FoundStatement } from "../../../src/importers/propose/proposal.ts";
import type { Changes } from "../../site-fixture.ts";
import { changeSite } from "../../site-fixture.ts";

const report = "exampleshire-report-2018";

/** An indicator of the document with its figures of two years, in four areas, and the council's rank. */
export function makeIndicator(
  id: string,
  fields: {
    readonly title: string;
    readonly group?: string;
    readonly measure?: string;
    readonly figures: readonly (readonly number[])[];
    readonly ranks?: readonly number[];
  },
): Changes {
  const areas = ["exampleshire", "example-region", "exampleshire-neighbours", "example-country"];
  const { title, group, measure, figures, ranks = [] } = fields;
  const values = (row: readonly number[]) =>
    row.map((value, index) => `"${2017 - row.length + 1 + index}": ${value}`).join(", ");
  return {
    [`data/indicators/${id}.yaml`]: `title: ${title} of pupils
shortTitle: ${title}
definition: A share of pupils.
unit: percent
decimals: 1
polarity: higher-is-better
periodKind: academic-year-ending
topic: key-stage-2
${group === undefined ? "" : `pupilGroup: ${group}\n`}${measure === undefined ? "" : `measure: ${measure}\n`}source: { document: ${report}, place: "Results, page 4" }
`,
    [`data/observations/${id}.yaml`]: `sources:
  - { id: table, document: ${report}, place: "Results, page 4" }
series:
${areas.flatMap((area, index) => (figures[index] ? [`  - { area: ${area}, source: table, values: { ${values(figures[index])} } }`] : [])).join("\n")}
${ranks.length === 0 ? "" : `ranks:\n  - { area: exampleshire, of: 152, source: table, values: { ${values(ranks)} } }\n`}${id === "writing-expected" ? `targets:\n  - { area: exampleshire, period: "2017", band: top-10, source: table }\n` : ""}`,
  };
}

export const school: Changes = {
  ...makeIndicator("spelling-expected", {
    title: "Spelling, expected standard",
    figures: [
      [70, 74],
      [68, 71],
      [69, 70.5],
      [65, 66],
    ],
    ranks: [21, 12],
  }),
  ...makeIndicator("writing-expected", {
    title: "Writing, expected standard",
    measure: "writing-expected",
    figures: [
      [60, 62],
      [64, 65],
      [61, 62.2],
      [63, 64],
    ],
    ranks: [88, 91],
  }),
  ...makeIndicator("writing-expected-disadvantaged", {
    title: "Writing, expected standard (disadvantaged pupils)",
    group: "disadvantaged",
    measure: "writing-expected",
    figures: [
      [50, 51],
      [52, 53],
      [49, 50],
      [51, 52],
    ],
  }),
  ...makeIndicator("writing-expected-others", {
    title: "Writing, expected standard (other pupils)",
    group: "not-disadvantaged",
    measure: "writing-expected",
    figures: [
      [70, 71],
      [72, 73],
      [69, 70],
      [71, 72],
    ],
  }),
};

export const table = `
	% EXS Spelling	% EXS Writing
Exampleshire	74	62
Example region	71	65
Statistical neighbours	70.5	62.2
Example country	66	64
Exampleshire rank	12th	91st
`;

/** The statements that a text makes of the figures of the small site with changes. */
export function findIn(text: string, changes: Changes = school, document = report): FoundStatement[] {
  const { catalogue, records, issues } = loadCatalogue(changeSite(changes));
  if (!catalogue) throw new Error(issues.map(({ file, problem }) => `${file}: ${problem}`).join("\n"));
  return findStatements({
    sections: readMarkedText(text, isChartTitle),
    catalogue,
    document,
    home: "exampleshire",
    tables: records.tables.filter(({ fields }) => fields.source.document === document),
  });
}

/** Each statement in a line: kind, number or word, and figures. */
export function tell(statements: readonly FoundStatement[]): string[] {
  return statements.map(({ content }) =>
    JSON.stringify(content).replaceAll('"', "").replaceAll("period:", "").replaceAll("indicator:", ""),
  );
}
