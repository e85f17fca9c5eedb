import { heldValue } from "./held.ts";
import type { Measure } from "../subjects/measures.ts";

/** Which of two groups has the higher figures in most places: the order in which all three are to stand. */
export function polarityOrder(
  [first, , last]: readonly [Measure, Measure, Measure],
  places: readonly { readonly area: string; readonly period: string }[],
): "highest-first" | "lowest-first" {
  const higher = places.filter(({ area, period }) => {
    const [one, other] = [first, last].map((measure) => heldValue({ measure, period }, area)?.value ?? 0);
    return (one ?? 0) >= (other ?? 0);
  });
  return higher.length * 2 >= places.length ? "highest-first" : "lowest-first";
}
