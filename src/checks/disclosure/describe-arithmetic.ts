import type { Bounds, Equation } from "./propagate.ts";

/** Numbers of a sum that are named one by one. */
const named = 6;

/** How a reader gets the value of a hidden figure, for example `83 − 80 = 3`. */
export function describeArithmetic(equation: Equation | undefined, unknown: number, bounds: Bounds): string {
  const value = showRange(bounds.least[unknown] ?? 0, bounds.greatest[unknown] ?? 0);
  if (!equation) return `the totals and the other figures together leave only ${value}`;
  const { relation, terms } = equation;
  if (relation.words !== undefined) return `${relation.words} is ${value}`;
  const own = terms.find((term) => term.unknown === unknown)?.factor ?? 1;
  const hidden = new Map(terms.map((term) => [term.unknown, term]));
  const others = relation.terms.flatMap(({ operand, factor }) => {
    if (operand.hidden === undefined) return [{ sign: -factor / own, text: operand.printed }];
    return [];
  });
  const solved = [...hidden.values()].flatMap((term) =>
    term.unknown === unknown
      ? []
      : [
          {
            sign: -term.factor / own,
            text: showRange(bounds.least[term.unknown] ?? 0, bounds.greatest[term.unknown] ?? 0),
          },
        ],
  );
  const ordered = [...others, ...solved]
    .map(turnSign)
    .filter(({ text }) => text !== "0")
    .sort((a, b) => b.sign - a.sign);
  const shown = ordered.slice(0, named).map(({ sign, text }, index) => {
    const minus = sign < 0 ? (index === 0 ? "−" : " − ") : index === 0 ? "" : " + ";
    return `${minus}${text}`;
  });
  const rest = ordered.length > named ? " − …" : "";
  if (ordered.length === 1 && (ordered[0]?.sign ?? 0) > 0) return `it is ${value}`;
  return `${shown.join("") || "0"}${rest} = ${value}`;
}

/** A negative number that is added is taken away. */
function turnSign({ sign, text }: { sign: number; text: string }) {
  return /^[-−]/.test(text) ? { sign: -sign, text: text.slice(1) } : { sign, text };
}

/** A value, or the values between two. */
function showRange(minimum: number, maximum: number): string {
  const show = (value: number) => String(Math.round(value * 100) / 100).replace(/^-/, "−");
  return show(minimum) === show(maximum) ? show(minimum) : `${show(minimum)} to ${show(maximum)}`;
}
