import { parse, parseDocument } from "yaml";
import { loadCatalogue } from "../../checks/load-catalogue.ts";
import { ImportRefused } from "../../importers/records/problem.ts";
import { isChartTitle } from "../../importers/propose/held/held-tables.ts";
import { propose } from "../../importers/propose/propose.ts";
import { readSource } from "../../importers/propose/source/read-source.ts";
import { settle } from "../../importers/propose/settle.ts";
import { proposalsSchema, type Decision, type Proposals } from "../../model/proposal.ts";
import { suggest } from "../../records/nearest.ts";
import { openFolder } from "../../records/read.ts";
import { countNoun } from "../../statistics/format-lists.ts";

/** Files to write, and what to tell the officer. */
interface Answer {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

/** Reads a source of a document and writes what it states of held figures for review. Throws `ImportRefused` where that cannot be. */
export async function proposeClaims(
  root: string,
  document: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Answer> {
  const site = openFolder(root);
  const { catalogue, records, issues } = loadCatalogue(site);
  if (!catalogue) {
    const errors = issues.filter(({ severity }) => severity === "error").length;
    throw refuse(
      name,
      `The records have ${countNoun(errors, "mistake")}, and statements are bound to right figures only.`,
      "npx findings check lists them.",
    );
  }
  if (!catalogue.documents.has(document))
    throw refuse(
      name,
      `There is no document ${document}.`,
      suggest(document, [...catalogue.documents.keys()], "documents"),
    );
  const sections = await readSource(bytes, isChartTitle);
  if ("problem" in sections) throw refuse(name, sections.problem, "Name another file.");
  const home =
    areaOf(document, records.claims, catalogue.documents.get(document)?.areas[0]) ?? catalogue.site.council.area;
  const before = readProposals(site, document);
  const { text, lines, isEmpty } = propose({
    document,
    home,
    from: name,
    sections,
    catalogue,
    records,
    before: before?.proposals,
  });
  if (isEmpty && !before) return { files: new Map(), lines };
  return { files: new Map([[pathOf(document), text]]), lines: [...lines, `They stand in ${pathOf(document)}.`] };
}

/** Takes what an officer decided, in the file or on the command line: ids of claims with commas between, or `all`. */
export function settleProposals(
  root: string,
  document: string,
  {
    accept,
    refuse: refused,
    isNeeded,
  }: { readonly accept?: string | undefined; readonly refuse?: string | undefined; readonly isNeeded: boolean },
): Answer {
  const site = openFolder(root);
  const before = readProposals(site, document);
  if (!before) {
    if (!isNeeded && accept === undefined && refused === undefined) return { files: new Map(), lines: [] };
    throw refuse(
      pathOf(document),
      "Nothing was proposed for this document.",
      `Name its text: npx findings propose ${document} --from report.pdf`,
    );
  }
  const text = decide(decide(before.text, accept, "accept", document), refused, "refuse", document);
  const proposals = proposalsSchema.parse(parse(text));
  const path = `data/claims/${document}-accepted.yaml`;
  const claims = site.exists(path) ? new TextDecoder().decode(site.read(path)) : undefined;
  const settled = settle(text, proposals, claims);
  const files = new Map([[pathOf(document), settled.proposals]]);
  if (settled.claims !== undefined) files.set(path, settled.claims);
  return { files, lines: isNeeded || settled.claims !== undefined ? settled.lines : [] };
}

function pathOf(document: string): string {
  return `data/proposals/${document}.yaml`;
}

/** Writes a decision beside the claims that are named. */
function decide(text: string, ids: string | undefined, decision: Decision, document: string): string {
  if (ids === undefined) return text;
  const file = parseDocument(text);
  const { proposals } = proposalsSchema.parse(file.toJS());
  const named = ids.split(",").map((id) => id.trim());
  const open = proposals.flatMap(({ decision: own, claim }) => (own === "open" ? [claim.id] : []));
  const unknown = named.filter((id) => id !== "all" && !open.includes(id));
  if (unknown.length > 0)
    throw refuse(
      pathOf(document),
      `No open proposal is called ${unknown.join(", ")}.`,
      suggest(unknown[0] ?? "", open, "open proposals"),
    );
  for (const [index, { claim, decision: own }] of proposals.entries())
    if (own === "open" && (named.includes("all") || named.includes(claim.id)))
      file.setIn(["proposals", index, "decision"], decision);
  return file.toString({ lineWidth: 118 });
}

function readProposals(
  site: ReturnType<typeof openFolder>,
  document: string,
): { readonly text: string; readonly proposals: Proposals } | undefined {
  const path = pathOf(document);
  if (!site.exists(path)) return undefined;
  const text = new TextDecoder().decode(site.read(path));
  const read = proposalsSchema.safeParse(parseQuietly(text));
  if (!read.success)
    throw refuse(
      path,
      "It is not as proposals are written.",
      "npx findings check names the lines. Mend them, and try again.",
    );
  return { text, proposals: read.data };
}

function parseQuietly(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The area that the document's claims are about, else that of the document. */
function areaOf(
  document: string,
  claims: readonly { readonly fields: { readonly document: string; readonly area: string } }[],
  own: string | undefined,
): string | undefined {
  return claims.find(({ fields }) => fields.document === document)?.fields.area ?? own;
}

function refuse(file: string, problem: string, remedy: string): ImportRefused {
  return new ImportRefused([{ file, problem, remedy }]);
}
