import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";
import { hasDirection } from "../../../model/indicator.ts";
import { heldValue } from "../held/held.ts";
import { readPrintedCell } from "../source/printed-cell.ts";
import { valueInput, type FoundStatement, type Named } from "../proposal.ts";
import type { SourceTable } from "../source/source.ts";

/**
 * The box beside a chart: target, latest figure and variance. A variance says on which side of the target the figure lies, and so whether the target is
 * met; the latest figure is a statement where the indicator has its figure from another place.
 */
export function findBox(
  { rows }: SourceTable,
  named: Named,
  { home, place }: { readonly home: string; readonly place: string },
): Omit<FoundStatement, "place">[] {
  const read = (label: RegExp) => {
    const row = rows.find(([first = ""]) => label.test(first.trim()));
    return row === undefined
      ? undefined
      : row
          .slice(1)
          .map((cell) => readPrintedCell(cell)?.main.value)
          .find((value) => value !== undefined);
  };
  const [target, latest, variance] = [
    read(/^target\s*:?$/i),
    read(/^(?:latest|actual|current)\s*:?$/i),
    read(/^variance\s*:?$/i),
  ];
  const { indicator } = named.measure;
  const words = rows.map((row) => row.filter((cell) => cell !== "").join(" ")).join("; ");
  const held = heldValue(named, home);
  if (latest === undefined || !held) return [];
  const value: Omit<FoundStatement, "place">[] =
    held.source.place === place
      ? []
      : [
          {
            content: { kind: "value", stated: latest, of: valueInput(indicator.id, named.period) },
            words,
            why: "the chart beside it is of this indicator",
          },
        ];
  const is = judge(indicator, variance);
  const known = indicator.targets.filter((each) => each.area === home && each.period === named.period);
  if (
    target === undefined ||
    is === undefined ||
    known.length !== 1 ||
    !("value" in (known[0] ?? {})) ||
    known[0]?.value !== target
  )
    return value;
  return [
    ...value,
    {
      content: {
        kind: "target",
        result: valueInput(indicator.id, named.period),
        target: { target: indicator.id, period: named.period },
        is,
      },
      words,
      why: "the box prints the target that is held, and on which side of it the figure lies",
    },
  ];
}

function judge({ polarity }: IndicatorEntry, variance: number | undefined): "met" | "missed" | undefined {
  if (variance === undefined || !hasDirection(polarity)) return undefined;
  return variance === 0 || variance > 0 === (polarity === "higher-is-better") ? "met" : "missed";
}
