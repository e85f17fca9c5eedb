import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Proposals } from "../../model/proposal.ts";
import type { RecordSet } from "../../records/read.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { checkNow } from "./check-now.ts";
import { claimKey } from "./claim-key.ts";
import { findStatements } from "./find-statements.ts";
import { listHeldFigures, type HeldFigure } from "./held/held-figures.ts";
import { figureOfCell } from "./held/figure-of-cell.ts";
import { contentsOf, type ClaimContent } from "./proposal.ts";
import { isOfPrintedNumbers, nameNumbers } from "./same-numbers.ts";
import type { SourceSection } from "./source/source.ts";
import { withLibrary } from "./with-library.ts";
import { writeEntry } from "./write-entry.ts";
import { writeProposals } from "./write-proposals.ts";

/** What is proposed, and by what. */
export interface ProposingCall {
  readonly document: string;
  readonly home: string;
  /** Name of the file that was read. */
  readonly from: string;
  readonly sections: readonly SourceSection[];
  readonly catalogue: Catalogue;
  readonly records: RecordSet["records"];
  /** What was proposed before and is undecided or refused. */
  readonly before: Proposals | undefined;
}

/** The file of proposals, and what to tell the officer. */
export interface Proposing {
  readonly text: string;
  readonly lines: readonly string[];
  /** Whether there is nothing to decide and nothing to remember, so that no file is needed. */
  readonly isEmpty: boolean;
}

/** Proposes what a source states of held figures, without what stands as a claim, and what was refused. */
export function propose(call: ProposingCall): Proposing {
  const { document, home, from, sections, records, before } = call;
  const catalogue = withLibrary(call.catalogue);
  const figureOf = figureOfCell(records.tables);
  const keyOf = (content: ClaimContent) => claimKey(content, home, figureOf);
  const written = records.claims
    .filter(({ fields }) => fields.document === document)
    .flatMap(({ fields }) => fields.claims);
  const refused = (before?.proposals ?? []).filter(({ decision }) => decision === "refuse");
  const known = new Set(
    [...written, ...refused.map(({ claim }) => claim)].flatMap((claim) => splitComparison(claim).map(keyOf)),
  );
  const tables = records.tables.filter(({ fields }) => fields.source.document === document);
  const all = findStatements({ sections, catalogue, document, home, tables });
  const figures = listHeldFigures(catalogue, document, home, tables);
  const numbers = new Set(written.filter(isOfPrintedNumbers).map((claim) => nameNumbers(claim, figures, home)));
  const isKnown = (content: ClaimContent) =>
    splitComparison(content).every((each) => known.has(keyOf(each))) ||
    (numbers.size > 0 && numbers.has(nameNumbers(content, figures, home) ?? "none"));
  const fresh = all.filter((statement) => !contentsOf(statement).some(isKnown));
  const taken = new Set(
    records.claims
      .flatMap(({ fields }) => fields.claims.map(({ id }) => id))
      .concat(refused.map(({ claim }) => claim.id)),
  );
  const entries = fresh.map((statement) => writeEntry(statement, catalogue, taken));
  const now = checkNow(
    `document: ${document}\narea: ${home}\nclaims:\n${entries.map(({ yaml }) => indentEntry(yaml)).join("\n")}\n`,
    { catalogue, tables: new Map(records.tables.map((table) => [table.id, table])) },
  );
  const sure = entries.filter(({ id }) => now.has(id));
  const differing = sure.filter(({ id }) => now.get(id)?.startsWith("Differs"));
  return {
    text: writeProposals(
      { document, area: home, from },
      refused,
      sure.map((entry) => ({ ...entry, now: now.get(entry.id) ?? "" })),
    ),
    isEmpty: sure.length === 0 && refused.length === 0,
    lines: [
      `${countNoun(all.length, "statement")} about held figures found; ${countNoun(all.length - fresh.length, "statement")} known already, as claims or refused.`,
      ...(sure.length === 0
        ? [all.length === 0 ? explainNothing(document, figures) : "Nothing new to decide."]
        : [
            `${countNoun(sure.length, "proposal")} written, of which ${differing.length} differ from the figures that are held: compare these with the source first.`,
            "In each write accept or refuse in place of open, and run npx findings propose with the document alone.",
          ]),
    ],
  };
}

/** Why nothing was found in a text, as far as the records tell. */
function explainNothing(document: string, figures: readonly HeldFigure[]): string {
  return figures.length === 0
    ? `The records hold no figure from ${document}, so that nothing can be bound to one: add its tables and figures first.`
    : `The records hold ${countNoun(figures.length, "figure")} from ${document}. See that the text is that of this document, whole and with its headings and tables.`;
}

/** A comparison with several areas is as many statements. */
export function splitComparison(content: ClaimContent): ClaimContent[] {
  return content.kind === "comparison" ? content.than.map((each) => ({ ...content, than: [each] })) : [content];
}

/** An entry of a list of YAML. */
export function indentEntry(yaml: string, indent = "  "): string {
  return yaml
    .split("\n")
    .map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`)
    .join("\n");
}
