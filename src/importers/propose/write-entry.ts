import { stringify } from "yaml";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { toIdentifier } from "../../model/text.ts";
import { describeContent } from "./describe-content.ts";
import type { ClaimContent, FoundStatement } from "./proposal.ts";
import { readPrintedCell } from "./source/printed-cell.ts";

/** A claim as it is written: with id, place and sentence, and its number with the decimals of the source. */
export interface WrittenEntry {
  readonly id: string;
  /** YAML of the claim, without indent. */
  readonly yaml: string;
  readonly statement: FoundStatement;
}

/** Writes a statement as a claim, under an id that no other claim has. */
export function writeEntry(statement: FoundStatement, catalogue: Catalogue, taken: Set<string>): WrittenEntry {
  const { content, place, words } = statement;
  const id = nameApart(nameContent(content), taken);
  const stated = "stated" in content && typeof content.stated === "number" ? findPrint(words, content.stated) : "";
  const fields = { id, place, says: capitalised(describeContent(content, stated, catalogue)), ...ordered(content) };
  const yaml = stringify(fields, { lineWidth: 118, flowCollectionPadding: true }).trimEnd();
  return { id, yaml: stated === "" ? yaml : yaml.replace(/^stated: .*$/m, `stated: ${stated}`), statement };
}

/** Kind first, as in claims that are written by hand. */
function ordered({ kind, ...content }: ClaimContent): object {
  return { kind, ...content };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A number as the source prints it, with its decimals. */
function findPrint(words: string, value: number): string {
  const printed = words
    .replaceAll("\u2212", "-")
    .match(/-?\d[\d,]*(?:\.\d+)?/g)
    ?.map((each) => each.replaceAll(",", "").replace(/^-/, value < 0 ? "-" : ""))
    .find((each) => readPrintedCell(each)?.main.value === value);
  return printed ?? String(value);
}

/** Words of an id: what the statement is about, and its kind. */
function nameContent(content: ClaimContent): string {
  const first = JSON.stringify(content).match(/"(?:indicator|rank|target|table)":"([^"]+)"/)?.[1] ?? "statement";
  const period =
    JSON.stringify(content)
      .match(/"period":"([^"]+)"/g)
      ?.at(-1)
      ?.slice(10, -1) ?? "";
  const area = JSON.stringify(content).match(/"area":"([^"]+)"/)?.[1] ?? "";
  const row = JSON.stringify(content).match(/"row":"([^"]+)"/)?.[1] ?? "";
  return toIdentifier([first, row.slice(0, 30), content.kind, area, period].filter((part) => part !== "").join(" "));
}

function nameApart(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own); number += 1) own = `${id}-${number}`;
  taken.add(own);
  return own;
}
