import { countPrintedDecimals } from "./printed-number.ts";
import { findPeriods } from "./find-periods.ts";
import { heldValue } from "./held.ts";
import { valueInput, type ClaimContent, type Named } from "./proposal.ts";
import type { ReadStatements } from "./statement.ts";

const number = /(?<![\d.,/£#-])(-?\d[\d,]*(?:\.\d+)?) ?(%|per ?cent\b)?(?![\d/]|st\b|nd\b|rd\b|th\b)/g;
/** Numbers of something else: of a change, of a band, an age, a stage, a year, or part of a name. */
const elsewhere =
  /(?:\b(?:top|bottom|by|of all|key stage|ks|year|years|age|aged|ages|attainment|progress|grade|grades|grade 5|page|section|chart|table|figure|paragraph|than|under|over|least|within|a rank of|in|since|the|target of|or)|[-–]) ?$/i;
const behind =
  /^ ?(?:percentage points?|points?|or (?:more|above)|to|out of|months?|weeks?|days?|years?|places?|LAs|subjects?|times|(?:higher|lower|more|less|fewer|greater|better|worse|up|down)\b)/i;

/** Figures that a sentence gives: "46% in 2016". Taken where the indicator holds just this figure of the period that is meant. */
export const readValues: ReadStatements = (sentence, { home, areas }) =>
  Array.from(sentence.matchAll(number), (match) => {
    const [whole, digits = "", sign] = match;
    const end = match.index + whole.trimEnd().length;
    const before = sentence.slice(0, match.index);
    const stated = Number(digits.replaceAll(",", ""));
    const isYear = sign === undefined && /^(?:19|20)\d\d$/.test(digits);
    const isNamed = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?$/i.test(before);
    if (isYear || isNamed || elsewhere.test(before) || behind.test(sentence.slice(end))) return undefined;
    const decimals = countPrintedDecimals(digits);
    // "statistical neighbours (41.2)" is the figure of the neighbours.
    const beside = /([\p{L}' ]{2,40}?)\s*\($/u.exec(before)?.[1];
    const of = beside === undefined ? [] : namesBehind(beside, (text) => areas.readList(text).groups);
    const holders = of.length > 0 ? of : [home];
    return {
      ...{ start: match.index, end },
      claim: (named: Named): ClaimContent[] => {
        const period = periodOf(named, sentence, match.index);
        const { unit } = named.measure.indicator;
        if ((unit === "percent") !== (sign !== undefined)) return [];
        const held = holders.filter((area) => {
          const value = heldValue({ ...named, period }, area);
          return value !== undefined && Number(value.value.toFixed(decimals)) === stated;
        });
        const [area] = held;
        if (area === undefined || held.length > 1) return [];
        return [
          {
            kind: "value",
            stated,
            of: valueInput(named.measure.indicator.id, period, area === home ? undefined : area),
          },
        ];
      },
    };
  }).filter((found) => found !== undefined);

/** The areas that the words just before a bracket end with. */
function namesBehind(text: string, read: (text: string) => readonly (readonly string[])[]): readonly string[] {
  const words = text.trim().split(/\s+/);
  for (let from = Math.max(0, words.length - 3); from < words.length; from += 1) {
    const groups = read(words.slice(from).join(" "));
    if (groups.length === 1) return groups[0] ?? [];
  }
  return [];
}

/** The period that is named nearest to the number; else the indicator's latest in the document. */
function periodOf(named: Named, sentence: string, at: number): string {
  const dated = findPeriods(sentence, named.measure);
  const nearest = dated.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  return nearest?.period ?? named.period;
}
