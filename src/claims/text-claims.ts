import type { Catalogue } from "../catalogue/catalogue.ts";
import { countDecimals } from "../catalogue/figures/figure-content.ts";
import { toIdentifier } from "../model/text.ts";
import type { RecordSet } from "../records/read.ts";
import type { Claim, ClaimOf } from "./claim.ts";
import { describeFigure, findObservation, readFigure } from "./held-figure.ts";

/** The claims that prose makes by quoting figures: `:figure[69%]{indicator=… area=… period=…}` says that the indicator is 69%. */
export function readTextClaims(catalogue: Catalogue, records: RecordSet["records"]): Claim[] {
  return records.documents.flatMap((document) =>
    (document.body?.directives ?? []).flatMap((directive): Claim[] => {
      if (directive.name !== "figure") return [];
      const { indicator: id = "", area = "", period = "" } = directive.attributes;
      const indicator = catalogue.indicators.get(id);
      const observation = indicator && findObservation(indicator, area, period);
      const number = readPrintedNumber(directive.label);
      if (!indicator || !observation || !number) return [];
      const { subject } = describeFigure(catalogue, indicator, observation);
      const claim: ClaimOf<"value"> = {
        kind: "value",
        id: [document.id, "quotes", toIdentifier(`${id} ${area} ${period}`)].join("-"),
        says: `The text gives ${directive.label} for ${subject}.`,
        stated: number.value,
        of: readFigure(catalogue, indicator, observation),
        origin: "text",
        source: { document: document.id, place: `Text, line ${directive.line}` },
        filePlace: { file: document.file, line: directive.line, column: directive.column },
        number,
      };
      return [claim];
    }),
  );
}

/**
 * The number in a quotation: 69 in "69%", -6.3 in "−6.3 points", 1365 in "1,365", 1600000 in "£1.6m". Undefined where there is none, or
 * more than one.
 */
export function readPrintedNumber(label: string): { value: number; decimals: number } | undefined {
  const found = [
    ...label.replaceAll("\u2212", "-").matchAll(/(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)(k|m|bn)?(?![a-z])/gi),
  ];
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  const printed = (first[1] ?? "").replaceAll(",", "");
  const zeros = multiples[first[2]?.toLowerCase() ?? ""] ?? 0;
  return { value: Math.round(Number(printed) * 10 ** (zeros + 6)) / 10 ** 6, decimals: countDecimals(printed) - zeros };
}

/** Zeros that a letter after a number stands for. */
const multiples: Record<string, number> = { k: 3, m: 6, bn: 9 };
