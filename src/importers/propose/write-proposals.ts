import { stringify } from "yaml";
import type { Proposal, Proposals } from "../../model/proposal.ts";
import { yamlField } from "../report/writing/write-yaml.ts";
import type { WrittenEntry } from "./write-entry.ts";

const head = `# Statements about figures that were found in the text of the document. In each write accept or refuse in place of open; then
# npx findings propose with the document takes the accepted into data/claims and remembers the refused. Nothing here is published.
`;

/** The file of proposals: those that are open, in the order of the source, and then those that were refused. */
export function writeProposals(
  { document, area, from }: Omit<Proposals, "proposals">,
  kept: readonly Proposal[],
  fresh: readonly (WrittenEntry & { readonly now: string })[],
): string {
  const entries = [
    ...fresh.map(({ yaml, statement, now }) =>
      [
        "  - decision: open",
        ...[
          yamlField("now", now, 4),
          "    claim:",
          indent(yaml),
          yamlField("quote", statement.words, 4),
          yamlField("why", statement.why, 4),
        ],
      ].join("\n"),
    ),
    ...kept.map((proposal) => writeKept(proposal)),
  ];
  const list = entries.length === 0 ? "proposals: []" : `proposals:\n${entries.join("\n")}`;
  return `${head}${yamlField("document", document)}\n${yamlField("area", area)}\n${yamlField("from", from)}\n${list}\n`;
}

/** A proposal that stays as it is. */
export function writeKept({ decision, now, claim, quote, why }: Proposal): string {
  const yaml = stringify(claim, { lineWidth: 118 }).trimEnd();
  return [
    `  - decision: ${decision}`,
    yamlField("now", now, 4),
    "    claim:",
    indent(yaml),
    yamlField("quote", quote, 4),
    yamlField("why", why, 4),
  ].join("\n");
}

function indent(yaml: string): string {
  return yaml
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
}
