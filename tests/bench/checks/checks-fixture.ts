import type { FileSource } from "../../../src/records/folder.ts";
import { agreeingTable } from "../../claims/claim-fixture.ts";
import { changeSite, type Changes } from "../../site-fixture.ts";
import { openBenchSite } from "./bench-site.ts";
import { names, type WrittenFigure } from "./figure.ts";
import { readGround } from "./read-ground.ts";
import type { Ground } from "./slip.ts";

const statements = `document: exampleshire-report-2018
area: exampleshire
claims:
  - id: reading-in-2017
    place: Paragraph 1
    says: 69% reached the standard.
    kind: value
    stated: 69
    of: { indicator: reading-expected, period: "2017" }
  - id: reading-above-country
    place: Paragraph 1
    says: That was above the country.
    kind: comparison
    of: { indicator: reading-expected, period: "2017" }
    than:
      - { indicator: reading-expected, area: example-country, period: "2017" }
    is: above
  - id: reading-rise-in-country
    place: Paragraph 2
    says: In the country it rose by 3 points in two years.
    kind: change
    stated: 3
    direction: rise
    from: { indicator: reading-expected, area: example-country, period: "2015" }
    to: { indicator: reading-expected, area: example-country, period: "2017" }
`;

/** The tests' small site with a table that agrees with itself and a few true statements. */
export const statedSite: Changes = {
  "data/tables/plans.yaml": agreeingTable,
  "data/claims/exampleshire-report-2018.yaml": statements,
};

export function openStatedSite(): FileSource {
  return changeSite(statedSite);
}

export function readStatedGround(): Ground {
  return readGround(openBenchSite(openStatedSite()));
}

/** The figure of a name that stands. */
export function findFigure(ground: Ground, name: string): WrittenFigure {
  const [figure] = ground.index.byName.get(name) ?? [];
  if (!figure) throw new Error(`There is no figure ${name}.`);
  return figure;
}

/** The name of a cell of the table. */
export function nameCell(row: number, column: number): string {
  return names.cell("plans", row, column);
}
