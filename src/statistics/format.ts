import { markerTitles, statusMarkers } from "../model/observations.ts";
import { countsPer, isMoney, type Unit } from "../model/unit.ts";
import type { Observation } from "../catalogue/indicator-entry.ts";

/** A rank in words: 1st, 2nd, 3rd, 4th, 11th, 21st, 112th. */
export function formatOrdinal(rank: number): string {
  const lastTwo = rank % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return `${rank}th`;
  const ending = { 1: "st", 2: "nd", 3: "rd" }[rank % 10] ?? "th";
  return `${rank}${ending}`;
}

const minus = "\u2212";

/** A number with its unit, printed with `decimals`; a true minus sign, no thousands in shares. */
export function formatNumber(value: number, decimals: number, unit: Unit): string {
  const digits = writePlainly(Math.abs(value), decimals) ?? numberFormat(decimals).format(Math.abs(value));
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? minus : "";
  if (isMoney(unit)) return `${sign}£${digits}${moneyWords[unit] ?? ""}`;
  return `${sign}${digits}${unit === "percent" ? "%" : ""}`;
}

/**
 * A number that needs no rounding, as `Intl.NumberFormat` writes it, which takes ten times as long; undefined for any other. A page and its
 * charts hold hundreds of numbers, and nearly all are shown with the decimals that they were printed with.
 */
function writePlainly(value: number, decimals: number): string | undefined {
  const [whole = "", fraction = "", ...others] = String(value).split(".");
  if (others.length > 0 || fraction.length > decimals || !/^\d{1,15}$/.test(whole) || /\D/.test(fraction))
    return undefined;
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return decimals === 0 ? grouped : `${grouped}.${fraction.padEnd(decimals, "0")}`;
}

const moneyWords: Partial<Record<Unit, string>> = { "pounds-thousand": " thousand", "pounds-million": " million" };

const numberFormats = new Map<number, Intl.NumberFormat>();

/** Making a format takes far longer than using it, and a page formats hundreds of numbers. */
function numberFormat(decimals: number): Intl.NumberFormat {
  const format =
    numberFormats.get(decimals) ??
    new Intl.NumberFormat("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  numberFormats.set(decimals, format);
  return format;
}

/** An observation as a reader sees it: the number as printed with its unit, or the reason why there is none. */
export function formatObservation(observation: Observation, unit: Unit): string {
  if (observation.value === undefined) return markerTitles[observation.marker ?? "not-available"];
  return formatNumber(observation.value, observation.decimals ?? 0, unit);
}

/** A figure in a sentence, with its unit: “13 percentage points”, “32.6 per 10,000”, “£1.6m”. */
export function inWords(observation: Observation, unit: Unit): string {
  const { value } = observation;
  const text = formatObservation(observation, unit);
  if (value === undefined) return text;
  if (unit === "pounds" && Math.abs(value) >= 1_000_000 && value % 10_000 === 0)
    return `${formatNumber(value / 1_000_000, 2, unit).replace(/\.?0+$/, "")}m`;
  return withUnitWord(text, unit);
}

/** Most decimals of a difference by unit; a share printed as 40.00% is not known to a hundredth of a point. */
const mostDecimalsOfDifference: Partial<Record<Unit, number>> = { percent: 1, "percentage-points": 1 };

/**
 * The size of a difference of two figures of `unit`, in words, with its own unit: “2.0 percentage points” of shares, “2.0 points” of
 * scores, “0.5 per 10,000” of rates. `decimals` are those of the coarser print.
 */
export function differenceInWords(difference: number, decimals: number, unit: Unit): string {
  const usual = Math.min(decimals, mostDecimalsOfDifference[unit] ?? decimals);
  // Of a difference that is less than one unit of the last decimal, those would leave nothing.
  const most = Math.abs(difference) < 10 ** -usual ? decimals : usual;
  const own = unit === "percent" ? "percentage-points" : unit === "score" ? "points" : unit;
  const figure = formatNumber(Math.abs(difference), most, own);
  return withUnitWord(figure, own);
}

/** Unit in words for headings and axis titles. */
export const unitTitles: Record<Unit, string> = {
  percent: "per cent",
  "percentage-points": "percentage points",
  points: "points",
  score: "score",
  count: "number",
  "full-time-equivalent": "full-time equivalents",
  ratio: "ratio",
  "rate-per-100": "rate per 100",
  "rate-per-1000": "rate per 1,000",
  "rate-per-10000": "rate per 10,000",
  "rate-per-100000": "rate per 100,000",
  hours: "hours",
  days: "days",
  weeks: "weeks",
  years: "years",
  pounds: "pounds",
  "pounds-thousand": "thousand pounds",
  "pounds-million": "million pounds",
  "pounds-each": "pounds",
};

/** Unit in words, of whom a rate is too: “rate per 10,000 children under 18”. */
export function describeUnit({
  unit,
  denominator,
}: {
  readonly unit: Unit;
  readonly denominator?: string | undefined;
}): string {
  const isRate = unit !== "percent" && countsPer(unit) !== undefined;
  const whom = isRate && denominator !== undefined && denominator !== "unknown" ? ` ${denominator}` : "";
  return `${unitTitles[unit]}${whom}`;
}

/**
 * A measure's title and unit, for the line below a chart's title: “Children in care, rate per 10,000 children under 18”. The unit is left out where the
 * title says it already, as “Average Attainment 8 score” and “Young people … for every 100,000 aged 10 to 17” do.
 */
export function titleWithUnit(
  title: string,
  measure: { readonly unit: Unit; readonly denominator?: string | undefined },
): string {
  return saysUnit(title, measure.unit) ? title : `${title}, ${describeUnit(measure)}`;
}

function saysUnit(title: string, unit: Unit): boolean {
  const per = unit === "percent" ? undefined : countsPer(unit);
  const words =
    per !== undefined
      ? [`(?:per|every) ${numberFormat(0).format(per)} \\w+`]
      : unit === "score" || unit === "points"
        ? ["scores?", "points?"]
        : [unitTitles[unit]];
  return new RegExp(`\\b(?:${words.join("|")})\\b`, "i").test(title);
}

/** Units that are said after a difference: "13 percentage points above". */
const unitsNamedInGaps: readonly Unit[] = [
  "percentage-points",
  "points",
  "full-time-equivalent",
  "hours",
  "days",
  "weeks",
  "years",
];

/** A number followed by the name of its unit, where a difference needs one: "1 percentage point", "0.5 per 10,000". */
export function withUnitWord(figure: string, unit: Unit): string {
  const per = unit === "percent" ? undefined : countsPer(unit);
  if (per !== undefined) return `${figure} per ${numberFormat(0).format(per)}`;
  if (!unitsNamedInGaps.includes(unit)) return figure;
  return `${figure} ${figure === "1" ? unitTitles[unit].replace(/s$/, "") : unitTitles[unit]}`;
}

/** Provisional or revised, in words; undefined for an ordinary figure. */
export function describeStatus(observation: Observation): string | undefined {
  const { marker } = observation;
  return marker !== undefined && (statusMarkers as readonly string[]).includes(marker)
    ? markerTitles[marker]
    : undefined;
}

/** A text with a capital letter at its start. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words that begin a line elsewhere, within a sentence. An abbreviation such as SEND keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text of at most `length` characters, cut between words. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[,;:.]$/, "")}…`;
}
