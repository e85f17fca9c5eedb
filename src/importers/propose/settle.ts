import { parseDocument, isMap, isSeq, stringify, type YAMLMap } from "yaml";
import type { Proposals } from "../../model/proposal.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { indentEntry } from "./propose.ts";

/** The two files after what an officer decided, and what to tell. */
export interface Settlement {
  /** The file of proposals without what was accepted. */
  readonly proposals: string;
  /** The file of claims with what was accepted; undefined where nothing was. */
  readonly claims: string | undefined;
  readonly lines: readonly string[];
}

/**
 * Moves what was accepted into the claims of the document, as it stands in the file, with its number as printed and remarks beside it; the rest of both
 * files stays as it is. What was refused stays among the proposals, so that it is not proposed again.
 */
export function settle(text: string, { document, area, proposals }: Proposals, claims: string | undefined): Settlement {
  const file = parseDocument(text);
  const list = file.get("proposals");
  const items = isSeq(list) ? list.items : [];
  const accepted = items.filter(
    (item, index): item is YAMLMap => isMap(item) && proposals[index]?.decision === "accept",
  );
  if (isSeq(list)) list.items = items.filter((item) => !accepted.some((each) => each === item));
  const entries = accepted.map((item) => indentEntry(stringify(item.get("claim"), { lineWidth: 118 }).trimEnd()));
  const open = proposals.filter(({ decision }) => decision === "open").length;
  const refused = proposals.filter(({ decision }) => decision === "refuse").length;
  return {
    proposals: file.toString({ lineWidth: 118 }),
    claims:
      entries.length === 0
        ? undefined
        : `${claims?.replace(/\n*$/, "\n") ?? `document: ${document}\narea: ${area}\nclaims:\n`}${entries.join("\n")}\n`,
    lines: [
      `${countNoun(accepted.length, "claim")} taken into data/claims; ${refused} refused, ${open} still open.`,
      ...(accepted.length > 0 ? ["Next: npx findings check, which computes them with all others."] : []),
    ],
  };
}
