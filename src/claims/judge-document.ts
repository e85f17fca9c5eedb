import { weekdays } from "../model/document-claim.ts";
import { canReach } from "../statistics/interval-arithmetic.ts";
import { formatDate } from "../statistics/format-time.ts";
import { joinWords } from "../statistics/format-lists.ts";
import { paragraphRange } from "./paragraph-numbers.ts";
import { firstDay, lastDay } from "../model/date.ts";
import { isWithin, simplifyWords } from "./period-words.ts";
import type { ClaimOf, Recomputation } from "./claim.ts";
import { showQuantity, type Quantity } from "./quantity.ts";
import type { Known } from "./recompute-number.ts";

/** Kinds of claim about what a document says of itself, of dates and of other places, rather than of a figure. */
export type DocumentKind =
  "period-label" | "nested" | "copied" | "weekday" | "cross-reference" | "forecast" | "conflict";

export type DocumentClaim = Known<ClaimOf<DocumentKind>>;

/** Recomputes a claim about dates, places and rows of a document. */
export function judgeDocument(claim: DocumentClaim): Recomputation {
  switch (claim.kind) {
    case "period-label": {
      const same = simplifyWords(claim.stated) === simplifyWords(claim.elsewhere);
      const agrees = same || (claim.is === "within" && isWithin(claim.stated, claim.elsewhere));
      return conclude(agrees, claim.elsewhere, `${claim.at}: ${claim.elsewhere}.`);
    }
    case "nested":
      return judgeNested(claim.inputs);
    case "copied":
      return judgeCopied(claim.row, claim.other);
    case "weekday": {
      // 1 January 1970 was a Thursday, three days after a Monday.
      const days = Date.parse(`${claim.date}T00:00:00Z`) / millisecondsOfDay;
      const found = weekdays[(((days + 3) % 7) + 7) % 7] ?? claim.stated;
      return conclude(found === claim.stated, found, `${formatDate(claim.date)} is a ${found}.`);
    }
    case "cross-reference":
      return judgeReference(claim);
    case "forecast":
      return judgeForecast(claim);
    case "conflict":
      return judgeConflict(claim);
  }
}

const millisecondsOfDay = 86_400_000;

function judgeNested(inputs: readonly Quantity[]): Recomputation {
  const shown = inputs.map(showQuantity).join(", ");
  const broken = inputs.findIndex((part, index) => {
    const whole = inputs[index - 1];
    return whole !== undefined && !canReach(whole.interval, part.interval);
  });
  const [whole, part] = [inputs[broken - 1], inputs[broken]];
  if (!whole || !part) return conclude(true, shown, `From the widest to the narrowest the figures are ${shown}.`);
  const sentence = `${part.subject} is ${showQuantity(part)} and ${whole.subject} is ${showQuantity(whole)}; a part cannot be more than its whole.`;
  return { ...conclude(false, shown, sentence), changesConclusion: true };
}

function judgeCopied(row: readonly Quantity[], other: readonly Quantity[]): Recomputation {
  const equal = row.length === other.length && row.every(({ value }, index) => value === other[index]?.value);
  const [own, others] = [joinWords(row.map(showQuantity)), joinWords(other.map(showQuantity))];
  const sentence = equal
    ? `Both rows have ${own}, in the same order; one of the two was probably copied.`
    : `The rows are ${own}, and ${others}.`;
  return conclude(!equal, others, sentence);
}

function judgeReference(claim: Known<ClaimOf<"cross-reference">>): Recomputation {
  const { stated, standsIn, paragraphs = [] } = claim;
  const known = paragraphs.flatMap(paragraphRange);
  const named = paragraphRange(stated);
  // Section 6.3 is there where paragraph 6.3.1 is.
  const isThere = (number: string) => known.some((one) => one === number || one.startsWith(`${number}.`));
  const absent = named.filter((number) => !isThere(number));
  if (known.length > 0 && absent.length > 0)
    return conclude(false, `no ${absent.join(", ")}`, `The document has no ${joinWords(absent)}.`);
  if (standsIn !== undefined) {
    const places = paragraphRange(standsIn);
    const agrees = named.every((number) => places.includes(number));
    return conclude(agrees, standsIn, `What it refers to stands in ${standsIn}.`);
  }
  if (known.length > 0) return conclude(true, stated, `The document has ${stated}.`);
  const arithmetic = "The numbers of the document's paragraphs are not recorded.";
  return { verdict: "unverifiable", arithmetic, changesConclusion: false };
}

function judgeForecast(claim: Known<ClaimOf<"forecast">>): Recomputation {
  const { said } = claim;
  if (said === undefined)
    return { verdict: "unverifiable", arithmetic: "It is not recorded when this was said.", changesConclusion: false };
  const isPast = lastDay(claim.for) < firstDay(said);
  const [time, day] = [formatDate(claim.for), formatDate(said)];
  const sentence = isPast ? `${time} was over on ${day}, when this was said.` : `${time} was not over on ${day}.`;
  return conclude(!isPast, day, sentence);
}

/** Places that print different things: nothing is computed, so the verdict is what the places themselves show. */
function judgeConflict(claim: Known<ClaimOf<"conflict">>): Recomputation {
  const [first, ...others] = claim.places;
  const differs = others.some(({ prints }) => simplifyWords(prints) !== simplifyWords(first?.prints ?? ""));
  return conclude(
    !differs,
    others.map(({ prints }) => prints).join("; "),
    claim.places.map(({ place, prints }) => `${place}: ${prints}.`).join(" "),
  );
}

function conclude(agrees: boolean, recomputed: string, arithmetic: string): Recomputation {
  return { verdict: agrees ? "consistent" : "contradicted", recomputed, arithmetic, changesConclusion: false };
}
