/** A part of a breakdown; `value` is absent where there is no number. */
export interface NamedPart {
  readonly title: string;
  readonly value?: number;
}

/**
 * The finding of a breakdown in about ten words: its largest part as a share of the whole. `when` says which column is meant where there
 * are several. The share is of the printed total, or of the sum of the parts where none is printed.
 */
export function statePartsFinding(parts: readonly NamedPart[], total: number | undefined, when?: string): string {
  const valued = parts.flatMap(({ title, value }) => (value === undefined ? [] : [{ title, value }]));
  const whole = total ?? valued.reduce((sum, { value }) => sum + value, 0);
  const greatest = Math.max(0, ...valued.map(({ value }) => value));
  const inColumn = when === undefined ? "" : ` in ${when}`;
  if (valued.length === 0) return `No part has a figure${inColumn}`;
  if (greatest === 0 || whole <= 0) return `Every part is zero${inColumn}`;
  const largest = valued.filter(({ value }) => value === greatest).map(({ title }) => title);
  const figure = `${greatest.toLocaleString("en-GB")} of ${whole.toLocaleString("en-GB")}`;
  if (largest.length > 2) return `${largest.length} parts are the largest${inColumn}, ${figure} each`;
  if (largest.length === 2) return `Largest parts${inColumn}: ${largest.join(" and ")}, ${figure} each`;
  const words = greatest === whole ? "All" : greatest > whole / 2 ? "More than half" : "Largest part";
  const share = greatest === whole ? "" : ` (${inPercent(greatest / whole)})`;
  return `${words}${inColumn}: ${largest.join("")}, ${figure}${share}`;
}

/** A share in whole per cent; one that is close to all or to nothing is not rounded to it. */
function inPercent(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0) return "under 1%";
  return percent === 100 ? "over 99%" : `${percent}%`;
}
