import type { LoadedSite } from "../../../src/checks/load-site.ts";
import type { BenchSite } from "./bench-site.ts";
import { listClaimFigures, listInputs, listQuotedFigures } from "./claim-figures.ts";
import { createFigureIndex, names, type FigureIndex } from "./figure.ts";
import { judgeStatement } from "./judge-statement.ts";
import { listStatements } from "./list-statements.ts";
import { listCellFigures, listObservedFigures } from "./record-figures.ts";
import type { Ground } from "./slip.ts";
import { namesOf, type Statement } from "./statement.ts";
import { nameInput } from "./written-terms.ts";

/**
 * Statements of which the bench's own arithmetic says something else than the site does, before any slip. There must be none: else one
 * of the two reckons wrongly, and the benchmark would measure that.
 */
export function findDisputes({ loaded, index, statements }: Ground): string[] {
  const effect = (statement: Statement) => judgeStatement(statement, (name) => index.byName.get(name)?.[0]?.held);
  const agreeing = statements.filter((statement) => ["breaks", "lost"].includes(effect(statement)));
  const differing = listStatements(loaded, "contradicted").filter(
    (statement) => namesOf(statement).length > 0 && effect(statement) !== "breaks",
  );
  return [...agreeing, ...differing].map(({ id }) => id);
}

/** Reads what slips are made in: the figures of a site as they are written, and the statements that agree with them. */
export function readGround(site: BenchSite): Ground {
  const loaded = site.load();
  const { catalogue, records } = loaded;
  if (!catalogue) throw new Error("The site has errors of its own. Run npm run check first.");
  const index = createFigureIndex([
    ...listObservedFigures(site, records, catalogue),
    ...listCellFigures(site, records, catalogue),
    ...listClaimFigures(site, records),
    ...listQuotedFigures(site, records),
  ]);
  return { site, loaded, index, statements: listStatements(loaded, "consistent"), named: listNamed(loaded, index) };
}

function listNamed({ records }: LoadedSite, index: FigureIndex): Set<string> {
  const inClaims = records.claims.flatMap((record) =>
    record.fields.claims.flatMap((claim, position) =>
      listInputs(claim, ["claims", position]).map(({ input, path }) => nameInput(input, path, record, records)),
    ),
  );
  const inProse = index.figures.flatMap(({ role, observed }) =>
    role === "quoted" && observed ? [names.observed("value", observed.indicator, observed.area, observed.period)] : [],
  );
  return new Set([...inClaims, ...inProse].filter((name) => name !== undefined));
}
