import type { Changes } from "../../../site-fixture.ts";
import { serviceFigures, type Figures } from "./figures.ts";
import { nationalFigures } from "./national-figures.ts";

/** Document that all figures are taken from. */
export const servicesReport = "exampleshire-services-2018";

const areas = [
  ["exampleshire", "own"],
  ["example-region", "region"],
  ["exampleshire-neighbours", "neighbours"],
  ["example-country", "country"],
] as const;

/** The periods of as many figures, up to 2018 or March 2018. */
function periodsOf(count: number, kind: Figures["kind"]): string[] {
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    if (kind !== "month") return String(2018 - back);
    const month = 2018 * 12 + 2 - back;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

function writeIndicator(id: string, fields: Figures): Changes {
  const { title, shortTitle = title, unit = "percent", polarity = "neither", kind = "financial-year-ending" } = fields;
  const values = (row: readonly number[]) =>
    periodsOf(row.length, kind)
      .map((period, index) => `"${period}": ${row[index] ?? ""}`)
      .join(", ");
  const lines = areas.flatMap(([area, name]) => {
    const row = fields[name];
    return row ? [`  - { area: ${area}, source: table, values: { ${values(row)} } }`] : [];
  });
  const [last = ""] = periodsOf(1, kind);
  return {
    [`data/indicators/${id}.yaml`]: [
      `title: "${title}"`,
      `shortTitle: "${shortTitle}"`,
      "definition: What the report counts.",
      `unit: ${unit}`,
      `decimals: ${fields.own.some((value) => !Number.isInteger(value * 10)) ? 2 : 1}`,
      `polarity: ${polarity}`,
      `periodKind: ${kind}`,
      `topic: ${fields.topic ?? "safeguarding"}`,
      ...(fields.group === undefined ? [] : [`pupilGroup: ${fields.group}`]),
      ...(fields.measure === undefined ? [] : [`measure: ${fields.measure}`]),
      `source: { document: ${servicesReport}, place: "Annex of figures" }`,
      "",
    ].join("\n"),
    [`data/observations/${id}.yaml`]: [
      "sources:",
      `  - { id: table, document: ${servicesReport}, place: "Annex of figures" }`,
      "series:",
      ...lines,
      ...(fields.ranks
        ? ["ranks:", `  - { area: exampleshire, of: 152, source: table, values: { ${values(fields.ranks)} } }`]
        : []),
      ...(fields.target === undefined
        ? []
        : ["targets:", `  - { area: exampleshire, period: "${last}", value: ${fields.target}, source: table }`]),
      "",
    ].join("\n"),
  };
}

/** The records of a report and its figures. */
const writeReport = (figures: Readonly<Record<string, Figures>>): Changes => ({
  [`content/documents/2018/${servicesReport}.md`]: `---
title: Services for children in Exampleshire
shortTitle: Services 2018
kind: committee-report
published: 2018-11-30
publisher: Exampleshire Council
areas: [exampleshire]
summary: The council reports how its services for children did in the year.
source:
  description: Report of nine pages
  address: https://example.org/reports/services-2018.pdf
  licence: Open Government Licence v3.0
---
`,
  ...(Object.assign({}, ...Object.entries(figures).map(([id, fields]) => writeIndicator(id, fields))) as Changes),
});

/** A council's own measures, and those of the library's national indicators. */
export const services = writeReport(serviceFigures);
export const national = writeReport(nationalFigures);
