import { countPrintedDecimals } from "../words/printed-number.ts";
import { ownersOf } from "./figure-owner.ts";
import { isOfPartOfYear } from "./find-periods.ts";
import { heldValue } from "../held/held.ts";
import { measureOfOthers } from "../held/other-pupils.ts";
import { periodOfNumber } from "./period-of-number.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import type { ReadStatements } from "./statement.ts";

const number = /(?<![\d.,/£#-])(-?\d[\d,]*(?:\.\d+)?) ?(%|per ?cent\b)?(?![\d/]|st\b|nd\b|rd\b|th\b)/g;
/** Numbers of something else: of a change, of a band, an age, a stage, a year, or part of a name. */
const elsewhere =
  /(?:\b(?:top|bottom|by|of all|key stage|ks|year|years|age|aged|ages|attainment|progress|grade|grades|grade 5|page|section|chart|table|figure|paragraph|under|over|least|within|a rank of|in|since|target|target of|or|rise of|increase of|fall of|drop of|reduction of|decrease of|variance of|per)|target \(|[-–]) ?$/i;
/** "Than 51%" is the figure of what stands before it; without an area's name behind it, it is a bound: "more than 50%". */
const bound = /\b(?:more|less|fewer|higher|lower|better|greater) than (?:the )?$/i;
const behind =
  /^ ?(?:percentage points?|points?|or (?:more|above)|to|out of|months?|weeks?|days?|working days?|years?|places?|LAs|subjects?|times|target|(?:higher|lower|more|less|fewer|greater|better|worse|up|down|increase|rise|fall|drop|reduction|decrease|improvement)\b)/i;

/** "… and their peers 52.0" is a figure of all other pupils. */
const ofOthers =
  /\b(?:peers|others|other pupils|other children|non-disadvantaged pupils)(?: (?:scored|achieved|reached|was|were|is|are|at|nationally))* ?\(?$/i;
/** "52 for others". */
const forOthers =
  /^ ?(?:for|among|amongst|by) (?:(?:the|all|their) )?(?:peers|others|other pupils|other children|non-disadvantaged pupils)\b/i;
const monthBehind = /^ (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*)\b/;

/** Figures that a sentence gives: "46% in 2016", "51% nationally". Taken where the indicator holds just this figure of the area and period that are meant. */
export const readValues: ReadStatements = (sentence, { catalogue, home, areas }) =>
  Array.from(sentence.matchAll(number), (match) => {
    const [whole, printed = "", sign] = match;
    const digits = printed.replace(/,$/, "");
    const end = match.index + whole.trimEnd().replace(/,$/, "").length;
    const before = sentence.slice(0, match.index);
    const stated = Number(digits.replaceAll(",", ""));
    const isYear = sign === undefined && /^(?:19|20)\d\d$/.test(digits);
    const isNamed =
      sign === undefined && /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?$/i.test(before);
    const isDay = monthBehind.test(sentence.slice(end));
    if (isYear || isNamed || isDay || elsewhere.test(before) || behind.test(sentence.slice(end))) return undefined;
    const decimals = countPrintedDecimals(digits);
    const owners = ownersOf(sentence, { start: match.index, end }, areas);
    const isDated = /than the $/i.test(before) && /^ (?:\w+ )?(?:of|in|for|at) /.test(sentence.slice(end));
    if (owners.length === 0 && bound.test(before) && !isDated) return undefined;
    // "The … average of 10%" is that of an area whose name is not known.
    const isOfUnknown =
      owners.length === 0 && /\b(?:average|mean)(?: figure| rate)?(?: of| was| is| at)? ?\(?$/i.test(before);
    return {
      ...{ start: match.index, end },
      claim: (named: Named): ClaimContent[] => {
        const { indicator, names } = named.measure;
        // "45 working days" is part of what is measured.
        if (isOfUnknown && !/\baverage\b/i.test(indicator.title)) return [];
        if (isOfPartOfYear(sentence, indicator.periodKind)) return [];
        if ((indicator.unit === "percent") !== (sign !== undefined) || names.some((name) => name.includes(digits)))
          return [];
        const period = periodOfNumber(named, sentence, { start: match.index, end });
        const other =
          ofOthers.test(before) || forOthers.test(sentence.slice(end))
            ? measureOfOthers(indicator, catalogue)
            : undefined;
        if (other) return tellValue({ measure: { indicator: other }, period }, { stated, decimals, area: home });
        // "46.8 in 2017 and 46.6 nationally": the second may be of the latest period.
        const periods = owners.length > 0 && !owners.includes(home) ? [period, named.period] : [period];
        for (const each of periods) {
          const held = (owners.length > 0 ? owners : [home]).filter((area) => {
            const value = heldValue({ ...named, period: each }, area);
            return value !== undefined && Number(value.value.toFixed(decimals)) === stated;
          });
          const [area] = held;
          if (held.length > 1) return [];
          if (area !== undefined)
            return [{ kind: "value", stated, of: valueInput(indicator.id, each, area === home ? undefined : area) }];
        }
        return [];
      },
    };
  }).filter((found) => found !== undefined);

/** The figure of others of the council, where it is just this one. */
function tellValue(
  held: Parameters<typeof heldValue>[0],
  { stated, decimals, area }: { readonly stated: number; readonly decimals: number; readonly area: string },
): ClaimContent[] {
  const value = heldValue(held, area);
  return value !== undefined && Number(value.value.toFixed(decimals)) === stated
    ? [{ kind: "value", stated, of: valueInput(held.measure.indicator.id, held.period) }]
    : [];
}
