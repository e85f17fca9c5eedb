import { countPrintedDecimals } from "./printed-number.ts";
import { heldValue } from "./held.ts";
import { valueInput, type ClaimContent, type Named } from "./proposal.ts";
import type { ReadStatements } from "./statement.ts";

const size = "(\\d[\\d,]*(?:\\.\\d+)?)(?![\\d.]*\\d|st|nd|rd|th) ?(%)?";
const move = new RegExp(
  `\\b(?:(up|ris\\w+|rose|increas\\w+|grew|grown)|(down|f[ae]ll\\w*|decreas\\w+|declin\\w+|reduc\\w+|dropp\\w+)|improv\\w+)\\b[^.;,]{0,110}?\\bfrom ${size}([^.;,]{0,24}?) to ${size}`,
  "gi",
);

/** "Up from 95.9% to 96.1%": two figures and the way between them, where the indicator holds both, the second as its latest. */
export const readMoves: ReadStatements = (sentence, { home }) =>
  Array.from(sentence.matchAll(move), (match) => {
    const [whole, up, down, first = "", , , second = ""] = match;
    return {
      ...{ start: match.index, end: match.index + whole.length },
      claim: (named: Named): ClaimContent[] => {
        const { indicator } = named.measure;
        const [from, to] = [first, second].map((printed, index) => {
          const value = Number(printed.replaceAll(",", ""));
          return named.measure.periods.findLast((period) => {
            const held = heldValue({ ...named, period }, home);
            const isSide = index === 1 ? period === named.measure.period : period < named.measure.period;
            return isSide && held !== undefined && Number(held.value.toFixed(countPrintedDecimals(printed))) === value;
          });
        });
        if (from === undefined || to === undefined) return [];
        return [
          { kind: "value", stated: Number(first.replaceAll(",", "")), of: valueInput(indicator.id, from) },
          { kind: "value", stated: Number(second.replaceAll(",", "")), of: valueInput(indicator.id, to) },
          {
            kind: "trend",
            over: [valueInput(indicator.id, from), valueInput(indicator.id, to)],
            is: up !== undefined ? "rising" : down !== undefined ? "falling" : "improving",
          },
        ];
      },
    };
  });
