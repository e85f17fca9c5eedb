import { countDecimals } from "../catalogue/figures/figure-content.ts";
import type { Issue } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import type { SourceRecord } from "../records/record.ts";
import type { Claim } from "./claim.ts";
import { resolveInput, type Holdings, type InputContext } from "./resolve.ts";
import type { ClaimInput } from "../model/claim-input.ts";
import type { WrittenClaim } from "../model/claim.ts";
import { isClaimInput } from "./is-claim-input.ts";

/** The claims of one file with their inputs looked up. Problems are added to `issues`. */
export function readWrittenClaims(record: SourceRecord<"claims">, holdings: Holdings, issues: Issue[]): Claim[] {
  const context: InputContext = { record, holdings, issues };
  return record.fields.claims.map((written, index): Claim => {
    const path = ["claims", index];
    const printed =
      "stated" in written && typeof written.stated === "number"
        ? record.locator.printed([...path, "stated"])
        : undefined;
    const { place, ...fields } = { ...written, ...readDocumentFacts(written, record, holdings) };
    return {
      ...(resolveFields(context, fields, path) as Omit<Claim, "origin" | "source" | "filePlace">),
      origin: "written",
      source: { document: record.fields.document, place },
      filePlace: { file: record.file, ...record.locator.place([...path, "id"]) },
      ...(printed !== undefined && { number: { value: Number(printed), decimals: countDecimals(printed) } }),
    } as Claim;
  });
}

/** What a claim needs to know of its document where it does not say it: its day, and the numbers of its paragraphs. */
function readDocumentFacts(written: WrittenClaim, record: SourceRecord<"claims">, { catalogue }: Holdings): object {
  const document = catalogue.documents.get(record.fields.document);
  if (written.kind === "forecast" && written.said === undefined) return { said: document?.published };
  if (written.kind !== "cross-reference" || written.paragraphs !== undefined) return {};
  const marks = (document?.body.directives ?? []).filter(({ name }) => name === "para");
  return marks.length === 0 ? {} : { paragraphs: marks.map(({ label }) => label) };
}

/** A copy of the value with every input below it looked up. */
function resolveFields(context: InputContext, value: unknown, path: FieldPath): unknown {
  if (Array.isArray(value)) return value.map((item, index) => resolveValue(context, item, [...path, index]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, resolveValue(context, item, [...path, field])]),
  );
}

function resolveValue(context: InputContext, value: unknown, path: FieldPath): unknown {
  return isClaimInput(value)
    ? resolveInput(context, value satisfies ClaimInput, path)
    : resolveFields(context, value, path);
}
