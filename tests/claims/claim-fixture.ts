import type { CheckedClaim } from "../../src/claims/claim.ts";
import { loadChangedSite } from "../site-fixture.ts";

/** A table of counts with a total, shares, a target with its variance, and a change; it agrees with itself. */
export const agreeingTable = `title: Plans
source:
  document: exampleshire-report-2018
  place: Sheet 1
area: exampleshire
topic: safeguarding
rowHeading: Team
unit: count
columns:
  - title: Earlier
  - title: Number
  - title: Share
    unit: percent
  - title: Change
  - title: In time
    unit: percent
  - title: Target
    role: target
    unit: percent
  - title: Variance
    unit: percent
arithmetic:
  - kind: total
    across: rows
    total: Total
    only: [Earlier, Number, Change]
  - kind: percentage
    across: columns
    percentage: Share
    part: Number
    wholeAt: Total
    except: [Total]
  - kind: change
    across: columns
    change: Change
    from: Earlier
    to: Number
  - kind: variance
    across: columns
    variance: Variance
    result: In time
    target: Target
rows:
  - title: North
    cells: [20, 28, 17.6, 8, 71, 95, -25.3]
  - title: South
    cells: [61, 42, 26.4, -19, 89, 95, -6.3]
  - title: East
    cells: [90, 89, 56.0, -1, 78, 80, -2.5]
  - title: Total
    role: total
    cells: [171, 159, blank, -12, blank, blank, blank]
`;

/** Outcomes of the correct site with a claims file of these claims, each given as the lines of its fields. */
export function checkWritten(...claims: readonly string[]): readonly CheckedClaim[] {
  const items = claims.map((claim) => `  - ${claim.trim().replaceAll("\n", "\n    ")}`).join("\n");
  const file = `document: exampleshire-report-2018\narea: exampleshire\nclaims:\n${items}\n`;
  const site = loadChangedSite({ "data/claims/exampleshire-report-2018.yaml": file });
  const errors = site.issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ problem }) => problem).join("\n"));
  return site.claims.filter(({ origin }) => origin === "written");
}

/** The outcome of one claim whose fields are given as YAML. */
export function checkOne(fields: string): CheckedClaim {
  const [, stated = "so"] = /^stated: (.*)$/m.exec(fields) ?? [];
  const [claim] = checkWritten(`id: one\nplace: Paragraph 1\nsays: The report says ${stated} of it.\n${fields.trim()}`);
  if (!claim) throw new Error("There is no claim.");
  return claim;
}
