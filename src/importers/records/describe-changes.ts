import type { IndicatorChange } from "./edition.ts";

/** What a later edition changed most, by the share of the greater of both numbers: a few lines for the officer. */
export function describeChanges(changes: readonly IndicatorChange[]): string[] {
  const revised = changes.filter(({ kind }) => kind === "revised");
  if (revised.length === 0) return [];
  const sized = revised.map((change) => ({ change, size: sizeOf(change) }));
  sized.sort((a, b) => b.size - a.size);
  const lines = sized.slice(0, mostShown).map(({ change: { indicator, area, period, before, after } }) => {
    return `  ${indicator}, ${area}, ${period}: ${before} is now ${after}`;
  });
  return [
    revised.length > mostShown ? `The ${mostShown} that changed most, as a share of the greater number:` : "Changed:",
    ...lines,
  ];
}

const mostShown = 10;

function sizeOf({ before, after }: IndicatorChange): number {
  const [was, is] = [Number(before), Number(after)];
  return Math.abs(is - was) / Math.max(Math.abs(was), Math.abs(is));
}
