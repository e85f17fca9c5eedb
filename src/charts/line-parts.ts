import type { ChartData } from "./chart-data.ts";
import type { LabelText } from "./label-plan.ts";
import { describeAbsence } from "./words.ts";

/** Every value that the chart draws: the axis must hold them all. */
export function listValues({ series, targets, range, earlier }: ChartData): number[] {
  return [
    ...series.flatMap((item) => item.points.flatMap((point) => point.value ?? [])),
    ...(targets ?? []).map(({ value }) => value),
    ...(range?.points ?? []).flatMap(({ low, high }) => [low, high]),
    ...(earlier ?? []).map(({ value }) => value),
  ];
}

/** The name and the last figure of each series, then of the targets and of the range, where there are any. */
export function listLineLabels(data: ChartData): LabelText[] {
  const { series, targets, range } = data;
  const isLast = (point: { readonly period: string } | undefined) => point?.period === data.periods.at(-1)?.period;
  const withPeriod = (point: { readonly period: string; readonly text: string }) => {
    const period = data.periods.find((item) => item.period === point.period);
    return isLast(point) ? point.text : `${point.text} (${period?.label ?? point.period})`;
  };
  const last = [targets?.at(-1), range?.points.at(-1)];
  return [
    ...series.map(({ label, points }) => {
      const end = points.findLast((point) => point.value !== undefined);
      return {
        name: label,
        figure: end && withPeriod(end),
        absence: describeAbsence(points),
        reachesEnd: isLast(end),
      };
    }),
    ...last.flatMap((point, index) =>
      point
        ? [
            {
              name: index === 0 ? "Target" : (range?.label ?? ""),
              figure: withPeriod(point),
              reachesEnd: index === 0 && isLast(point),
            },
          ]
        : [],
    ),
  ];
}
