import { countPrintedDecimals } from "./printed-number.ts";
import { ownersOf } from "./figure-owner.ts";
import { findEarlier, findPeriods, isOfPartOfYear } from "./find-periods.ts";
import { heldValue } from "./held.ts";
import { valueInput, type ClaimContent, type Named } from "./proposal.ts";
import type { ReadStatements } from "./statement.ts";

const number = /(?<![\d.,/£#-])(-?\d[\d,]*(?:\.\d+)?) ?(%|per ?cent\b)?(?![\d/]|st\b|nd\b|rd\b|th\b)/g;
/** Numbers of something else: of a change, of a band, an age, a stage, a year, or part of a name. */
const elsewhere =
  /(?:\b(?:top|bottom|by|of all|key stage|ks|year|years|age|aged|ages|attainment|progress|grade|grades|grade 5|page|section|chart|table|figure|paragraph|under|over|least|within|a rank of|in|since|target|target of|or|rise of|increase of|fall of|drop of|reduction of|decrease of|variance of|per)|target \(|[-–]) ?$/i;
/** "Than 51%" is the figure of what stands before it; without an area's name behind it, it is a bound: "more than 50%". */
const bound = /\b(?:more|less|fewer|higher|lower|better|greater) than (?:the )?$/i;
const behind =
  /^ ?(?:percentage points?|points?|or (?:more|above)|to|out of|months?|weeks?|days?|working days?|years?|places?|LAs|subjects?|times|target|(?:higher|lower|more|less|fewer|greater|better|worse|up|down|increase|rise|fall|drop|reduction|decrease|improvement)\b)/i;

/** Figures that a sentence gives: "46% in 2016", "51% nationally". Taken where the indicator holds just this figure of the area and period that are meant. */
export const readValues: ReadStatements = (sentence, { home, areas }) =>
  Array.from(sentence.matchAll(number), (match) => {
    const [whole, printed = "", sign] = match;
    const digits = printed.replace(/,$/, "");
    const end = match.index + whole.trimEnd().replace(/,$/, "").length;
    const before = sentence.slice(0, match.index);
    const stated = Number(digits.replaceAll(",", ""));
    const isYear = sign === undefined && /^(?:19|20)\d\d$/.test(digits);
    const isNamed = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?$/i.test(before);
    if (isYear || isNamed || elsewhere.test(before) || behind.test(sentence.slice(end))) return undefined;
    const decimals = countPrintedDecimals(digits);
    const owners = ownersOf(sentence, { start: match.index, end }, areas);
    if (owners.length === 0 && bound.test(before)) return undefined;
    return {
      ...{ start: match.index, end },
      claim: (named: Named): ClaimContent[] => {
        const { indicator, names } = named.measure;
        // "45 working days" is part of what is measured.
        if (isOfPartOfYear(sentence, indicator.periodKind)) return [];
        if ((indicator.unit === "percent") !== (sign !== undefined) || names.some((name) => name.includes(digits)))
          return [];
        const period = periodOf(named, sentence, { start: match.index, end });
        const held = (owners.length > 0 ? owners : [home]).filter((area) => {
          const value = heldValue({ ...named, period }, area);
          return value !== undefined && Number(value.value.toFixed(decimals)) === stated;
        });
        const [area] = held;
        if (area === undefined || held.length > 1) return [];
        return [{ kind: "value", stated, of: valueInput(indicator.id, period, area === home ? undefined : area) }];
      },
    };
  }).filter((found) => found !== undefined);

/** The period that the words right behind the number name, as "the previous year"; else the one named nearest to it; else the indicator's latest in the document. */
function periodOf(
  named: Named,
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  // "Since 2016", "than in 2016" date another figure.
  const dated = findPeriods(sentence, named.measure).filter(
    ({ at }) => !/\b(?:since|than(?: in| for| at)?|on|compared (?:with|to)) (?:the )?$/i.test(sentence.slice(0, at)),
  );
  const nearest = dated.toSorted((a, b) => Math.abs(a.at - start) - Math.abs(b.at - start))[0];
  const rest = /^[^,;.\d]{0,30}/.exec(sentence.slice(end))?.[0] ?? "";
  const isDatedHere = nearest !== undefined && nearest.at >= end && nearest.at < end + rest.length + 8;
  const earlier = isDatedHere ? undefined : findEarlier(rest, named.measure, named.period);
  return earlier ?? nearest?.period ?? named.period;
}
