import type { Unit } from "../model/unit.ts";
import type { PeriodKind } from "../model/period.ts";
import type { Limits } from "./axis.ts";
import { formatNumber } from "../statistics/format.ts";
import { buildPeriod, type ChartData, type ChartPoint } from "./chart-data.ts";

/** A figure as printed, words for the reason why there is none, or undefined for no entry at all. */
export type Figure = string | Provisional | Planned | undefined;

interface Provisional {
  readonly provisional: string;
}

interface Planned {
  readonly forecast: string;
}

/** What an example may have besides its lines, by period. */
interface Extras {
  readonly limits?: Limits;
  readonly breaks?: readonly string[];
  readonly targets?: Readonly<Record<string, string>>;
  readonly range?: Readonly<Record<string, readonly [low: string, high: string]>>;
  readonly earlier?: Readonly<Record<string, string>>;
}

/** A figure of an example that is marked as provisional. */
export function provisional(printed: string): Provisional {
  return { provisional: printed };
}

/** A figure of an example that says what is to be. */
export function forecast(printed: string): Planned {
  return { forecast: printed };
}

/** A chart's data from figures as printed, one a period. */
export function chart(
  unit: Unit,
  kind: PeriodKind,
  periods: readonly string[],
  series: Readonly<Record<string, readonly Figure[]>>,
  { limits, breaks = [], targets, range, earlier }: Extras = {},
): ChartData {
  const place = (period: string) => ({ period, periodIndex: buildPeriod(period, kind).periodIndex });
  return {
    unit,
    ...(limits && { limits }),
    periods: periods.map((period) => buildPeriod(period, kind)),
    singleDays: kind === "date",
    breaks,
    series: Object.entries(series).map(([label, figures]) => ({
      label,
      points: figures.flatMap((figure, index): ChartPoint[] => {
        const period = periods[index];
        if (figure === undefined || period === undefined) return [];
        return [{ ...place(period), ...readFigure(figure, unit) }];
      }),
    })),
    ...(targets && {
      targets: Object.entries(targets).map(([period, printed]) => ({
        ...place(period),
        value: Number(printed),
        text: formatPrinted(printed, unit),
      })),
    }),
    ...(earlier && {
      earlier: Object.entries(earlier).map(([period, printed]) => ({
        ...buildPeriod(period, kind),
        value: Number(printed),
        text: formatPrinted(printed, unit),
      })),
    }),
    ...(range && {
      range: {
        label: "Range of 10 neighbours",
        points: Object.entries(range).map(([period, [low, high]]) => ({
          ...place(period),
          low: Number(low),
          high: Number(high),
          text: `${formatPrinted(low, unit)} to ${formatPrinted(high, unit)}`,
        })),
      },
    }),
  };
}

/** A figure of an example: words stand for a missing one. */
export function readFigure(
  figure: string | Provisional | Planned,
  unit: Unit,
): Pick<ChartPoint, "value" | "text" | "provisional" | "status" | "planned"> {
  if (typeof figure !== "string" && "forecast" in figure)
    return { ...readFigure({ provisional: figure.forecast }, unit), status: "forecast", planned: true };
  const printed = typeof figure === "string" ? figure : figure.provisional;
  const value = Number(printed);
  if (Number.isNaN(value)) return { text: printed, provisional: false };
  return { value, text: formatPrinted(printed, unit), provisional: typeof figure !== "string" };
}

/** A number as printed, with its unit. */
export function formatPrinted(printed: string, unit: Unit): string {
  return formatNumber(Number(printed), printed.split(".")[1]?.length ?? 0, unit);
}

/** Years from one to another. */
export function years(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** So many months from one on. */
export function monthsFrom(year: number, month: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = month - 1 + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}
