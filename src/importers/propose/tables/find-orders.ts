import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import { polarityOrder } from "../held/group-order.ts";
import type { BoundColumn } from "./bind-table.ts";
import { heldValue } from "../held/held.ts";
import type { Measure } from "../subjects/measures.ts";
import { valueInput, type FoundStatement } from "../proposal.ts";

/**
 * The figure of all pupils lies between that of a group and that of all others, since it is their mean: for every area and period of which tables of
 * the source print all three, an order that a slip in one of them breaks.
 */
export function findOrders(
  columns: readonly BoundColumn[],
  all: readonly Measure[],
  {
    home,
    document,
    heading,
    othersOf,
  }: {
    readonly home: string;
    readonly document: string;
    readonly heading: string;
    readonly othersOf: (group: string) => string | undefined;
  },
): Omit<FoundStatement, "place">[] {
  const groups = new Map(columns.map(({ measure }) => [measure.indicator.id, measure]));
  return [...groups.values()].flatMap((group) => {
    const { measure: name, pupilGroup } = group.indicator;
    const others = pupilGroup === undefined ? undefined : othersOf(pupilGroup);
    if (name === undefined || others === undefined) return [];
    const find = (id: string | undefined) =>
      all.find(({ indicator }) => indicator.measure === name && indicator.pupilGroup === id);
    const [whole, rest] = [find(undefined), find(others)];
    if (!whole || !rest) return [];
    const family: readonly [Measure, Measure, Measure] = [rest, whole, group];
    const places = group.periods.flatMap((period) =>
      group.indicator.series.flatMap(({ area }) =>
        family.every((each) => heldValue({ measure: each, period }, area)?.source.document === document)
          ? [{ area, period }]
          : [],
      ),
    );
    const order = polarityOrder(family, places);
    return places.map(({ area, period }) => ({
      content: {
        kind: "order",
        inputs: family.map(({ indicator }) => valueInput(indicator.id, period, area === home ? undefined : area)),
        order,
      },
      words: `${heading}: ${wordsOfTable(columns, group.indicator)}`,
      why: "all pupils lie between a group and all others, and the source prints all three",
    }));
  });
}

function wordsOfTable(columns: readonly BoundColumn[], { id }: IndicatorEntry): string {
  return columns.find(({ measure }) => measure.indicator.id === id)?.heading ?? "";
}
